import { remembered } from '../../domain/remembered';
import type { Evidence } from '../../facts/recognised';
import type { Table } from '../layout/table';
import { itemRows, ratioOf } from '../names/statement-items';

/** A row that names a ratio of the catalogue. */
export interface RatioRow {
  readonly row: number;
  readonly col: number;
  readonly label: string;
  readonly id: string | null;
}

/** Rows that name a ratio; a label merged over numerator and denominator counts once, on its first row. */
export const ratioRows = remembered((table: Table): readonly RatioRow[] => {
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, kind }): readonly RatioRow[] => {
    if (kind === 'repeat') return [];
    for (const { col } of table.grid.cellsOf(row)) {
      const label = table.grid.text(row, col);
      const id = label === '' ? null : ratioOf(label);
      if (id !== null && !seen.has(id)) {
        seen.add(id);
        return [{ row, col, label, id }];
      }
    }
    return [];
  });
});

/** One ratio may stand among accounts. */
const RATIOS = 2;

/** Whether a table lists ratios, each perhaps above the amounts it is made of: those are its terms, no statement. */
export const speaksOfRatios = remembered((table: Table): boolean => {
  const ratios = ratioRows(table).length;
  const items = itemRows(table, 'other').filter(({ match }) => match !== null).length;
  return ratios >= RATIOS && ratios * 2 >= items;
});

/** The rows that name a ratio, as evidence. */
export const ratioEvidence = (table: Table): readonly Evidence[] =>
  ratioRows(table).map(({ row, col, label, id }) => ({
    cell: table.grid.ref(row, col),
    text: label,
    role: id ?? 'ratio',
  }));
