import { mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo } from 'react';
import { openPlace } from '../../actions/navigation';
import { useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import { filterFindings } from './actions';
import { FindingFilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { QuestionList } from './question-list';
import { DONE, type FindingItem, findingItems, groupsOf } from './items';

/** Controlli: what does not add up, what waits for a person, and what people have settled. */
export function Findings() {
  const analysis = usePane((state) => state.analysis);
  const filters = usePane((state) => state.findingFilters);
  const lang = useLang();
  const words = useWords().pane.findings;
  const items = useMemo(() => (analysis ? findingItems(analysis, lang) : []), [analysis, lang]);
  const groups = useMemo(() => groupsOf(items, filters), [items, filters]);
  if (!analysis) return null;
  if (!analysis.tables.some(({ kind }) => kind !== 'unknown' && kind !== 'albero-report')) {
    return (
      <EmptyState title={words.nothing.title} text={words.nothing.text}>
        <ActionButton action={openPlace} argument="sheets" label={words.nothing.openSheets} />
      </EmptyState>
    );
  }
  const open = items.some(({ group }) => !DONE.has(group) && group !== 'info');
  return (
    <div className={CLASSES.root}>
      <QuestionList questions={analysis.questions} />
      {!open && <GoodNews items={items} />}
      {items.length > 0 && <FindingFilterBar items={items} />}
      {items.length > 0 && groups.length === 0 && (
        <div className={CLASSES.none}>
          <p>{words.filters.none}</p>
          <ActionButton action={filterFindings} argument={{ sheet: null, rule: null }} />
        </div>
      )}
      <FindingList groups={groups} />
    </div>
  );
}

function GoodNews({ items }: { readonly items: readonly FindingItem[] }) {
  const { good } = useWords().pane.findings;
  const hasNotes = items.some(({ group }) => group === 'info');
  const text = hasNotes ? good.notes : items.length === 0 ? good.text : good.accepted;
  return <EmptyState title={`✓ ${good.title}`} text={text} />;
}

const CLASSES = mergeStyleSets({
  root: { padding: '8px 0 16px' },
  none: { margin: '12px', color: 'var(--quiet)' },
});
