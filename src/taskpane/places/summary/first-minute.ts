import type { RecognisedTable, SheetKind } from '../../../facts/recognised';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';

/** What there is to show of a workbook. */
export type Contents =
  /** No cell holds anything. */
  | { readonly type: 'empty' }
  /** No table of any kind was recognised; the nearest guess of each sheet that has one. */
  | { readonly type: 'unknown'; readonly guesses: readonly Guess[]; readonly otherSheets: number }
  /** Tables, but no objectives, projects or indicators among them. */
  | { readonly type: 'no-tree' }
  | { readonly type: 'tree' };

export interface Guess {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Keys of what it lacks, as i18n `partName` reads them. */
  readonly missing: readonly string[];
}

const NOTHING: ReadonlySet<SheetKind> = new Set(['unknown', 'albero-report']);
const GUESSES = 6;

/** Tells the first minute's cases apart. */
export function contentsOf(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  nodes: number,
): Contents {
  const users = snapshot.sheets.filter(({ reportId }) => reportId === null);
  if (users.every(({ cells }) => cells.length === 0)) return { type: 'empty' };
  if (nodes > 0) return { type: 'tree' };
  if (tables.some(({ kind }) => !NOTHING.has(kind))) return { type: 'no-tree' };
  const guesses = [...tables]
    .flatMap(({ sheet, rival }) => (rival && rival.confidence > 0 ? [{ sheet, ...rival }] : []))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, GUESSES)
    .map(({ sheet, kind, missing }) => ({ sheet, kind, missing }));
  return {
    type: 'unknown',
    guesses,
    otherSheets: users.length - new Set(guesses.map(({ sheet }) => sheet)).size,
  };
}
