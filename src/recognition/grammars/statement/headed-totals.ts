import type { FigureReader } from '../../layout/figures';
import type { TotalFact } from '../../../facts/facts';
import { believed } from '../../features/series';
import type { Column } from '../../layout/table';
import type { ItemRow } from '../../names/statement-items';

/** Items that are the whole of their side, wherever they stand. */
const WHOLES: readonly string[] = ['current-revenues', 'current-costs'];

/**
 * Totals that stand above what they sum ("Proventi correnti", then its five lines): the known items of their side
 * down to the next total. Believed when most of them add up.
 */
export function headedTotals(
  rows: readonly ItemRow[],
  columns: readonly { readonly column: Column; readonly year: number | null }[],
  reader: FigureReader,
): readonly TotalFact[] {
  const totals = rows.flatMap(({ row, match }, index): readonly TotalFact[] => {
    if (!match || !WHOLES.includes(match.item) || row.kind !== 'data') return [];
    const below = rows.slice(index + 1);
    const end = below.findIndex(
      (each) => each.row.kind === 'total' || (each.match !== null && WHOLES.includes(each.match.item)),
    );
    const parts = (end < 0 ? below : below.slice(0, end)).filter(
      (each) => each.match?.statement === match.statement && each.row.kind === 'data',
    );
    return columns.flatMap(({ column, year }): readonly TotalFact[] => {
      const printed = reader.figure(row.row, column, 'money');
      const cells = parts.flatMap((part) => reader.figure(part.row.row, column, 'money') ?? []);
      if (!printed || cells.length < 2) return [];
      const { label } = row;
      return [{ type: 'total', scope: 'total', role: 'amount', year, label, printed, parts: cells }];
    });
  });
  return believed(totals);
}
