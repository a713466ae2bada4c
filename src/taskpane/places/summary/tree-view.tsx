import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useAction, usePane, useWords } from '../../hooks';
import { openDetail } from '../../actions/navigation';
import { fold, standOn } from './actions';
import { type TreeMove, treeMove, typedAhead } from './keyboard';
import { shownTitle } from './node-words';
import type { TreeRow } from './rows';
import { TREE_CLASSES } from './tree-classes';
import { TreeRowView } from './tree-row';

interface TreeViewProps {
  readonly rows: readonly TreeRow[];
  readonly label: string;
  readonly takesFocus: boolean;
}

/** Letters typed within this time of each other are one word. */
const TYPING_MS = 700;

/**
 * The rows as a tree. The focus stays on the tree itself and the active row is named by `aria-activedescendant`, so a
 * refresh that takes rows away never takes the focus with them.
 */
export function TreeView({ rows, label, takesFocus }: TreeViewProps) {
  const words = useWords();
  const base = useId();
  const held = usePane((state) => state.active);
  const foldAction = useAction(fold);
  const stand = useAction(standOn);
  const open = useAction(openDetail);
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const active = rows.some(({ id }) => id === held) ? held : (rows[0]?.id ?? null);
  const idOf = (id: string): string => `${base}-${rows.findIndex((row) => row.id === id)}`;

  useEffect(() => {
    if (takesFocus) tree.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (held !== null) tree.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [held]);

  const make = (move: TreeMove): void => {
    switch (move.type) {
      case 'stand':
        return stand.run(move.id);
      case 'fold':
        return foldAction.run({ ids: [move.id], open: move.open });
      case 'open':
        stand.run(move.id);
        return open.run({ type: 'node', id: move.id });
      case 'unfold-siblings':
        return foldAction.run({
          ids: rows
            .filter(({ parent, expanded }) => parent === move.parent && expanded !== null)
            .map(({ id }) => id),
          open: true,
        });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(event.key, rows, active);
    if (move) {
      event.preventDefault();
      make(move);
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      const now = event.timeStamp;
      const text = now - typed.current.at < TYPING_MS ? typed.current.text + event.key : event.key;
      typed.current = { text, at: now };
      const found = typedAhead(text, rows, active, (row) => shownTitle(row, words));
      if (found !== null) stand.run(found);
    }
  };
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const row = rows.find(({ id }) => id === target.closest<HTMLElement>('[data-row]')?.dataset.row);
    if (!row) return;
    if (row.expanded !== null && target.closest('[data-fold]')) {
      make({ type: 'fold', id: row.id, open: !row.expanded });
    } else make({ type: 'open', id: row.id });
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={label}
      tabIndex={0}
      className={TREE_CLASSES.tree}
      {...(active === null ? {} : { 'aria-activedescendant': idOf(active) })}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {rows.map((row) => (
        <TreeRowView key={row.id} id={idOf(row.id)} row={row} active={row.id === active} />
      ))}
    </div>
  );
}
