import type { Fact, RatioFact } from '../facts';
import { figureReader } from '../layout/figures';
import { periodOf } from '../layout/period';
import { assignRoles, headEvidence } from '../layout/roles';
import type { Table } from '../layout/table';
import { confidence, missingParts } from './confidence';
import type { TableKind } from './kind';
import { ratioOf } from './statement-items';

interface RatioRow {
  readonly row: number;
  readonly col: number;
  readonly label: string;
  readonly id: string | null;
}

/** Rows that name a ratio; a label merged over numerator and denominator counts once, on its first row. */
function ratioRows(table: Table): readonly RatioRow[] {
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
}

/** The chamber's health ratios as printed, years in columns (report, "Stato di salute dell'ente"). */
export const healthRatios: TableKind = {
  kind: 'health-ratios',
  turns: true,
  fit(table) {
    const rows = ratioRows(table);
    const named = assignRoles(table.columns, ['indicator', 'formula', 'label', 'actual', 'amount']);
    const parts = {
      'rows:ratios': Math.min(0.7, 0.25 * rows.length),
      'column:year': table.columns.some(({ year }) => year !== null) ? 0.15 : 0,
      'column:indicator': named.has('indicator') ? 0.1 : 0,
      'column:formula': named.has('formula') ? 0.05 : 0,
    };
    return {
      confidence: confidence(parts, rows.length >= 2),
      evidence: [
        ...headEvidence(table, named),
        ...rows.map(({ row, col, label, id }) => ({
          cell: table.grid.ref(row, col),
          text: label,
          role: id ?? 'ratio',
        })),
      ],
      missing: missingParts(parts),
    };
  },
  read(table, context) {
    const period = periodOf(table, context);
    const reader = figureReader(table);
    const facts = ratioRows(table).flatMap(({ row, label, id }): readonly Fact[] =>
      table.columns.flatMap((column): readonly RatioFact[] => {
        const year = column.year;
        if (year === null || column.roles[0]?.role === 'variation') return [];
        const published = figureOfRatio(table, row, (at) => reader.figure(at, column, 'plain'));
        return published ? [{ type: 'ratio', id, label, year, published }] : [];
      }),
    );
    return { levels: ['entity'], period, facts: [...facts, ...reader.troubles()] };
  },
};

/** The figure stands on the ratio's row or, where the label is merged over two rows, on the second. */
function figureOfRatio<T>(table: Table, row: number, figure: (row: number) => T | null): T | null {
  const found = figure(row);
  if (found) return found;
  const label = table.grid.cellsOf(row)[0];
  const merge = label && table.grid.mergeAt(row, label.col);
  return merge && merge.bottom > row ? figure(row + 1) : null;
}
