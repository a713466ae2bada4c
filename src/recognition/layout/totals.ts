import { type Decimal, decimal, sum } from '../../domain/decimal';
import type { FigureCell, TotalFact } from '../facts';
import type { TableRow } from './table';

export interface TotalsInput {
  readonly rows: readonly TableRow[];
  readonly role: string;
  readonly year: number | null;
  figure(row: number): FigureCell | null;
}

/**
 * Every printed subtotal and total of a column with the cells it sums. Where the layout leaves room (totals of
 * totals, blocks without labels), the parts that give the printed figure are taken; when none do, those the
 * layout suggests, so that the difference shown is the likely one.
 */
export function totalsOf({ rows, role, year, figure }: TotalsInput): readonly TotalFact[] {
  const facts: TotalFact[] = [];
  let block: FigureCell[] = [];
  let loose: FigureCell[] = [];
  let subtotals: FigureCell[] = [];
  const all: FigureCell[] = [];
  for (const row of rows) {
    if (row.kind === 'section') block = [];
    const printed = figure(row.row);
    if (!printed) continue;
    if (row.kind === 'data') {
      block.push(printed);
      loose.push(printed);
      all.push(printed);
    }
    if (row.kind !== 'subtotal' && row.kind !== 'total') continue;
    const candidates =
      row.kind === 'subtotal' ? [block, loose] : [[...subtotals, ...loose], loose, subtotals, all];
    const parts = chosen(candidates, printed);
    if (parts.length > 0) {
      facts.push({ type: 'total', scope: row.kind, role, year, label: row.label, printed, parts });
    }
    subtotals = row.kind === 'subtotal' ? [...subtotals, printed] : [printed];
    block = [];
    loose = [];
  }
  return facts;
}

function chosen(candidates: readonly (readonly FigureCell[])[], printed: FigureCell): readonly FigureCell[] {
  const filled = candidates.filter((parts) => parts.length > 0);
  return filled.find((parts) => closes(parts, printed)) ?? filled[0] ?? [];
}

/** Half a unit in the last place for each part is what rounding can account for. */
function closes(parts: readonly FigureCell[], printed: FigureCell): boolean {
  const gap = sum(parts.map(({ value }) => decimal(value)))
    .minus(printed.value)
    .abs();
  return gap.lessThanOrEqualTo(tolerance([...parts, printed]));
}

const tolerance = (figures: readonly FigureCell[]): Decimal =>
  sum(figures.map(({ places }) => decimal(10).pow(-places).div(2)));
