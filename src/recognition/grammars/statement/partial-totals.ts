import type { TotalFact } from '../../../facts/facts';
import { believed, seriesRows } from '../../features/series';
import type { FigureReader } from '../../layout/figures';
import type { Table } from '../../layout/table';
import type { StatementColumn } from './columns';

/** "c1) contributi dallo Stato" under "c) contributi in conto esercizio": part of a component. */
const PART_OF_COMPONENT = /^([a-z])\d{1,2}[).]?\s/i;

/**
 * Lines whose components stand in the column beside ("Parziali | Totali"): each line of totals sums the components
 * below it, down to the next line. Believed when most of them add up.
 */
export function partialTotals(
  table: Table,
  columns: readonly StatementColumn[],
  reader: FigureReader,
): readonly TotalFact[] {
  const totals = columns.flatMap(({ column, partial, year }): readonly TotalFact[] => {
    if (!partial) return [];
    const sums: TotalFact[] = [];
    let open: { fact: Omit<TotalFact, 'parts'>; parts: TotalFact['parts'][number][]; letter: string } | null =
      null;
    for (const { row, label } of seriesRows(table)) {
      const printed = reader.figure(row, column, 'money');
      const part = reader.figure(row, partial, 'money');
      if (printed) {
        if (open && open.parts.length > 0) sums.push({ ...open.fact, parts: open.parts });
        const fact = { type: 'total', scope: 'subtotal', role: 'amount', year, label, printed } as const;
        open = { fact, parts: [], letter: '' };
      } else if (part && open) {
        const inside = PART_OF_COMPONENT.exec(label)?.[1];
        if (inside !== undefined && inside === open.letter) continue;
        open.parts.push(part);
        open.letter = label.charAt(0);
      }
    }
    if (open && open.parts.length > 0) sums.push({ ...open.fact, parts: open.parts });
    return sums;
  });
  return believed(totals);
}
