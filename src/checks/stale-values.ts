import { decimal } from '../domain/decimal';
import type { FormulaValue } from '../domain/formula/value';
import type { RecognisedTable } from '../facts/recognised';
import { type CellRef, cellKey } from '../workbook/address';
import { runName, runsOf } from './cell-runs';
import type { CheckContext, Family } from './context';
import type { Finding } from './finding';
import { finding } from './findings';

/** Formulas that show nothing, or what they gave before somebody typed something else. */
export const staleValues: Family = {
  findings: (context) => [...uncalculated(context), ...outdated(context), ...notWorkedOut(context)],
};

/** A file that no Excel has saved holds formulas without what they give: none of it can be read. */
const uncalculated = ({ calculation }: CheckContext): readonly Finding[] =>
  runsOf(calculation.uncalculated).map((run) =>
    finding({
      rule: 'stale-value',
      severity: 'warning',
      cell: run.first,
      key: 'never-calculated',
      args: { cells: runName(run), count: String(run.cells.length) },
      related: run.cells.slice(1),
    }),
  );

/** With manual calculation formulas show what they gave when somebody asked. */
function outdated({ calculation: { stale }, tables }: CheckContext): readonly Finding[] {
  const inTables = [...stale.values()].filter(({ ref }) => isIn(tables, ref));
  return runsOf(inTables.map(({ ref }) => ref)).map((run) => {
    const { shown, now } = stale.get(cellKey(run.first))!;
    const [published, expected] = numbersOf(shown, now);
    return finding({
      rule: 'stale-value',
      severity: 'warning',
      cell: run.first,
      key: published !== null && expected !== null ? 'outdated' : 'outdated-words',
      args: {
        cells: runName(run),
        count: String(run.cells.length),
        published: published ?? '',
        expected: expected ?? '',
      },
      published,
      expected,
      related: run.cells.slice(1),
    });
  });
}

/** What is not worked out here may be outdated too: it is said once for a table. */
const notWorkedOut = ({ calculation: { unknown }, tables }: CheckContext): readonly Finding[] =>
  tables.flatMap((table): readonly Finding[] => {
    const cells = unknown.filter((ref) => isIn([table], ref));
    const [first, ...others] = cells;
    if (!first) return [];
    return [
      finding({
        rule: 'stale-value',
        severity: 'info',
        cell: first,
        key: 'not-recalculated',
        args: { count: String(cells.length) },
        related: others,
      }),
    ];
  });

const isIn = (tables: readonly RecognisedTable[], { sheet, row, col }: CellRef): boolean =>
  tables.some(
    ({ kind, sheet: name, range }) =>
      kind !== 'unknown' &&
      name === sheet &&
      range !== null &&
      row >= range.top &&
      row <= range.bottom &&
      col >= range.left &&
      col <= range.right,
  );

/** Two numbers with the places that anybody reads, or with as many as tell them apart. */
function numbersOf(one: FormulaValue, other: FormulaValue): readonly [string | null, string | null] {
  const shown = (value: FormulaValue, places: number): string | null =>
    value.kind === 'number' ? decimal(value.value).toDecimalPlaces(places).toString() : null;
  const short = [shown(one, 2), shown(other, 2)] as const;
  return short[0] === short[1] ? [shown(one, 12), shown(other, 12)] : short;
}
