import { reportNames } from '../../src/reports/names';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet } from './model';

const namesAmong = (...sheets: SheetSnapshot[]) => [
  ...reportNames(
    [
      ['sintesi', 'Sintesi'],
      ['registro', 'Registro di calcolo'],
    ],
    { file: 'prova.xlsx', date1904: false, sheets },
  ).values(),
];

describe('names of the report sheets', () => {
  it('are the titles', () => {
    expect(namesAmong(sheet('Foglio1'))).toEqual(['Sintesi', 'Registro di calcolo']);
  });

  it("leave a user's own sheet its name, whatever the case", () => {
    expect(namesAmong(sheet('SINTESI'), sheet('sintesi (2)'))).toEqual([
      'Sintesi (3)',
      'Registro di calcolo',
    ]);
  });

  it('stay what an earlier run, or the user since, made of them', () => {
    expect(namesAmong(sheet('Sintesi'), { ...sheet('Quadro 2016'), reportId: 'sintesi' })).toEqual([
      'Quadro 2016',
      'Registro di calcolo',
    ]);
  });

  it('are all different', () => {
    const { size } = new Set(
      reportNames(
        [
          ['sintesi', 'Quadro'],
          ['registro', 'quadro'],
        ],
        { file: 'prova.xlsx', date1904: false, sheets: [] },
      ).values(),
    );
    expect(size).toBe(2);
  });
});
