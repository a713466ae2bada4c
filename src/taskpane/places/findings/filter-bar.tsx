import { Dropdown, type IDropdownOption, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo } from 'react';
import { useAction, usePane, useWords } from '../../hooks';
import { filterFindings } from './actions';
import { type FindingItem, RESULTS, filterChoices } from './items';

/** Key of the choice that lets everything through. */
const ALL = '';

interface FindingFilterBarProps {
  readonly items: readonly FindingItem[];
}

/** By sheet and by rule: only what there is to choose. */
export function FindingFilterBar({ items }: FindingFilterBarProps) {
  const sheets = usePane((state) => state.analysis?.snapshot.sheets);
  const filters = usePane((state) => state.findingFilters);
  const { findingRules, pane } = useWords();
  const { run } = useAction(filterFindings);
  const words = pane.findings.filters;
  const choices = useMemo(
    () =>
      filterChoices(
        items,
        (sheets ?? []).map(({ name }) => name),
      ),
    [items, sheets],
  );
  const sheetOptions: IDropdownOption[] = [
    { key: ALL, text: words.allSheets },
    ...choices.sheets.map((sheet) => ({ key: sheet, text: sheet })),
  ];
  const ruleOptions: IDropdownOption[] = [
    { key: ALL, text: words.allRules },
    ...choices.rules.map((rule) => ({
      key: rule,
      text: rule === RESULTS ? words.results : findingRules[rule],
    })),
  ];
  return (
    <div className={CLASSES.root}>
      <Dropdown
        ariaLabel={words.sheet}
        options={sheetOptions}
        selectedKey={filters.sheet ?? ALL}
        onChange={(_event, option) => run({ sheet: chosen(option) })}
      />
      <Dropdown
        ariaLabel={words.rule}
        options={ruleOptions}
        selectedKey={filters.rule ?? ALL}
        dropdownWidth="auto"
        onChange={(_event, option) => run({ rule: chosen(option) })}
      />
    </div>
  );
}

const chosen = (option: IDropdownOption | undefined): string | null =>
  option === undefined || option.key === ALL ? null : String(option.key);

const CLASSES = mergeStyleSets({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: 8,
    padding: '0 12px 8px',
  },
});
