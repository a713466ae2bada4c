import type { SheetPlan } from '../../src/workbook/plan';
import { rowHeights } from '../../src/workbook/row-heights';
import { plan as richPlan } from '../xlsx/support';
import {
  benchOfFile,
  benchOfSheets,
  callsOf,
  cellsOf,
  errorOf,
  SAMPLE,
  SAMPLE_FILE,
  samplePlans,
  usersSheets,
  valueOf,
} from './support';

const USER = { name: "L'area", cells: cellsOf([23395.19, 36400, '=A1/B1'], ['Progetto']) };

const line = (edge: string, weight: string, color: string) => ({
  [edge]: { style: 'Continuous', weight, color },
});
const HAIR = line('EdgeBottom', 'Hairline', '#D9D9D9');
const UNDER = line('EdgeBottom', 'Thin', '#1F4E79');
const OVER = line('EdgeTop', 'Thin', '#1F4E79');

const plan = (changes: Partial<SheetPlan> = {}): SheetPlan => ({ ...richPlan(), ...changes });

describe('writing the reports of the sample', () => {
  test('takes three syncs for new sheets, four for those of before; the read-back finds all as written', async () => {
    const { host, workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    const plans = samplePlans();
    const before = host.snapshot();
    const names = plans.map(({ name }) => name);

    const first = valueOf(await workbook.write(plans));
    expect(host.log.syncs).toBe(3);
    expect(first.sheets).toEqual(plans.map(({ reportId, name }) => ({ reportId, name, isNew: true })));
    expect(usersSheets(host.snapshot(), names)).toEqual(usersSheets(before, names));
    const written = host.snapshot();

    host.log.reset();
    const second = valueOf(await workbook.write(plans));
    expect(host.log.syncs).toBe(4);
    expect(second.sheets.every(({ isNew }) => !isNew)).toBe(true);
    expect(host.snapshot()).toEqual(written);
  });

  test('gives the workbook that the snapshot of the plans is: values, texts, formulas, merged areas', async () => {
    const { workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    const plans = samplePlans();
    valueOf(await workbook.write(plans));
    const { sheets } = valueOf(await workbook.read());
    for (const { reportId, name, cells, merges } of plans) {
      const sheet = sheets.find((one) => one.reportId === reportId);
      expect(sheet).toMatchObject({ name, visibility: 'visible', merges });
      const held = new Map(sheet?.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
      for (const { row, col, value, formula } of cells) {
        const cell = held.get(`${row} ${col}`);
        expect([cell?.formula, formula === undefined ? (cell?.content.value ?? '') : '']).toEqual([
          formula,
          formula === undefined ? (value ?? '') : '',
        ]);
      }
    }
  });

  test('activates, selects, deletes and renames nothing', async () => {
    const { host, workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    valueOf(await workbook.write(samplePlans()));
    valueOf(await workbook.write(samplePlans()));
    expect(
      callsOf(host).filter((call) => /activate|select|delete|Worksheet\.name=|position=/i.test(call)),
    ).toEqual([]);
  });
});

describe('a report sheet', () => {
  test('looks as in a file: designs, number formats, widths, frozen panes, print set-up, links', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    valueOf(await workbook.write([plan()]));
    const sheet = host.snapshot().sheets.find(({ name }) => name === 'Sintesi')!;
    const look = (cell: string): unknown => JSON.parse(sheet.cells[cell]!);
    expect(look('A1')).toMatchObject({
      look: { fontName: 'Calibri', fontSize: 14, fontColor: '#1F4E79', bold: true, borders: {} },
    });
    expect(look('A3')).toMatchObject({
      look: { fill: '#E9EFF6', horizontal: 'Center', vertical: 'Center', wrap: true, borders: UNDER },
    });
    expect(look('A4')).toMatchObject({
      format: '@',
      link: { documentReference: "'L''area'!A2" },
      look: { fontColor: '#1F4E79', underline: 'Single', fontSize: 11, borders: HAIR },
    });
    expect(look('B4')).toMatchObject({
      format: '0.0_0',
      look: { fontColor: '#262626', bold: false, borders: HAIR },
    });
    expect(look('B5')).toMatchObject({ look: { bold: true, fill: '#F5F5F5', borders: OVER } });
    // 40 and 12 characters of the standard font.
    expect(sheet.widths).toEqual({ A: 210, B: 63 });
    expect(sheet.layout).toContain('{"rows":3,"cols":1}');
    expect(sheet.layout).toContain(
      '"orientation":"Landscape","paperSize":"A4","zoom":{"horizontalFitToPages":1}',
    );
    expect(sheet.layout).toContain('"printTitleRows":[2,2]');
  });

  test('gives rows of long merged text the height that a file gives them', async () => {
    const cells = [{ row: 0, col: 0, value: 'parola '.repeat(40), style: 'note' as const }];
    const long = plan({ cells, widths: [20, 20], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    const { host, workbook } = await benchOfSheets([USER]);
    valueOf(await workbook.write([long]));
    expect(Object.values(host.snapshot().sheets.at(-1)!.heights)).toEqual([...rowHeights(long).values()]);
    expect(rowHeights(long).size).toBe(1);
  });

  test('keeps codes and whatever reads like a number or a formula as text', async () => {
    const texts = [
      '1E0101',
      '64,3',
      '1/2',
      '=1+1',
      '-5 gg',
      "'Foglio 3'!F12",
      '007',
      'VERO',
      '#N/A',
      '07-lug',
      '@ore',
    ];
    const { workbook } = await benchOfSheets([USER]);
    const cells = texts.flatMap((value, row) => [
      { row, col: 0, value, look: 'text' as const },
      { row, col: 1, value },
    ]);
    valueOf(await workbook.write([plan({ cells, merges: [] })]));
    const sheet = valueOf(await workbook.read()).sheets.at(-1);
    expect(sheet?.cells.map(({ content, format }) => [content, format])).toEqual(
      texts.flatMap((value) => [
        [{ type: 'text', value }, '@'],
        [{ type: 'text', value }, 'General'],
      ]),
    );
  });

  test('stands behind the others, marked by a hidden name of its own', async () => {
    const { host, workbook } = await benchOfSheets([USER, { name: 'Ultimo' }]);
    valueOf(await workbook.write([plan()]));
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(["L'area", 'Ultimo', 'Sintesi']);
    expect(host.snapshot().sheets.at(-1)?.names.join()).toContain('_albero_report');
    expect(valueOf(await workbook.read()).sheets.at(-1)?.reportId).toBe('sintesi');
  });

  test('kept out of sight is hidden, and stays so when written again', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    const notes = plan({ reportId: '_note', name: '_albero', hidden: true });
    for (const isNew of [true, false]) {
      expect(valueOf(await workbook.write([notes])).sheets).toEqual([
        { reportId: '_note', name: '_albero', isNew },
      ]);
      expect(host.snapshot().sheets.at(-1)).toMatchObject({ name: '_albero', visibility: 'hidden' });
    }
  });

  test('hidden by the user stays hidden', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    valueOf(await workbook.write([plan()]));
    host.user.hideSheet('Sintesi');
    valueOf(await workbook.write([plan()]));
    expect(host.snapshot().sheets.at(-1)?.visibility).toBe('hidden');
  });

  test('written again is what the new plan says and nothing of the old', async () => {
    const small = plan({
      cells: [{ row: 1, col: 1, value: 'solo questo' }],
      merges: [],
      widths: [],
      freeze: { rows: 0, cols: 0 },
    });
    const once = await benchOfSheets([USER]);
    valueOf(await once.workbook.write([small]));
    const expected = once.host.snapshot().sheets.at(-1)?.cells;

    const twice = await benchOfSheets([USER]);
    valueOf(await twice.workbook.write([plan()]));
    valueOf(await twice.workbook.write([small]));
    const { cells, merges } = twice.host.snapshot().sheets.at(-1)!;
    expect([cells, merges]).toEqual([expected, []]);
  });

  test('of a user that bears the name of a report is left alone: the write is refused', async () => {
    const { host, workbook } = await benchOfSheets([USER, { name: 'sintesi', cells: cellsOf(['mia']) }]);
    const before = host.snapshot();
    expect(errorOf(await workbook.write([plan()]))).toEqual({
      failure: { type: 'NotAsWritten', sheet: 'Sintesi', cell: null },
      written: [],
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('copied by the user takes the mark along: the one that bears the report’s name is the report', async () => {
    const marked = { cells: cellsOf(['copia']), reportId: 'sintesi' };
    const { host, workbook } = await benchOfSheets([
      USER,
      { name: 'Sintesi (2)', ...marked },
      { name: 'Sintesi', ...marked },
    ]);
    valueOf(await workbook.write([plan()]));
    const [, copy, report] = host.snapshot().sheets;
    expect(copy?.cells['A1']).toContain('copia');
    expect(report?.cells['A1']).toContain('Sintesi');
  });
});

describe('large reports', () => {
  const rows = 4000;
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, col: 0, value: `voce ${row} ${'x'.repeat(60)}` },
    { row, col: 1, value: row, formula: `'L''area'!A1*${row}` },
    { row, col: 2, value: row, look: 'money' as const },
  ]).flat();

  test('are split below the web’s limit, and nothing is lost', async () => {
    const { host, workbook } = await benchOfSheets([USER], { platform: 'web', payloadLimit: 300_000 });
    valueOf(await workbook.write([plan({ cells, merges: [] })]));
    expect(Object.keys(host.snapshot().sheets.at(-1)?.cells ?? {})).toHaveLength(rows * 3);
  });

  test('tell their progress by sheet and stop between two syncs; a retry completes', async () => {
    const { host, workbook } = await benchOfSheets([USER], { platform: 'web', payloadLimit: 300_000 });
    const before = usersSheets(host.snapshot(), ['Sintesi', 'Altro']);
    const plans = [plan({ cells, merges: [] }), plan({ reportId: 'altro', name: 'Altro' })];
    const stop = new AbortController();
    const told: string[] = [];
    const outcome = await workbook.write(plans, {
      signal: stop.signal,
      onProgress: ({ done, of, sheet }) => {
        told.push(`${done}/${of} ${sheet}`);
        if (told.length > 1) stop.abort();
      },
    });
    expect(told[0]).toBe('0/2 Sintesi');
    expect(errorOf(outcome)).toEqual({ failure: { type: 'Stopped' }, written: [] });
    expect(usersSheets(host.snapshot(), ['Sintesi', 'Altro'])).toEqual(before);
    expect(valueOf(await workbook.write(plans)).sheets.map(({ name }) => name)).toEqual(['Sintesi', 'Altro']);
  });
});
