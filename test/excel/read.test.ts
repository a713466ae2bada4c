import { failureMessage } from '../../src/ports/failure-message';
import type { CellLook, SheetSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { richWorkbook } from '../xlsx/rich';
import { shapedWorkbook } from '../xlsx/shaped';
import { workbook as workbookParts, zipped } from '../xlsx/support';
import {
  benchOfFile,
  benchOfSheets,
  cellsOf,
  errorOf,
  inOrder,
  SAMPLE,
  SAMPLE_FILE,
  sampleSnapshot,
  settle,
  valueOf,
  workbookOf,
} from './support';

describe('the snapshot of the open workbook', () => {
  test('of the sample is that of its file, cell for cell, in three syncs', async () => {
    const { host, workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    expect(valueOf(await workbook.read())).toEqual(inOrder(sampleSnapshot()));
    expect(host.log.syncs).toBe(3);
  });

  test('of a workbook with all that offices gather is that of its file', async () => {
    const bytes = zipped(richWorkbook());
    const { workbook } = await benchOfFile(bytes, 'ricca.xlsm');
    expect(valueOf(await workbook.read())).toEqual(inOrder(valueOf(readWorkbook(bytes, 'ricca.xlsm'))));
  });

  test('of hostile contents is that of the file', async () => {
    const bytes = zipped(
      workbookParts({
        "L'area, uno": `<sheetData><row r="1">${HOSTILE_CELLS}</row><row r="9"><c r="C9"><f t="array" ref="C9">SUM(A1:A2*B1:B2)</f><v>3</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="E5:F6"/><mergeCell ref="B3:D3"/></mergeCells>`,
        Vuoto: '<sheetData/>',
        'Solo unite': '<sheetData/><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
      }),
    );
    const { workbook } = await benchOfFile(bytes, 'ostile.xlsx');
    expect(valueOf(await workbook.read())).toEqual(inOrder(valueOf(readWorkbook(bytes, 'ostile.xlsx'))));
  });

  test('of hidden rows and columns, filters, tables and looks is that of the file, in three syncs', async () => {
    const bytes = zipped(shapedWorkbook());
    const { host, workbook } = await benchOfFile(bytes, 'forme.xlsx');
    const read = valueOf(await workbook.read());
    const ofFile = inOrder(valueOf(readWorkbook(bytes, 'forme.xlsx')));
    expect(read).toEqual({ ...ofFile, sheets: ofFile.sheets.map(withoutStruckText) });
    expect(read.manualCalculation).toBe(true);
    expect(host.log.syncs).toBe(3);
  });

  test('does not ask how the cells of a very large sheet look, but for what is struck', async () => {
    const large = cellsOf(...Array.from({ length: 6000 }, (_, row) => Array.from({ length: 9 }, () => row)));
    const dressed = (look: CellLook, cells: SheetSnapshot['cells']) =>
      cells.map((cell, index) => (index === 5 ? { ...cell, look } : cell));
    const { workbook } = await benchOfSheets([
      { cells: dressed({ bold: true, struck: 'wholly' }, large) },
      { cells: dressed({ bold: true }, cellsOf([1, 2, 3, 4, 5, 6])) },
    ]);
    const { sheets } = valueOf(await workbook.read());
    expect(sheets.map(({ cells }) => cells[5]?.look)).toEqual([{ struck: 'wholly' }, { bold: true }]);
  });

  test('keeps hidden and very hidden sheets, and knows our own by their mark', async () => {
    const sheets: Partial<SheetSnapshot>[] = [
      { name: 'Dati', cells: cellsOf(['a', 1]) },
      { name: 'Nascosto', visibility: 'hidden', cells: cellsOf([2]) },
      { name: 'Molto nascosto', visibility: 'veryHidden', cells: cellsOf([3]) },
      { name: 'Sintesi', cells: cellsOf(['x']), reportId: 'sintesi' },
    ];
    const { workbook } = await benchOfSheets(sheets);
    expect(valueOf(await workbook.read())).toEqual(workbookOf(sheets));
  });

  test('counts days from 1904 where the workbook does', async () => {
    const { workbook } = await benchOfSheets([{}], {}, true);
    expect(valueOf(await workbook.read()).date1904).toBe(true);
  });
});

/** What is struck of a text struck in part Excel does not tell. */
const withoutStruckText = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map(({ look, ...cell }) => {
    const { struckText: _, ...rest } = look ?? {};
    return look ? { ...cell, look: rest } : cell;
  }),
});

