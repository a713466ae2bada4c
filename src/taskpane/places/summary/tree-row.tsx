import { Icon } from 'office-ui-fabric-react';
import { memo } from 'react';
import { useWords } from '../../hooks';
import { Bar } from '../../parts/bar';
import { FigureText } from '../../parts/figure';
import { Hidden } from '../../parts/hidden';
import { STANDING_COLOURS, StandingMark } from '../../parts/standing';
import { shownTitle } from './node-words';
import type { Shown, TreeRow } from './rows';
import { TREE_CLASSES as CLASSES } from './tree-classes';

interface TreeRowProps {
  /** DOM id, for `aria-activedescendant`. */
  readonly id: string;
  readonly row: TreeRow;
  readonly active: boolean;
}

/** Points by which a row stands in for each level below the top. */
const INDENT = 12;

/** One row: code and title, achievement and budget use with their bars. */
export const TreeRowView = memo(function TreeRowView({ id, row, active }: TreeRowProps) {
  const words = useWords();
  const { figures, row: aloud } = words.pane.summary;
  const title = shownTitle(row, words);
  return (
    // The tree has the keyboard and the pointer for all its rows (`data-row`, `data-fold`).
    <div
      id={id}
      role="treeitem"
      aria-level={row.depth}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      aria-selected={active}
      tabIndex={-1}
      className={CLASSES.row}
      style={{ paddingLeft: 4 + (row.depth - 1) * INDENT }}
      {...(row.expanded === null ? {} : { 'aria-expanded': row.expanded })}
      {...(active ? { 'data-active': true } : {})}
      data-row={row.id}
    >
      {row.expanded === null ? (
        <span />
      ) : (
        <span aria-hidden="true" className={CLASSES.fold} data-fold>
          <Icon iconName={row.expanded ? 'ChevronDown' : 'ChevronRight'} />
        </span>
      )}
      <span className={CLASSES.title} title={row.title === '' ? title : row.title}>
        {row.code !== null && <span className={CLASSES.code}>{row.code} </span>}
        {title}
      </span>
      <span className={CLASSES.figures}>
        {row.achievement && <RowFigure figure={row.achievement} aloud={aloud.achievement} />}
        {row.use && <RowFigure figure={row.use} label={figures.budgetShort} aloud={aloud.use} />}
      </span>
    </div>
  );
});

interface RowFigureProps {
  readonly figure: Shown;
  readonly label?: string;
  /** What the figure is of, where the label does not say it all. */
  readonly aloud: string;
}

function RowFigure({ figure, label, aloud }: RowFigureProps) {
  const { value, standing } = figure;
  const colour = label === undefined ? STANDING_COLOURS[standing] : 'var(--quiet)';
  return (
    <span>
      <span className={`${CLASSES.figure} ${label === undefined ? '' : CLASSES.budget}`}>
        <span>
          <Hidden>, </Hidden>
          {label}
          <Hidden> {aloud} </Hidden>
        </span>
        <FigureText value={value} />
        <StandingMark standing={standing} short />
      </span>
      <Bar points={value === null ? null : Number(value)} colour={colour} />
    </span>
  );
}
