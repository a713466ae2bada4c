import type { SheetChange } from '../../../../src/reports/changes';
import { reportLines } from '../../../../src/taskpane/places/report/lines';

const changes: readonly SheetChange[] = [
  { reportId: 'sintesi', name: 'Sintesi', state: 'same', cells: 0 },
  { reportId: 'stato-salute', name: 'Stato di salute (2)', state: 'new', cells: 157 },
];

describe('what writing would do', () => {
  it('names the sheet only where it is not the report’s title', () => {
    expect(reportLines(changes, new Set(), new Map(), 'it')).toMatchObject([
      { title: 'Sintesi', name: null, state: 'same' },
      { title: 'Stato di salute', name: 'Stato di salute (2)', state: 'new', cells: 157 },
    ]);
  });

  it('keeps ticks and cells typed by hand by report', () => {
    const lines = reportLines(changes, new Set(['sintesi']), new Map([['stato-salute', 3]]), 'it');
    expect(lines.map(({ chosen, typed }) => [chosen, typed])).toEqual([
      [false, 0],
      [true, 3],
    ]);
  });
});
