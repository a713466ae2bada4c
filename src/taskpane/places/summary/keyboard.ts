import { fold } from '../../../domain/text';
import type { TreeRow } from './rows';

/** What a key does in the tree. */
export type TreeMove =
  | { readonly type: 'stand'; readonly id: string }
  | { readonly type: 'fold'; readonly id: string; readonly open: boolean }
  | { readonly type: 'open'; readonly id: string }
  /** Unfolds every row beside this one. */
  | { readonly type: 'unfold-siblings'; readonly parent: string | null };

/** The tree's keys, as WAI-ARIA's tree pattern has them; `null` for a key that is none of them. */
export function treeMove(key: string, rows: readonly TreeRow[], active: string | null): TreeMove | null {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );
  const row = rows[at];
  if (!row) return null;
  const stand = (index: number): TreeMove | null => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return to ? { type: 'stand', id: to.id } : null;
  };
  switch (key) {
    case 'ArrowDown':
      return stand(at + 1);
    case 'ArrowUp':
      return stand(at - 1);
    case 'Home':
      return stand(0);
    case 'End':
      return stand(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === null) return null;
      return row.expanded ? stand(at + 1) : { type: 'fold', id: row.id, open: true };
    case 'ArrowLeft':
      if (row.expanded === true) return { type: 'fold', id: row.id, open: false };
      return row.parent === null ? null : { type: 'stand', id: row.parent };
    case 'Enter':
    case ' ':
      return { type: 'open', id: row.id };
    case '*':
      return { type: 'unfold-siblings', parent: row.parent };
    default:
      return null;
  }
}

/** The next row whose code or title begins with what was typed, from the one below the active row round to it. */
export function typedAhead(
  typed: string,
  rows: readonly TreeRow[],
  active: string | null,
  titleOf: (row: TreeRow) => string,
): string | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const at = rows.findIndex(({ id }) => id === active);
  // One letter goes on to the next match; more letters may still mean the row one stands on.
  const first = typed.length > 1 ? Math.max(0, at) : at + 1;
  const round = [...rows.slice(first), ...rows.slice(0, first)];
  const begins = (text: string | null): boolean => text !== null && fold(text).startsWith(wanted);
  return round.find((row) => begins(row.code) || begins(titleOf(row)))?.id ?? null;
}
