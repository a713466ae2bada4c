import { Dropdown, type IDropdownOption, SearchBox, mergeStyleSets } from 'office-ui-fabric-react';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import { useAction, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { STANDING_SYMBOLS } from '../../parts/standing';
import type { Standing } from '../../state';
import { clearFilters, setFilters } from './actions';
import { chargesOf } from './charge';
import { readable } from './readable';

interface FilterPanelProps {
  readonly model: PerformanceModel;
}

const STANDINGS = Object.keys(STANDING_SYMBOLS) as readonly Standing[];
const QUARTERS = [1, 2, 3, 4] as const;

/** What to show of the tree. A choice the workbook has no answer to is not offered. */
export function FilterPanel({ model }: FilterPanelProps) {
  const filters = usePane((state) => state.filters);
  const { pane } = useWords();
  const words = pane.summary.filters;
  const { run } = useAction(setFilters);
  const areas = model.nodes.filter(({ level }) => level === 'area');
  const objectives = model.nodes.filter(
    ({ level, parent }) =>
      level === 'objective' &&
      areas.some(({ id }) => id === parent && (filters.area === null || id === filters.area)),
  );
  const quarters = QUARTERS.filter((quarter) => model.nodes.some(({ period }) => period.quarter === quarter));
  return (
    <div className={CLASSES.root}>
      <SearchBox
        placeholder={words.text}
        ariaLabel={words.text}
        value={filters.text}
        onChange={(_event, text = '') => run({ text })}
      />
      <Choose
        label={words.area}
        chosen={filters.area}
        choices={areas.map(choiceOf)}
        onChoose={(area) => run({ area, objective: null })}
      />
      <Choose
        label={words.objective}
        chosen={filters.objective}
        choices={objectives.map(choiceOf)}
        onChoose={(objective) => run({ objective })}
      />
      <Choose
        label={words.owner}
        chosen={filters.owner}
        choices={chargesOf(model).all.map(({ id, title }) => ({ key: id, text: readable(title) }))}
        onChoose={(owner) => run({ owner })}
      />
      <Choose
        label={words.quarter}
        chosen={filters.quarter === null ? null : String(filters.quarter)}
        choices={quarters.map((quarter) => ({ key: String(quarter), text: words.quarters[quarter] }))}
        onChoose={(key) => run({ quarter: QUARTERS.find((quarter) => String(quarter) === key) ?? null })}
      />
      <Choose
        label={words.standing}
        chosen={filters.standing}
        choices={STANDINGS.map((standing) => ({
          key: standing,
          text: `${STANDING_SYMBOLS[standing]} ${pane.shell.standings[standing]}`,
        }))}
        onChoose={(key) => run({ standing: STANDINGS.find((standing) => standing === key) ?? null })}
      />
      <div>
        <ActionButton action={clearFilters} argument={undefined} />
      </div>
    </div>
  );
}

interface Choice {
  readonly key: string;
  readonly text: string;
}

interface ChooseProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string | null) => void;
}

const ALL = '';

/** One of several, or all; nothing at all when there is nothing to choose from. */
function Choose({ label, chosen, choices, onChoose }: ChooseProps) {
  const { all } = useWords().pane.summary.filters;
  if (choices.length === 0) return null;
  const options: IDropdownOption[] = [
    { key: ALL, text: all },
    ...choices.map((choice) => ({ ...choice, title: choice.text })),
  ];
  return (
    <Dropdown
      label={label}
      selectedKey={chosen ?? ALL}
      options={options}
      onChange={(_event, option) =>
        onChoose(option === undefined || option.key === ALL ? null : String(option.key))
      }
    />
  );
}

const choiceOf = ({ id, code, title }: ModelNode): Choice => ({
  key: id,
  text: [code ?? '', readable(title)].filter((part) => part !== '').join(' · ') || id,
});

const CLASSES = mergeStyleSets({
  root: {
    display: 'grid',
    gap: 6,
    margin: '4px 12px 8px',
    padding: 10,
    background: 'var(--panel)',
    border: '1px solid var(--line)',
    borderRadius: 4,
  },
});
