import { ActionButton as FluentActionButton, Icon, mergeStyleSets } from 'office-ui-fabric-react';
import { useMemo, useState } from 'react';
import { interpolate } from '../../../i18n';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ROW_BUTTON } from '../row-button';
import { type Roving, useRoving } from '../use-roving';
import { foldFindings, openFinding } from './actions';
import { FindingRow } from './finding-row';
import type { FindingGroup, GroupId } from './items';

/** Rows of a group drawn at first, and with each "Mostra altri": what a pane's height shows several times over. */
const PAGE = 40;

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
}

/** The groups under their headings; one list for the arrows, whatever the group. */
export function FindingList({ groups }: FindingListProps) {
  const { folded, opened, active } = usePane((state) => state.findingFilters);
  const { run: toggle } = useAction(openFinding);
  const [pages, setPages] = useState<Readonly<Partial<Record<GroupId, number>>>>({});
  const shown = useMemo(
    () =>
      groups.map((group) => {
        const upToActive = group.items.findIndex(({ key }) => key === active) + 1;
        const rows = Math.max(PAGE * (pages[group.id] ?? 1), upToActive);
        const isFolded = folded.has(group.id);
        return { ...group, folded: isFolded, shown: isFolded ? [] : group.items.slice(0, rows) };
      }),
    [groups, folded, active, pages],
  );
  const keys = useMemo(() => shown.flatMap((group) => group.shown.map(({ key }) => key)), [shown]);
  const roving = useRoving(keys, active);
  return (
    <div {...roving.listProps}>
      {shown.map((group) => (
        <GroupOfFindings
          key={group.id}
          group={group}
          roving={roving}
          opened={opened}
          onToggle={toggle}
          onMore={() => setPages((before) => ({ ...before, [group.id]: (before[group.id] ?? 1) + 1 }))}
        />
      ))}
    </div>
  );
}

interface GroupOfFindingsProps {
  readonly group: FindingGroup & { readonly folded: boolean; readonly shown: FindingGroup['items'] };
  readonly roving: Roving;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onMore: () => void;
}

function GroupOfFindings({ group, roving, opened, onToggle, onMore }: GroupOfFindingsProps) {
  const words = useWords().pane.findings;
  const lang = useLang();
  const { run: fold } = useAction(foldFindings);
  const { id, items, folded, shown } = group;
  const hidden = items.length - shown.length;
  const headingId = `findings-${id}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 className={CLASSES.heading}>
        <button
          type="button"
          id={headingId}
          className={CLASSES.fold}
          aria-expanded={!folded}
          onClick={() => fold(id)}
        >
          <Icon iconName={folded ? 'ChevronRight' : 'ChevronDown'} className={CLASSES.chevron} />
          <GroupSymbol id={id} />
          {words.groups[id]}
          <span className={CLASSES.count}>{items.length}</span>
        </button>
      </h2>
      {!folded && (
        <ul className={CLASSES.list}>
          {shown.map((item) => (
            <FindingRow
              key={item.key}
              item={item}
              roving={roving}
              open={opened.has(item.key)}
              onToggle={() => onToggle(item.key)}
            />
          ))}
        </ul>
      )}
      {!folded && hidden > 0 && (
        <FluentActionButton
          className={CLASSES.more}
          text={interpolate(words.more, { count: hidden }, lang)}
          onClick={onMore}
        />
      )}
    </section>
  );
}

/** Symbols stand beside the colours, so that nobody needs the colours. */
const SYMBOLS: Readonly<Record<GroupId, { readonly symbol: string; readonly colour: string }>> = {
  error: { symbol: '●', colour: 'var(--late)' },
  warning: { symbol: '▲', colour: 'var(--watch)' },
  'to-confirm': { symbol: '?', colour: 'var(--confirm)' },
  info: { symbol: 'i', colour: 'var(--quiet)' },
  settled: { symbol: '✓', colour: 'var(--good)' },
  accepted: { symbol: '✓', colour: 'var(--good)' },
};

function GroupSymbol({ id }: { readonly id: GroupId }) {
  const { symbol, colour } = SYMBOLS[id];
  return (
    <span aria-hidden="true" className={CLASSES.symbol} style={{ color: colour }}>
      {symbol}
    </span>
  );
}

const CLASSES = mergeStyleSets({
  heading: { margin: 0, fontSize: 14, position: 'sticky', top: 0, background: 'var(--ground)', zIndex: 1 },
  fold: {
    ...ROW_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    width: '100%',
    padding: '8px 12px',
    borderBottom: '1px solid var(--line)',
    fontWeight: 600,
  },
  chevron: { fontSize: 10, color: 'var(--quiet)' },
  symbol: { width: 12, textAlign: 'center' },
  count: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', color: 'var(--quiet)' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  more: { marginInlineStart: 8 },
});
