import { readFileSync } from 'node:fs';
import { runPipeline } from '../../src/pipeline';
import { readWorkbook } from '../../src/xlsx/read';
import { createHost } from './host';
import { openHostWorkbook } from './open';
import { EMPTY_CELL, cellAt, keyOf } from './workbook/state';
import { shown, typedHost, type Rows } from './support';

/** What a formula shows in E1, beside the rows given. */
function result(formula: string, rows: Rows = []): unknown {
  const host = typedHost({ Dati: rows, 'Altro foglio': [[7, 8]] });
  host.user.edit('Dati', 'H9', `=${formula}`);
  return shown(host, 'Dati', 'H9');
}

const TABLE: Rows = [
  ['voce', 'peso', 'esito'],
  ['Rossi', 10, 1.5],
  ['Bianchi', 20, 'N.D.'],
  ['Rossi', 30, ''],
  ['Verdi', '', 4],
];

describe('a formula shows what Excel shows', () => {
  test.each<[string, unknown]>([
    ['1+2*3^2', 19],
    ['-2^2', 4],
    ['10%*50', 5],
    ['"a"&1&TRUE', 'a1TRUE'],
    ['1/0', '#DIV/0!'],
    ['"x"*2', '#VALUE!'],
    ['"2"*"3"', 6],
    ['1=1.0', true],
    ['"ABC"="abc"', true],
    ['"10">9', true],
    ['0.1+0.2', 0.1 + 0.2],
    ['1/3', 1 / 3],
    ['IF(FALSE,1/0,5)', 5],
    ['IFERROR(1/0,"-")', '-'],
    ['CHOOSE(2,"a","b")', 'b'],
    ['ROUND(2.675,2)', 2.68],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(99.185,2)', 99.19],
    ['ROUND(1234.5,-2)', 1200],
    ['ROUNDDOWN(98.857,2)', 98.85],
    ['TRUNC(-1.9)', -1],
    ['MOD(-3,2)', 1],
    ['DATE(2016,3,31)', 42460],
    ['EOMONTH(DATE(2016,1,31),1)', 42429],
    ['YEAR(42460)*100+MONTH(42460)', 201603],
    ['LEFT("camera",3)&MID("camera",4,2)', 'camer'],
    ['SUBSTITUTE("a-b-c","-","/")', 'a/b/c'],
    ['SEARCH("ME*A","Camera")', 3],
    ['VALUE("1,234.5")', 1234.5],
    ["SUM('Altro foglio'!A1:B1)", 15],
    ['Manca!A1', '#REF!'],
    ['nessuno', '#NAME?'],
    ['SUM({1,2;3,4})', 10],
  ])('%s', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['SUM(B2:B5)', 60],
    ['SUM(C2:C5)', 5.5],
    ['AVERAGE(B2:B5)', 20],
    ['AVERAGE(A2:A5)', '#DIV/0!'],
    ['COUNT(A1:C5)', 5],
    ['COUNTA(A1:C5)', 13],
    ['COUNTBLANK(B1:C5)', 2],
    ['MAX(B:B)', 30],
    ['SUMIF(A2:A5,"rossi",B2:B5)', 40],
    ['COUNTIF(B2:B5,">=20")', 2],
    ['COUNTIFS(A2:A5,"R*",B2:B5,"<30")', 1],
    ['SUMPRODUCT((A2:A5="Rossi")*(B2:B5))', 40],
    ['VLOOKUP("Verdi",A2:C5,3,FALSE)', 4],
    ['INDEX(A1:C5,MATCH("Bianchi",A1:A5,0),2)', 20],
    ['IF(AND(ISNUMBER(C2),ISNUMBER(C3)),1,"")', ''],
    ['AND(COUNT(B2:B4)=3,ISBLANK(C4))', true],
    ['SUM(B2,C3)', 10],
    ['B2+C4', 10],
    ['B2+C3', '#VALUE!'],
  ])('%s over a table', (formula, expected) => {
    expect(result(formula, TABLE)).toBe(expected);
  });
});