const HOSTILE_CELLS = [
  '<c r="A1" t="str"><f>""</f><v></v></c>',
  '<c r="B1" t="inlineStr"><is><t>=A1+1</t></is></c>',
  '<c r="C1" t="e"><v>#DIV/0!</v></c>',
  '<c r="D1" t="inlineStr"><is><t>#DIV/0!</t></is></c>',
  '<c r="E1" t="b"><v>0</v></c>',
  '<c r="F1" t="inlineStr"><is><t>1E0101</t></is></c>',
  '<c r="G1"><v>1E101</v></c>',
  '<c r="H1" s="1"><v>0.984</v></c>',
  '<c r="I1" s="2"><v>42735</v></c>',
  '<c r="J1" t="inlineStr"><is><t>\'Foglio 3\'!F12</t></is></c>',
  '<c r="K1" t="inlineStr"><is><t xml:space="preserve"> spazi  e\nrighe </t></is></c>',
  '<c r="L1" t="str"><f>IF(TRUE,"sì","no")</f><v>sì</v></c>',
  '<c r="M1" t="inlineStr"><is><t>TRUE</t></is></c>',
].join('');

describe('the number of syncs', () => {
  test('is three for sixty sheets', async () => {
    const sheets = Array.from({ length: 60 }, (_, index) => ({
      cells: cellsOf(...Array.from({ length: 40 }, (__, row) => [row, `voce ${index}`, `=A${row + 1}*2`])),
    }));
    const { host, workbook } = await benchOfSheets(sheets, { platform: 'web' });
    expect(valueOf(await workbook.read()).sheets).toHaveLength(60);
    expect(host.log.syncs).toBe(3);
  });

  test('grows only with what one answer cannot hold; nothing is lost on the way', async () => {
    const text = 'x'.repeat(1500);
    const cells = cellsOf(...Array.from({ length: 300 }, (_, row) => [`${row} ${text}`, text, text]));
    const sheets = [{ cells }, { name: 'Altro', cells: cellsOf([1]) }];
    const { host, workbook } = await benchOfSheets(sheets, { platform: 'web', payloadLimit: 700_000 });
    expect(valueOf(await workbook.read())).toEqual(workbookOf(sheets));
    expect(host.log.syncs).toBeGreaterThan(4);
  });

  test('a cell that no answer holds is told by the name of its sheet', async () => {
    const sheets = [{ name: 'Enorme', cells: cellsOf(['x'.repeat(30_000)]) }];
    const { workbook } = await benchOfSheets(sheets, { platform: 'web', payloadLimit: 20_000 });
    expect(errorOf(await workbook.read())).toEqual({ type: 'TooLarge', sheet: 'Enorme' });
  });
});

test('values that come back null, without any error, are asked for in smaller pieces', async () => {
  const sheets = [
    { cells: cellsOf(...Array.from({ length: 50 }, (_, row) => [row, 'voce', `=A${row + 1}*2`])) },
  ];
  const { host, workbook } = await benchOfSheets(sheets);
  const nullsAbove = (most: number) => {
    const execute = host.execute.bind(host);
    return jest.spyOn(host, 'execute').mockImplementation(async (body, flags) => {
      const answer = await execute(body, flags);
      if (answer.kind !== 'body') return answer;
      const text = JSON.stringify(JSON.parse(answer.text), (key, value: unknown) =>
        key === 'Values' && Array.isArray(value) && value.length > most ? null : value,
      );
      return { ...answer, text };
    });
  };
  const spy = nullsAbove(20);
  expect(valueOf(await workbook.read())).toEqual(workbookOf(sheets));
  spy.mockRestore();
  nullsAbove(0);
  expect(errorOf(await workbook.read())).toEqual({ type: 'TooLarge', sheet: 'Foglio1' });
});

