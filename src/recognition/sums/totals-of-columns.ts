import type { FigureCell, TotalFact } from '../../facts/facts';
import { cellKey } from '../../workbook/address';
import { type TotalsInput, addsUp, totalsOf } from './totals';

/**
 * The totals of several columns of one table. A total sums the same rows in every column: where some columns add up
 * over the same rows, those are its rows in the others too, whatever their figures make likely.
 */
export function totalsOfColumns(columns: readonly TotalsInput[]): readonly TotalFact[] {
  const found = columns.map((column) => placed(column, totalsOf(column)));
  const agreed = agreedParts(found.flatMap(({ totals }) => [...totals]));
  return found.flatMap(({ column, totals }) =>
    column.rows.flatMap((row): readonly TotalFact[] => {
      const total = totals.get(row.row)?.fact;
      const own = total ? [total] : [];
      const parts = agreed.get(row.row);
      if (!parts || (total && addsUp(total))) return own;
      const remade = sumOver(parts.rows, column);
      const printed = column.figure(row.row);
      if (!printed || remade.length < LEAST_PARTS) return own;
      const { role, year } = column;
      return [{ type: 'total', scope: parts.scope, role, year, label: row.label, printed, parts: remade }];
    }),
  );
}

interface PlacedTotal {
  readonly fact: TotalFact;
  /** Rows of the table that it sums: in a table turned over they are not those of the cells. */
  readonly rows: readonly number[];
}

function placed(
  column: TotalsInput,
  totals: readonly TotalFact[],
): { readonly column: TotalsInput; readonly totals: ReadonlyMap<number, PlacedTotal> } {
  const rowOf = new Map<string, number>();
  for (const { row } of column.rows) {
    const figure = column.figure(row);
    if (figure) rowOf.set(cellKey(figure.ref), row);
  }
  return {
    column,
    totals: new Map(
      totals.flatMap((fact) => {
        const at = rowOf.get(cellKey(fact.printed.ref));
        const rows = fact.parts.flatMap(({ ref }) => rowOf.get(cellKey(ref)) ?? []);
        return at === undefined ? [] : [[at, { fact, rows }] as const];
      }),
    ),
  };
}

/** One part is a copy, not a sum. */
const LEAST_PARTS = 2;

interface Agreed {
  readonly scope: TotalFact['scope'];
  readonly rows: readonly number[];
}

/** The rows that a total sums, by its row, as most of the columns that add up have it. */
function agreedParts(totals: readonly (readonly [number, PlacedTotal])[]): ReadonlyMap<number, Agreed> {
  const votes = new Map<number, Map<string, { readonly agreed: Agreed; count: number }>>();
  for (const [row, { fact, rows }] of totals) {
    if (!addsUp(fact) || rows.length < LEAST_PARTS) continue;
    const ofRow = votes.get(row) ?? new Map<string, { readonly agreed: Agreed; count: number }>();
    votes.set(row, ofRow);
    const vote = ofRow.get(rows.join(' ')) ?? { agreed: { scope: fact.scope, rows }, count: 0 };
    vote.count++;
    ofRow.set(rows.join(' '), vote);
  }
  return new Map(
    [...votes].flatMap(([row, ofRow]) => {
      const [most, next] = [...ofRow.values()].sort((one, other) => other.count - one.count);
      return most && most.count > (next?.count ?? 0) ? [[row, most.agreed] as const] : [];
    }),
  );
}

/** The figures of those rows; none where one has words for a figure. */
function sumOver(rows: readonly number[], { figure, unknown }: TotalsInput): readonly FigureCell[] {
  return rows.some((row) => unknown?.(row) && !figure(row)) ? [] : rows.flatMap((row) => figure(row) ?? []);
}
