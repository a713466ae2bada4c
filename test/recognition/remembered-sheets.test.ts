import { recognise } from '../../src/recognition/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { readFileSync } from 'node:fs';
import { sheet, workbook } from './sheets';

const resources = (name: string, actual: number): SheetSnapshot =>
  sheet(name, [
    ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
    [`${name} Fiere`, 100, 120, actual],
  ]);

const first = resources('1A0101', 60);
const second = resources('1A0102', 70);

describe('recognising a workbook again', () => {
  test('costs only the sheet that changed: the tables of the others are the very same objects', () => {
    const before = recognise(workbook(first, second));
    const after = recognise(workbook(first, resources('1A0102', 75)));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.facts).not.toEqual(before[1]?.facts);
  });

  test('of the sample, every untouched sheet keeps its facts', () => {
    const read = readWorkbook(readFileSync('assets/sample/monitoraggio-2016.xlsx'), 'monitoraggio-2016.xlsx');
    if (!read.ok) throw new Error(read.error.type);
    const snapshot: WorkbookSnapshot = read.value;
    const before = recognise(snapshot);
    const touched = snapshot.sheets[2]!;
    const after = recognise({
      ...snapshot,
      sheets: snapshot.sheets.map((each) => (each === touched ? { ...each } : each)),
    });
    expect(after).toEqual(before);
    const kept = after.filter(({ facts }, index) => facts === before[index]?.facts);
    expect(kept).toEqual(after.filter((table) => table.sheet !== touched.name));
  });

  test('what is said of a sheet, and what another sheet says of the year, are taken in', () => {
    const before = recognise(workbook(first, second));
    const ignoring = recognise(workbook(first, second), [{ sheet: '1A0101', ignored: true, tables: [] }]);
    expect(ignoring[0]?.correction).toBe('ignored');
    expect(ignoring[1]).toBe(before[1]);
    const dated = recognise(workbook(first, sheet('Anno', [['Budget 2015'], ...rows(second)])));
    expect(dated[0]?.period.year).toBe(2015);
    expect(recognise(workbook(first, second))[0]?.period.year).toBeNull();
  });

  test('dates that count from another day are read again', () => {
    const snapshot = workbook(first);
    const before = recognise(snapshot);
    expect(recognise({ ...snapshot, date1904: true })[0]).not.toBe(before[0]);
  });
});

const rows = ({ cells }: SheetSnapshot) =>
  [0, 1].map((row) => cells.filter((cell) => cell.row === row).map(({ content }) => content.value));
