import { notImplemented } from '../refuse';

/** For each row or column from one to another whether it is hidden. */
export const linesOf = (first: number, last: number, hidden: ReadonlySet<number>): readonly boolean[] =>
  Array.from({ length: last - first + 1 }, (_, index) => hidden.has(first + index));

/** What all lines share; `null` where they differ. */
export const sharedBy = (lines: readonly boolean[]): boolean | null =>
  lines.every((hidden) => hidden === lines[0]) ? (lines[0] ?? false) : null;

/** `getRowProperties` and `getColumnProperties`, of which only the one property is implemented. */
export function hiddenLines(lines: readonly boolean[], property: string, wanted: unknown): unknown {
  const names = Object.keys(typeof wanted === 'object' && wanted !== null ? wanted : {});
  const other = names.find((name) => name !== property);
  if (other !== undefined) throw notImplemented('Range', `line property ${other}`);
  return lines.map((hidden) => (names.length > 0 ? { [property]: hidden } : {}));
}
