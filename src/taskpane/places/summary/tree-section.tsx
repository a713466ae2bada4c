import { DefaultButton, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo, useState } from 'react';
import { interpolate } from '../../../i18n';
import type { Analysis } from '../../../pipeline';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { notesOf } from '../../state';
import { chooseAxis } from './actions';
import { filtersSet } from './filter';
import { FilterPanel } from './filter-panel';
import type { Axis } from './outline';
import { treeRows } from './rows';
import { TreeView } from './tree-view';

interface TreeSectionProps {
  readonly analysis: Analysis;
  /** The tree takes the focus back: what was open over it has just been closed. */
  readonly takesFocus: boolean;
}

const AXES: readonly Axis[] = ['tree', 'chain'];

/** The structure along one of its axes, and what to show of it. */
export function TreeSection({ analysis: { model, measures }, takesFocus }: TreeSectionProps) {
  const axis = usePane((state) => state.axis);
  const filters = usePane((state) => state.filters);
  const expanded = usePane((state) => state.expanded);
  const { thresholds } = usePane((state) => notesOf(state).settings);
  const { summary } = useWords().pane;
  const lang = useLang();
  const { run } = useAction(chooseAxis);
  const [filtering, setFiltering] = useState(false);
  const rows = useMemo(
    () => treeRows({ model, measures, thresholds, axis, filters, expanded }),
    [model, measures, thresholds, axis, filters, expanded],
  );
  const count = filtersSet(filters);
  return (
    <section>
      <div className={CLASSES.bar}>
        <div role="group" aria-label={summary.axes.label} className={CLASSES.axes}>
          {AXES.map((each) => (
            <DefaultButton
              key={each}
              toggle
              checked={axis === each}
              className={CLASSES.axis}
              text={summary.axes[each]}
              onClick={() => run(each)}
            />
          ))}
        </div>
        <DefaultButton
          className={CLASSES.axis}
          iconProps={{ iconName: 'Filter' }}
          text={count === 0 ? summary.filters.open : interpolate(summary.filters.openCount, { count }, lang)}
          aria-expanded={filtering}
          checked={filtering || count > 0}
          onClick={() => setFiltering(!filtering)}
        />
      </div>
      {filtering && <FilterPanel model={model} />}
      {rows.length > 0 ? (
        <TreeView rows={rows} label={summary.treeLabel[axis]} takesFocus={takesFocus} />
      ) : (
        <p className={CLASSES.none}>{count > 0 ? summary.noRows.filtered : summary.noRows[axis]}</p>
      )}
    </section>
  );
}

const CLASSES = mergeStyleSets({
  bar: { display: 'flex', justifyContent: 'space-between', gap: 8, padding: '8px 12px 4px' },
  axes: { display: 'flex' },
  axis: { minWidth: 0, padding: '0 8px', height: 28, fontSize: 13 },
  none: { padding: '8px 12px', margin: 0, color: 'var(--quiet)' },
});
