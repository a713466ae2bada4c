import { Icon } from 'office-ui-fabric-react';
import { memo } from 'react';
import { formatDecimal, interpolate } from '../../../i18n';
import { useLang, useWords } from '../../hooks';
import { Bar } from '../../parts/bar';
import { FigureText } from '../../parts/figure';
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
  const lang = useLang();
  const { summary, shell } = words.pane;
  const title = shownTitle(row, words);
  const said = (template: string, figure: Shown | null): readonly string[] =>
    figure
      ? [
          interpolate(
            template,
            {
              value: figure.value === null ? shell.nothing : formatDecimal(figure.value, lang),
              standing: shell.standings[figure.standing],
            },
            lang,
          ),
        ]
      : [];
  const aloud = [
    [row.code, title].filter((part) => part !== null).join(' '),
    ...said(summary.row.achievement, row.achievement),
    ...said(summary.row.use, row.use),
  ].join(', ');
  return (
    // The tree has the keyboard and the pointer for all its rows (`data-row`, `data-fold`).
    <div
      id={id}
      role="treeitem"
      aria-level={row.depth}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      aria-selected={active}
      aria-label={aloud}
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
        {row.code !== null && <span className={CLASSES.code}>{row.code}</span>}
        {title}
      </span>
      <span className={CLASSES.figures}>
        {row.achievement && <RowFigure figure={row.achievement} />}
        {row.use && <RowFigure figure={row.use} label={summary.figures.budgetShort} />}
      </span>
    </div>
  );
});

function RowFigure({ figure, label }: { readonly figure: Shown; readonly label?: string }) {
  const { value, standing } = figure;
  const colour = label === undefined ? STANDING_COLOURS[standing] : 'var(--quiet)';
  return (
    <span>
      <span className={`${CLASSES.figure} ${label === undefined ? '' : CLASSES.budget}`}>
        {label}
        <FigureText value={value} />
        <StandingMark standing={standing} short />
      </span>
      <Bar points={value === null ? null : Number(value)} colour={colour} />
    </span>
  );
}