describe('a sheet that reaches far', () => {
  test('with cells at the ends of the grid is read by what it holds', async () => {
    const far: SheetSnapshot['cells'] = [
      ...cellsOf([1, 2]),
      { row: 1048575, col: 16383, content: { type: 'text', value: 'fine' }, format: 'General' },
    ];
    const { host, workbook } = await benchOfSheets([{ cells: far }]);
    expect(valueOf(await workbook.read()).sheets[0]?.cells).toEqual(far);
    expect(host.log.syncs).toBeLessThanOrEqual(5);
  });

  test('with a filled column and a filled row costs little more than they do', async () => {
    const cells: SheetSnapshot['cells'] = [
      ...cellsOf(Array.from({ length: 3000 }, (_, col) => col)),
      ...Array.from({ length: 3000 }, (_, row) => ({
        row: row + 1,
        col: 0,
        content: { type: 'number', value: row } as const,
        format: 'General',
      })),
    ];
    const { host, workbook } = await benchOfSheets([{ cells }]);
    expect(valueOf(await workbook.read()).sheets[0]?.cells).toEqual(cells);
    expect(host.log.bytesOut).toBeLessThan(100_000_000);
  });
});

describe('while a cell is being edited', () => {
  test('the reading waits where Excel can wait', async () => {
    const { host, workbook } = await benchOfSheets([{ cells: cellsOf([1]) }]);
    host.user.startEditing();
    let done = false;
    const reading = workbook.read().then((result) => {
      done = true;
      return result;
    });
    await settle();
    expect(done).toBe(false);
    host.user.stopEditing();
    expect(valueOf(await reading).sheets).toHaveLength(1);
  });

  test('the wait can be given up', async () => {
    const { host, workbook } = await benchOfSheets([{}]);
    const stop = new AbortController();
    host.user.startEditing();
    const reading = workbook.read({ signal: stop.signal });
    await settle();
    stop.abort();
    expect(errorOf(await reading)).toEqual({ type: 'Stopped' });
    host.user.stopEditing();
  });

  test('it says so where Excel cannot wait', async () => {
    const requirementSets = { ExcelApi: '1.15' };
    const { host, workbook } = await benchOfSheets([{ cells: cellsOf([1]) }], { requirementSets });
    host.user.startEditing();
    const failure = errorOf(await workbook.read());
    expect(failureMessage(failure).key).toBe('CellEditing');
    host.user.stopEditing();
    expect(valueOf(await workbook.read()).sheets).toHaveLength(1);
  });
});

test('progress names the sheet under way; a stop between two syncs is heeded', async () => {
  const { workbook, host } = await benchOfFile(SAMPLE, SAMPLE_FILE);
  const stop = new AbortController();
  const told: string[] = [];
  const outcome = await workbook.read({
    signal: stop.signal,
    onProgress: ({ done, of, sheet }) => {
      told.push(`${done}/${of} ${sheet}`);
      stop.abort();
    },
  });
  expect(told).toEqual([`0/40 ${host.snapshot().sheets[0]?.name}`]);
  expect(errorOf(outcome)).toEqual({ type: 'Stopped' });
});

test('without merged areas in this version of Excel, all else is read', async () => {
  const sheets = [{ cells: cellsOf([1]), merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }];
  const { workbook } = await benchOfSheets(sheets, { requirementSets: { ExcelApi: '1.12' } });
  const [sheet] = valueOf(await workbook.read()).sheets;
  expect([sheet?.cells.length, sheet?.merges]).toEqual([1, []]);
});

test.each([
  ['InvalidOrTimedOutSession', 'SessionLost'],
  ['ActivityLimitReached', 'Busy'],
  ['GeneralException', 'Unexpected'],
] as const)(
  'refused with %s at any of its syncs, it says %s and can be tried again',
  async (refusal, type) => {
    const { host, workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    for (const k of [1, 2, 3]) {
      host.faults.failSync(k, refusal);
      expect(errorOf(await workbook.read()).type).toBe(type);
      host.faults.clear();
    }
    expect(valueOf(await workbook.read()).sheets).toHaveLength(40);
  },
);
