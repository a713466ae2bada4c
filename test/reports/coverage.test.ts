import { readSample } from '../guard/trials';
import { runPipeline } from '../../src/pipeline';
import type { SheetPlan } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const summaryOf = (workbook: WorkbookSnapshot): SheetPlan => {
  const plan = runPipeline(workbook).plans.find(({ reportId }) => reportId === 'sintesi');
  if (!plan) throw new Error('no Sintesi');
  return plan;
};

/** What stands under a row's name. */
const belowRow = ({ cells }: SheetPlan, label: string) => {
  const row = cells.find(({ value }) => value === label)?.row ?? -1;
  return cells.find((cell) => cell.row === row + 1 && cell.col === 0)?.value;
};

/** The workbook with three of four results and degrees of its indicators emptied. */
function emptied(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const results = runPipeline(workbook).tables.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.type === 'node' && fact.level === 'indicator'
        ? [fact.achievement, fact.result].flatMap((cell) => cell?.ref ?? [])
        : [],
    ),
  );
  const gone = new Set(
    results.filter((_, at) => at % 4 < 3).map(({ sheet, row, col }) => `${sheet} ${row} ${col}`),
  );
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row, col }) => !gone.has(`${sheet.name} ${row} ${col}`)),
    })),
  };
}

// Report of 2016: objective 1C has neither indicators nor a result, two of area 1's projects have no report.
describe('what a figure rests on', () => {
  const sample = readSample();
  const area = '1 · COMPETITIVITA’ DEL TERRITORIO';

  it('is said beside the figures of an area that an objective or a project gives nothing to', () => {
    expect(belowRow(summaryOf(sample), area)).toBe(
      'da valutare (5 di 6; indicatori: 7 di 9); progetti: da valutare (4 di 6; indicatori: 19 di 22)',
    );
  });

  it('shows at first sight on a workbook with three quarters of its results emptied', () => {
    const plan = summaryOf(emptied(sample));
    expect(belowRow(plan, '2 · SERVIZI ALLE IMPRESE')).toMatch(/^parziale \(.*indicatori: \d+ di 15\)/);
    const { row } = plan.cells.find(({ value }) => value === 'SEGRETARIO GENERALE')!;
    expect(plan.cells.filter((cell) => cell.row === row).map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/^parziale \(.*indicatori: \d+ di 9\)$/),
    );
  });
});
