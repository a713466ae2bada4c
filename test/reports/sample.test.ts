import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkBook, read, write } from '@e965/xlsx';
import { runPipeline } from '../../src/pipeline';
import { cellName } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { startEngine } from './engine';
import { officeIsInstalled, recalculatedByOffice } from './office';

const SAMPLE = join(__dirname, '../../assets/sample/monitoraggio-2016.xlsx');
const withOffice = officeIsInstalled() ? it : it.skip;

/** What an office may correct: budgets, an outturn, results of indicators, an amount of a statement. */
const CORRECTIONS: readonly (readonly [sheet: string, cell: string, value: number])[] = [
  ['Foglio3', 'F8', 25000],
  ['Foglio3', 'G12', 30000.5],
  ['SG', 'D4', 80],
  ['Obiettivi ente', 'C7', 90],
  ['Foglio7', 'C6', 6000000],
  ['Art. 15', 'D6', 50],
];

const input = new Uint8Array(readFileSync(SAMPLE));
const sample = valueOf(readWorkbook(input, 'monitoraggio-2016.xlsx'));
const { plans } = runPipeline(sample);
const output = valueOf(writeReports(input, plans)).bytes;

describe('the report sheets of the sample', () => {
  it('are the same when composed again, and when composed from the workbook they were written into', () => {
    expect(runPipeline(sample).plans).toEqual(plans);
    expect(runPipeline(valueOf(readWorkbook(output, 'monitoraggio-2016.xlsx'))).plans).toEqual(plans);
  });

  it('keep within what Excel takes', () => {
    for (const { cells } of plans) {
      for (const { value, formula } of cells) {
        expect(formula?.length ?? 0).toBeLessThanOrEqual(8192);
        expect(typeof value === 'string' ? value.length : 0).toBeLessThanOrEqual(32767);
        expect(formula ?? '').not.toMatch(/\b(TEXT|INDIRECT|OFFSET|NOW|TODAY)\(/);
      }
    }
  });

  withOffice(
    'show in LibreOffice, calculated anew, what was written with them',
    () => {
      expect(differences(plans, recalculatedByOffice(output))).toEqual([]);
    },
    120_000,
  );

  withOffice(
    'follow a corrected cell as if they were written again',
    () => {
      const corrected = read(output);
      for (const [sheet, cell, v] of CORRECTIONS) {
        corrected.Sheets[sheet]![cell] = { t: 'n', v };
      }
      const shown = recalculatedByOffice(write(corrected, { type: 'buffer', bookType: 'xlsx' }));
      const after = runPipeline(asShown(sample, shown)).plans;
      // Findings and register have other rows then: a formula is known by its sheet and its text.
      const known = new Map(
        after.flatMap((plan) => formulasOf(plan).map((cell) => [keyOf(plan, cell), cell.value])),
      );
      const standing = plans.map((plan) => ({
        ...plan,
        cells: formulasOf(plan).flatMap((cell) => {
          const value = known.get(keyOf(plan, cell));
          return value === undefined || plan.reportId === 'quadrature' ? [] : [{ ...cell, value }];
        }),
      }));
      expect(changed(standing)).toBeGreaterThan(50);
      expect(differences(standing, shown)).toEqual([]);
    },
    120_000,
  );

  it('show in another engine what was written with them', async () => {
    // The register repeats the figures of the other sheets.
    const others = plans.filter(({ reportId }) => reportId !== 'registro');
    const cells = others.flatMap((plan) =>
      formulasOf(plan)
        .filter(({ formula }) => !LOSES_ARGUMENTS.test(formula ?? ''))
        .map((cell) => ({ sheet: plan.name, name: cellName(cell.row, cell.col), cell })),
    );
    expect(cells.length).toBeGreaterThan(500);
    const engine = startEngine();
    const shown = await engine.calculate({
      file: output,
      cells: [],
      formulas: cells.map(({ sheet, name }) => [sheet, name, null]),
    });
    await engine.stop();
    const differing = cells.filter(({ cell }, at) => !agrees(shown[at], cell.value ?? ''));
    expect(differing.map(({ sheet, name, cell }) => [sheet, name, cell.formula])).toEqual([]);
  }, 120_000);
});

/** Excelize's engine loses arguments of a function that stands behind an operator inside another one. */
const LOSES_ARGUMENTS = /[-+*/](SUM|COUNT|AVERAGE|MIN|IF|\()[^)]*\(/;

/** Its ROUND, unlike that of Excel and LibreOffice, rounds a tie by the binary digits: 151925.485 down. */
const agrees = (shown: unknown, value: unknown): boolean =>
  typeof shown === 'number' && typeof value === 'number'
    ? Math.abs(shown - value) < 0.010001
    : shown === value;

const formulasOf = ({ cells }: SheetPlan): readonly PlannedCell[] =>
  cells.filter(({ formula }) => formula !== undefined);

/** The cells that do not show what is planned for them. */
const differences = (expected: readonly SheetPlan[], { Sheets }: WorkBook) =>
  expected.flatMap((plan) =>
    formulasOf(plan).flatMap((cell) => {
      const name = cellName(cell.row, cell.col);
      const shown: unknown = Sheets[plan.name]?.[name]?.v ?? '';
      return digits(shown) === digits(cell.value ?? '')
        ? []
        : [{ sheet: plan.name, name, formula: cell.formula, planned: cell.value, shown }];
    }),
  );

const keyOf = ({ reportId }: SheetPlan, { formula }: PlannedCell): string => `${reportId} ${formula}`;

/** How many cells are planned to show something else than at first. */
const changed = (standing: readonly SheetPlan[]): number => {
  const before = new Map(
    plans.flatMap((plan) => formulasOf(plan).map((cell) => [keyOf(plan, cell), cell.value])),
  );
  return standing.flatMap((plan) => plan.cells.filter((cell) => before.get(keyOf(plan, cell)) !== cell.value))
    .length;
};

/** A number at the fifteen digits that worksheets keep. */
const digits = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

/** The user's sheets with the numbers that another program calculated: the office's own formulas follow a correction too. */
const asShown = (snapshot: WorkbookSnapshot, { Sheets }: WorkBook): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const value: unknown = Sheets[sheet.name]?.[cellName(cell.row, cell.col)]?.v;
      return cell.content.type === 'number' && typeof value === 'number'
        ? { ...cell, content: { type: 'number' as const, value } }
        : cell;
    }),
  })),
});

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
