import { join } from 'node:path';
import { outPath } from '../../src/cli/out-path';

const path = (file: string, out: string | null = null, inPlace = false): string => {
  const chosen = outPath({ file, out, inPlace });
  return chosen.ok ? chosen.value : chosen.error.key;
};

describe('where report writes', () => {
  test.each([
    ['2016.xlsx', '2016-relazione.xlsx'],
    [join('conti', '2016.xlsm'), join('conti', '2016-relazione.xlsm')],
    ['2016.xls', '2016-relazione.xlsx'],
    ['2016.ods', '2016-relazione.xlsx'],
    ['modello.xltx', 'modello-relazione.xlsx'],
    ['modello.xltm', 'modello-relazione.xlsm'],
    ['CONTI.XLSX', 'CONTI-relazione.xlsx'],
    ['conti.2016.xlsx', 'conti.2016-relazione.xlsx'],
  ])('%s → %s, beside it', (file, out) => {
    expect(path(file)).toBe(out);
  });

  test('where it is told, in the format it writes', () => {
    expect(path('2016.xlsx', 'altrove/rel.xlsx')).toBe('altrove/rel.xlsx');
    expect(path('2016.xls', 'rel.xlsx')).toBe('rel.xlsx');
    expect(path('2016.xlsx', 'rel.xlsm')).toBe('wrongExtension');
    expect(path('2016.xlsm', 'rel.xlsx')).toBe('wrongExtension');
    expect(path('2016.xls', 'rel.xls')).toBe('wrongExtension');
  });

  test('in place only what can be written', () => {
    expect(path('2016.xlsx', null, true)).toBe('2016.xlsx');
    expect(path('2016.ods', null, true)).toBe('cannotInPlace');
  });
});
