import { decimal } from '../../../domain/decimal';
import { RATIO_CATALOGUE } from '../../../domain/ratio-catalogue';
import type { FigureCell, RatioFact } from '../../../facts/facts';
import { figureReader } from '../../layout/figures';
import { periodOf } from '../../features/period';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import type { Table } from '../../layout/table';
import { ratioColumns } from './columns';
import { ratioRows } from '../../features/ratio-rows';

/** Every ratio of the catalogue as printed, a year a column, with its terms where they stand beside it. */
export function readRatios(table: Table, context: Context): TableReading {
  const period = periodOf(table, context);
  const reader = figureReader(table);
  const columns = ratioColumns(table, period);
  const facts = ratioRows(table).flatMap(({ row, label, id }): readonly RatioFact[] =>
    columns.flatMap(({ column, year, numerator, denominator }): readonly RatioFact[] => {
      const published = figureOfRatio(table, row, (at) => reader.figure(at, column, 'plain'));
      if (!published) return [];
      const above = numerator && reader.figure(row, numerator, 'money');
      const below = denominator && reader.figure(row, denominator, 'money');
      const terms = above && below ? { numerator: above, denominator: below } : null;
      return [{ type: 'ratio', id, label, year, published, terms }];
    }),
  );
  return { levels: ['entity'], period, facts: [...inPoints(facts), ...reader.troubles()] };
}

/** The figure stands on the ratio's row or, where the label is merged over two rows, on the second. */
function figureOfRatio<T>(table: Table, row: number, figure: (row: number) => T | null): T | null {
  const found = figure(row);
  if (found) return found;
  const label = table.grid.cellsOf(row)[0];
  const merge = label && table.grid.mergeAt(row, label.col);
  return merge && merge.bottom > row ? figure(row + 1) : null;
}

/** A ratio of the catalogue hardly ever is two per cent: a table whose percentages mostly are below 2 prints fractions. */
const FRACTION = 2;

/** Percentages in points, whichever way the table writes them; a cell shown with its sign is in points already. */
function inPoints(facts: readonly RatioFact[]): readonly RatioFact[] {
  const bare = facts.filter(({ id, published }) => isPercent(id) && !isSigned(published));
  const below = bare.filter(({ published }) => decimal(published.value).abs().lessThan(FRACTION));
  const written = below.some(({ published }) => published.places >= 2);
  if (!written || below.length * 3 < bare.length * 2) return facts;
  return facts.map((fact) => (bare.includes(fact) ? { ...fact, published: scaled(fact.published) } : fact));
}

const isPercent = (id: string | null): boolean =>
  RATIO_CATALOGUE.some((ratio) => ratio.id === id && ratio.unit === 'percent');

const isSigned = ({ factor, text }: FigureCell): boolean => factor === '100' || text.includes('%');

const scaled = (figure: FigureCell): FigureCell => ({
  ...figure,
  value: decimal(figure.value).times(100).toString(),
  places: Math.max(0, figure.places - 2),
  factor: figure.raw === null ? figure.factor : '100',
});