describe('a change is worked out where it matters', () => {
  test('downstream, over sheets and several steps', () => {
    const host = typedHost({ Dati: [[1, '=A1*2']], Sintesi: [['=Dati!B1+1', '=A1*10']] });
    host.user.edit('Dati', 'A1', 5);
    expect([shown(host, 'Dati', 'B1'), shown(host, 'Sintesi', 'A1'), shown(host, 'Sintesi', 'B1')]).toEqual([
      10, 11, 110,
    ]);
  });

  test('through a defined name', () => {
    const host = typedHost({ Dati: [[3]] });
    host.workbook.replace({ names: [{ name: 'quota', formula: '=Dati!$A$1', comment: '', visible: true }] });
    host.user.edit('Dati', 'B1', '=quota*2');
    host.user.edit('Dati', 'A1', 4);
    expect(shown(host, 'Dati', 'B1')).toBe(8);
  });

  test('a circle gives 0', () => {
    const host = typedHost({ Dati: [] });
    host.user.edit('Dati', 'A1', '=B1+1');
    host.user.edit('Dati', 'B1', '=A1');
    expect(shown(host, 'Dati', 'B1')).toBe(0);
  });

  test('rows inserted above move the formula and what it reads', () => {
    const host = typedHost({ Dati: [[1], [2], ['=SUM(A1:A2)']], Sintesi: [["=Dati!A2+SUM('Dati'!A:A)"]] });
    host.user.insertRows('Dati', 2, 3);
    expect(host.workbook.sheetNamed('Dati')!.cells.get(5 * 16384)!.formula).toBe('SUM(A1:A5)');
    expect(host.workbook.sheetNamed('Sintesi')!.cells.get(0)!.formula).toBe("'Dati'!A5+SUM('Dati'!A:A)");
    expect(shown(host, 'Sintesi', 'A1')).toBe(8);
  });

  test('rows deleted leave #REF! where nothing is left', () => {
    const host = typedHost({ Dati: [[1], [2], ['=A2*2'], ['=SUM(A1:A2)']] });
    host.user.deleteRows('Dati', 2, 1);
    expect([shown(host, 'Dati', 'A2'), shown(host, 'Dati', 'A3')]).toEqual(['#REF!', 1]);
  });

  test('a sheet renamed is renamed in formulas, a sheet deleted is #REF!', () => {
    const host = typedHost({ Dati: [[1]], Sintesi: [['=Dati!A1']] });
    host.user.renameSheet('Dati', "L'anno");
    expect(host.workbook.sheetNamed('Sintesi')!.cells.get(0)!.formula).toBe("'L''anno'!A1");
    host.user.deleteSheet("L'anno");
    expect(shown(host, 'Sintesi', 'A1')).toBe('#REF!');
  });
});

const textOf = (value: string | null) => (value === null ? null : ({ type: 'text', value } as const));

describe('a workbook from a file', () => {
  const file = new Uint8Array(readFileSync('assets/sample/monitoraggio-2016.xlsx'));

  test('gives every formula of our reports the value that the report says beside it', async () => {
    const { workbook, user } = createHost(await openHostWorkbook(file, 'a.xlsx'));
    const read = readWorkbook(file, 'a.xlsx');
    const { plans } = runPipeline(read.ok ? read.value : { file: '', date1904: false, sheets: [] });
    for (const { name } of plans) user.addSheet(name);
    for (const { name, cells } of plans) {
      for (const { row, col, formula = null, value } of cells) {
        const content = typeof value === 'number' ? ({ type: 'number', value } as const) : textOf(value);
        const cell = { ...EMPTY_CELL, formula, content: formula === null ? content : null };
        workbook.setCell(workbook.sheetNamed(name)!.id, keyOf(row, col), cell, true);
      }
    }
    workbook.recalculate();
    expect([...workbook.notCalculated]).toEqual([]);
    const formulas = plans.flatMap(({ name, cells }) =>
      cells.filter(({ formula }) => formula).map((cell) => ({ name, ...cell })),
    );
    expect(formulas.length).toBeGreaterThan(1000);
    const wrong = formulas.filter(({ name, row, col, value }) => {
      const got = cellAt(workbook.sheetNamed(name)!, row, col).content?.value;
      return typeof got === 'number' && typeof value === 'number'
        ? Math.abs(got - value) > 1e-9 * Math.max(1, Math.abs(value))
        : got !== (value ?? '');
    });
    expect(wrong).toEqual([]);
  });

  test('shows the values it came with, and every formula worked out anew agrees to fifteen digits', async () => {
    const host = createHost(await openHostWorkbook(file, 'a.xlsx'));
    const before = host.workbook.sheets;
    host.user.recalculate();
    expect(host.workbook.notCalculated.size).toBe(0);
    const differing = host.workbook.sheets.flatMap((sheet, index) =>
      [...sheet.cells].filter(([key, { content }]) => {
        const was = before[index]!.cells.get(key)!.content;
        const [a, b] = [content?.value, was?.value];
        return typeof a === 'number' && typeof b === 'number'
          ? Math.abs(a - b) > 1e-14 * Math.abs(b)
          : content?.type !== was?.type || a !== b;
      }),
    );
    expect(differing).toEqual([]);
  });

  test('keeps the value of a formula that the host cannot work out, and tells which', () => {
    const host = typedHost({ Dati: [[1]] });
    const sheet = host.workbook.sheets[0]!;
    const kept = {
      ...sheet.cells.get(0)!,
      formula: 'WEBSERVICE(B1)',
      content: { type: 'text', value: 'x' } as const,
    };
    host.workbook.setCell(sheet.id, 0, kept, false);
    host.user.edit('Dati', 'B1', 2);
    expect(shown(host, 'Dati', 'A1')).toBe('x');
    expect([...host.workbook.notCalculated.values()]).toEqual(['WEBSERVICE']);
  });
});
