import fc from 'fast-check';
import type { Fact, FigureCell } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { refName } from '../../src/workbook/address';
import { findingsOf, line, linesOf, sentencesOf } from './facts';
import { PRINTED_AREAS, resources } from './lucca';

describe('the two tables of resources', () => {
  test('printed right, they raise nothing: 0/0, shares that add to 99,98 and 100,1 included', () => {
    expect(linesOf(resources())).toEqual([]);
  });

  test('the report’s initial budgets: the totals disagree, and areas 2 and 3 are why', () => {
    const tables = resources({ areas: PRINTED_AREAS });
    expect(linesOf(tables)).toEqual([
      'summary-differs Aree!C4 1658300.00 → 1670300.00',
      'summary-differs Aree!C5 15000.00 → 25000.00',
      'summary-differs Aree!C6 1759900.00 → 1781900.00',
    ]);
    expect(sentencesOf(tables)[2]).toBe(
      'TOTALE GENERALE AREE STRATEGICHE, budget iniziale: dichiarato 1.759.900,00 nella tabella per aree, ' +
        '1.781.900,00 in quella per progetti (differenza -22.000,00: aree 2 e 3)',
    );
  });

  test('the finding on the total leads to the areas’ cells', () => {
    const total = findingsOf(resources({ areas: PRINTED_AREAS }))[2];
    expect(total?.related.map(refName).slice(0, 2)).toEqual(["'Aree'!C4", "'Aree'!C5"]);
  });

  test('one percentage left blank where the other 0/0 rows print 0,0', () => {
    expect(linesOf(resources({ blanks: ['3B0102'] }))).toEqual(['missing-value Riepilogo risorse!F28']);
  });

  test('every 0/0 left blank is the table’s way', () => {
    expect(linesOf(resources({ blanks: ['1C0101', '2E0104', '3B0102', '3C0102'] }))).toEqual([]);
  });
});

/** Cells printed by the tables, one entry a cell. */
function printedCells(tables: readonly RecognisedTable[]): readonly FigureCell[] {
  const cells = new Map<string, FigureCell>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFigure(value)) cells.set(refName(value.ref), value);
    else Object.values(value).forEach(visit);
  };
  tables.forEach(({ facts }) => facts.forEach(visit));
  return [...cells.values()];
}

const isFigure = (value: object): value is FigureCell => 'raw' in value && 'factor' in value;

/** The tables with another number in one cell. */
const changed = (
  tables: readonly RecognisedTable[],
  cell: FigureCell,
  value: string,
): readonly RecognisedTable[] => {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    if (isFigure(part))
      return refName(part.ref) === refName(cell.ref) ? { ...part, value, raw: value, text: value } : part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return tables.map((table) => ({ ...table, facts: visit(table.facts) as readonly Fact[] }));
};

describe('one wrong figure', () => {
  const right = resources();
  const cells = printedCells(right).filter(({ value }) => Number(value) !== 0);
  const isPercent = ({ ref: { col } }: FigureCell): boolean => col >= 5;

  test('is told once, whichever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.integer({ min: 3, max: 9 }), (cell, by) => {
        const wrong = isPercent(cell)
          ? Number(cell.value) + by
          : Math.round(Number(cell.value) * (100 - by)) / 100;
        const told = findingsOf(changed(right, cell, String(wrong))).filter(
          ({ rule }) => rule !== 'over-budget',
        );
        expect(told.map(line)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('is told where it stands, when the others agree on what it should be', () => {
    const actual = cells.find(({ value }) => value === '59300.76');
    const tables = changed(right, actual!, '50300.76');
    expect(linesOf(tables)).toEqual(['total-differs Riepilogo risorse!E16 50300.76 → 59300.76']);
    expect(sentencesOf(tables)).toEqual([
      'Qui è scritto 50.300,76, ma i totali e le percentuali che usano questa cella (E18) tornano con ' +
        '59.300,76 (differenza -9.000,00)',
    ]);
  });
});
