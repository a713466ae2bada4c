import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { runPipeline } from '../../src/pipeline';
import { cellName } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { officeIsInstalled, recalculatedByOffice } from './office';

const SAMPLE = join(__dirname, '../../assets/sample/monitoraggio-2016.xlsx');
const withOffice = officeIsInstalled() ? it : it.skip;

/** The report sheets of the sample, and the workbook they were written into. */
function reported(): { plans: readonly SheetPlan[]; bytes: Uint8Array } {
  const input = new Uint8Array(readFileSync(SAMPLE));
  const read = readWorkbook(input, 'monitoraggio-2016.xlsx');
  if (!read.ok) throw new Error(read.error.type);
  const { plans } = runPipeline(read.value);
  const written = writeReports(input, plans);
  if (!written.ok) throw new Error(written.error.type);
  return { plans, bytes: written.value.bytes };
}

const formulasOf = ({ cells }: SheetPlan): readonly PlannedCell[] =>
  cells.filter(({ formula }) => formula !== undefined);

const shownAt = (workbook: WorkBook, sheet: string, { row, col }: PlannedCell): unknown =>
  workbook.Sheets[sheet]?.[cellName(row, col)]?.v ?? '';

/** A number to fifteen digits, or the text as it is. */
const planned = (value: PlannedCell['value']): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : (value ?? '');

const fifteen = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

describe('the report sheets of the sample', () => {
  const { plans, bytes } = reported();

  withOffice(
    'show in LibreOffice, calculated anew, what was written with them',
    () => {
      const workbook = recalculatedByOffice(bytes);
      const differing = plans.flatMap((plan) =>
        formulasOf(plan)
          .filter((cell) => fifteen(shownAt(workbook, plan.name, cell)) !== planned(cell.value))
          .map((cell) => [
            plan.name,
            cellName(cell.row, cell.col),
            cell.formula,
            cell.value,
            shownAt(workbook, plan.name, cell),
          ]),
      );
      expect(differing).toEqual([]);
    },
    120_000,
  );
});
