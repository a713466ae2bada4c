import { ActionButton, mergeStyleSets } from 'office-ui-fabric-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { interpolate } from '../../../i18n';
import { cellName } from '../../../workbook/address';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ROW_BUTTON } from '../row-button';
import { type Roving, useRoving } from '../use-roving';
import { goToGap, nextGap } from './actions';
import { countText } from './count-text';
import type { Gap, GapGroup } from './gaps';

/** Rows of a sheet drawn at first, and with each "Mostra altre". */
const PAGE = 40;

interface GapListProps {
  readonly groups: readonly GapGroup[];
}

/** The gaps under the sheet they are on; one list for the arrows, whatever the sheet. */
export function GapList({ groups }: GapListProps) {
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const current = usePane(({ fill }) => fill.current);
  const shown = useMemo(
    () =>
      groups.map((group) => {
        const upToCurrent = group.gaps.findIndex(({ key }) => key === current) + 1;
        const rows = Math.max(PAGE * (pages[group.sheet] ?? 1), upToCurrent);
        return { ...group, shown: group.gaps.slice(0, rows) };
      }),
    [groups, pages, current],
  );
  const roving = useRoving(
    useMemo(() => shown.flatMap((group) => group.shown.map(({ key }) => key)), [shown]),
  );
  const words = useWords().pane.fill;
  const lang = useLang();
  return (
    <div data-gaps {...roving.listProps}>
      {shown.map((group) => (
        <section key={group.sheet} aria-label={interpolate(words.list, { sheet: group.sheet }, lang)}>
          <h2 className={CLASSES.heading}>
            <span className={CLASSES.sheet}>{group.sheet}</span>
            <span className={CLASSES.count}>{countText(group.count, words, lang)}</span>
          </h2>
          <ul className={CLASSES.list}>
            {group.shown.map((gap) => (
              <GapRow key={gap.key} gap={gap} roving={roving} />
            ))}
          </ul>
          {group.gaps.length > group.shown.length && (
            <ActionButton
              text={interpolate(words.more, { count: group.gaps.length - group.shown.length }, lang)}
              onClick={() =>
                setPages((before) => ({ ...before, [group.sheet]: (before[group.sheet] ?? 1) + 1 }))
              }
            />
          )}
        </section>
      ))}
    </div>
  );
}

interface GapRowProps {
  readonly gap: Gap;
  readonly roving: Roving;
}

/** One cell to fill in: pressing it goes there, pressing it again to the next. */
function GapRow({ gap, roving }: GapRowProps) {
  const words = useWords().pane.fill;
  const isCurrent = usePane(({ fill }) => fill.current === gap.key);
  const { run: go } = useAction(goToGap);
  const next = useAction(nextGap);
  const { ref, onKeyDown, ...rowProps } = roving.rowProps(gap.key);
  const row = useRef<HTMLButtonElement | null>(null);
  // The present row is in sight, and has the focus when the keys brought it here.
  useEffect(() => {
    if (!isCurrent) return;
    row.current?.scrollIntoView?.({ block: 'nearest' });
    if (row.current?.closest('[data-gaps]')?.contains(document.activeElement)) row.current.focus();
  }, [isCurrent]);
  const enter = (event: KeyboardEvent): void => {
    onKeyDown(event);
    if (event.key !== 'Enter' || !isCurrent || !next.applies()) return;
    event.preventDefault();
    next.run();
  };
  return (
    <li>
      <button
        type="button"
        ref={(element) => {
          row.current = element;
          ref(element);
        }}
        {...rowProps}
        className={isCurrent ? `${CLASSES.row} ${CLASSES.current}` : CLASSES.row}
        aria-current={isCurrent ? 'step' : undefined}
        onKeyDown={enter}
        onClick={() => go(gap)}
      >
        <span className={CLASSES.cell}>{cellName(gap.cell.row, gap.cell.col)}</span>
        <span className={CLASSES.what}>
          <span className={CLASSES.want}>
            {words.wants[gap.want]}
            {gap.office !== null && ` · ${gap.office}`}
          </span>
          <span className={CLASSES.sentence}>{gap.sentence}</span>
        </span>
      </button>
    </li>
  );
}

const CLASSES = mergeStyleSets({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: 8,
    margin: 0,
    padding: '10px 12px 4px',
    fontSize: 14,
    fontWeight: 600,
  },
  sheet: { overflowWrap: 'anywhere' },
  count: { fontWeight: 400, color: 'var(--quiet)' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: '3.4em 1fr',
    gap: 8,
    width: '100%',
    padding: '6px 12px 6px 15px',
    borderBottom: '1px solid var(--line)',
  },
  // No transparent border on the others: contrast themes would show it.
  current: { borderInlineStart: '3px solid var(--accent)', paddingLeft: 12, background: 'var(--panel)' },
  cell: { color: 'var(--accent)', fontVariantNumeric: 'tabular-nums' },
  what: { minWidth: 0 },
  want: { display: 'block', fontSize: 12, color: 'var(--quiet)' },
  sentence: { display: 'block', overflowWrap: 'anywhere' },
});
