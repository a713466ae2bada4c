import { type Answers, type Doubt, isAnswered } from '../domain/doubt';
import { type CellRef, holdsCell } from '../workbook/address';
import type { PlacedFact } from './model';

/** What was in doubt when the tables were read, answered or not. */
export const doubtsIn = (facts: readonly PlacedFact[]): readonly Doubt[] =>
  facts.flatMap(({ fact }) => (fact.type === 'doubt' ? [fact.doubt] : []));

/** Whether a cell may be read in another way that nobody has settled: what is made of it waits for a confirmation. */
export function isDoubted(doubts: readonly Doubt[], answers: Answers): (cell: CellRef) => boolean {
  const open = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    if (isAnswered(doubt, answers)) continue;
    const known = open.get(doubt.sheet);
    if (known) known.push(doubt);
    else open.set(doubt.sheet, [doubt]);
  }
  return (cell) => open.get(cell.sheet)?.some(({ range }) => holdsCell(range, cell)) ?? false;
}
