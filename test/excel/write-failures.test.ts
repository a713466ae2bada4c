import type { SheetPlan } from '../../src/workbook/plan';
import type { Host } from '../host/contract';
import type { RefusalName } from '../host/protocol';
import { plan } from '../xlsx/support';
import { benchOfSheets, cellsOf, errorOf, usersSheets, valueOf } from './support';
import type { Bench } from './support';

const USER = { name: "L'area", cells: cellsOf([23395.19, 36400, '=A1/B1'], ['Progetto']) };
/** Small, for they are written hundreds of times: one of everything, and one kept out of sight. */
const PLANS: readonly SheetPlan[] = [
  plan({ cells: plan().cells.filter(({ style }) => style !== 'total' && style !== 'head'), widths: [40] }),
  plan({
    reportId: 'registro',
    name: 'Registro',
    hidden: true,
    cells: [{ row: 0, col: 0, value: 1, formula: "'Sintesi'!B4", look: 'money' }],
    widths: [],
    merges: [],
  }),
];
const NAMES = PLANS.map(({ name }) => name);
const OLD = [plan({ cells: [{ row: 0, col: 0, value: 'di prima' }], merges: [] })];

const users = (host: Host): unknown => usersSheets(host.snapshot(), NAMES);

/** A workbook without reports, and one in which one of the two was written before. */
const STARTS: readonly (readonly [string, () => Promise<Bench>])[] = [
  ['new reports', () => benchOfSheets([USER, { name: 'Altro', cells: cellsOf(['b', 2]) }])],
  [
    'reports of before',
    async () => {
      const bench = await benchOfSheets([USER, { name: 'Altro', cells: cellsOf(['b', 2]) }]);
      valueOf(await bench.workbook.write(OLD));
      bench.host.faults.clear();
      bench.host.log.reset();
      return bench;
    },
  ],
];

/** What a whole write does, to know how far `k` goes and what a completed retry looks like. */
async function wholeWrite(start: () => Promise<Bench>) {
  const { host, workbook } = await start();
  valueOf(await workbook.write(PLANS));
  return { syncs: host.faults.syncsSeen, actions: host.faults.actionsSeen, written: host.snapshot() };
}

describe.each(STARTS)('a write of %s', (_, start) => {
  test.each<readonly [RefusalName, string]>([
    ['GeneralException', 'Unexpected'],
    ['InvalidOrTimedOutSession', 'SessionLost'],
    ['InvalidOperationInCellEditMode', 'CellEditing'],
    ['AccessDenied', 'ReadOnly'],
    ['ActivityLimitReached', 'Busy'],
  ])(
    'refused with %s at sync k, for all k: nothing of the user’s changes, a retry completes',
    async (refusal, type) => {
      const { syncs, written } = await wholeWrite(start);
      for (let k = 1; k <= syncs; k++) {
        const { host, workbook } = await start();
        const before = users(host);
        host.faults.failSync(k, refusal);
        const { failure, written: done } = errorOf(await workbook.write(PLANS));
        expect([k, failure.type, done]).toEqual([k, type, []]);
        expect(users(host)).toEqual(before);
        host.faults.clear();
        valueOf(await workbook.write(PLANS));
        expect(host.snapshot()).toEqual(written);
      }
    },
  );

  test('that fails at action k, for all k: nothing of the user’s changes, what is told as written is, a retry completes', async () => {
    const { actions, written } = await wholeWrite(start);
    const done = new Set<string>();
    for (let k = 1; k <= actions; k++) {
      const { host, workbook } = await start();
      const before = users(host);
      host.faults.failAction(k, 'GeneralException');
      const outcome = await workbook.write(PLANS);
      expect(users(host)).toEqual(before);
      if (!outcome.ok) {
        expect(outcome.error.failure).toMatchObject({ type: 'Unexpected', code: 'GeneralException' });
        for (const name of outcome.error.written)
          expect(sheetOf(host, name)).toEqual(sheetNamed(written, name));
        done.add(outcome.error.written.join());
      }
      host.faults.clear();
      valueOf(await workbook.write(PLANS));
      expect(host.snapshot()).toEqual(written);
    }
    expect([...done]).toEqual(['', 'Sintesi', 'Sintesi,Registro']);
  });

  test('whose answer is lost at sync k, for all k: a retry completes, and no sheet is made twice', async () => {
    const { syncs, written } = await wholeWrite(start);
    for (let k = 1; k <= syncs; k++) {
      const { host, workbook } = await start();
      const before = users(host);
      host.faults.loseAnswer(k);
      expect(errorOf(await workbook.write(PLANS)).failure).toEqual({ type: 'SessionLost' });
      expect(users(host)).toEqual(before);
      host.faults.clear();
      valueOf(await workbook.write(PLANS));
      expect(host.snapshot()).toEqual(written);
    }
  });

  test('cut off for good at sync k leaves a workbook that reads again, and a retry completes', async () => {
    const { syncs, written } = await wholeWrite(start);
    for (let k = 1; k <= syncs; k++) {
      const { host, workbook } = await start();
      const stalled = host.faults.stall(k);
      const writing = workbook.write(PLANS);
      host.faults.disconnect();
      stalled();
      expect(errorOf(await writing).failure).toEqual({ type: 'SessionLost' });
      host.faults.reconnect();
      valueOf(await workbook.read());
      valueOf(await workbook.write(PLANS));
      expect(host.snapshot()).toEqual(written);
    }
  });
});

const sheetOf = (host: Host, name: string): unknown => sheetNamed(host.snapshot(), name);
const sheetNamed = ({ sheets }: ReturnType<Host['snapshot']>, name: string): unknown =>
  sheets.find((sheet) => sheet.name === name);

test('cut off for good at action k, for all k: the next reading knows our sheets, a retry completes', async () => {
  const [[, start]] = STARTS as readonly [(typeof STARTS)[number]];
  const { actions, written } = await wholeWrite(start);
  for (let k = 1; k <= actions; k++) {
    const { host, workbook } = await start();
    for (let after = k; after <= actions + 50; after++) host.faults.failAction(after, 'GeneralException');
    errorOf(await workbook.write(PLANS));
    host.faults.clear();
    const { sheets } = valueOf(await workbook.read());
    const ours = sheets.filter(({ name }) => NAMES.includes(name));
    expect(ours.every(({ reportId }) => reportId !== null)).toBe(true);
    valueOf(await workbook.write(PLANS));
    expect(host.snapshot()).toEqual(written);
  }
});

describe('what cannot be written is told before anything is written', () => {
  const refused = async ({ host, workbook }: Bench, plans: readonly SheetPlan[] = PLANS) => {
    const before = host.snapshot();
    const failure = errorOf(await workbook.write(plans));
    expect(host.snapshot()).toEqual(before);
    expect(failure.written).toEqual([]);
    valueOf(await workbook.read());
    return failure.failure;
  };

  test('a protected structure, when a sheet must be added', async () => {
    const bench = await benchOfSheets([USER]);
    bench.host.user.protectStructure();
    expect(await refused(bench)).toEqual({ type: 'StructureProtected' });
  });

  test('but a protected structure does not hinder sheets that are there', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    valueOf(await workbook.write(PLANS));
    host.user.protectStructure();
    expect(valueOf(await workbook.write(PLANS)).sheets).toHaveLength(2);
  });

  test('a report sheet that the user protected', async () => {
    const bench = await benchOfSheets([USER]);
    valueOf(await bench.workbook.write(PLANS));
    bench.host.user.protectSheet('Registro', 'segreto');
    expect(await refused(bench)).toEqual({ type: 'SheetProtected', sheet: 'Registro' });
  });

  test('but a protected sheet of the user’s hinders nothing', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    host.user.protectSheet("L'area");
    expect(valueOf(await workbook.write(PLANS)).sheets).toHaveLength(2);
  });

  test.each(['desktop', 'web'] as const)('a workbook open in read-only mode (%s)', async (platform) => {
    const bench = await benchOfSheets([USER], { readOnly: true, platform });
    expect(bench.workbook.abilities.writable).toBe(false);
    expect(await refused(bench)).toEqual({ type: 'ReadOnly' });
  });

  test('an Excel too old to write with', async () => {
    const bench = await benchOfSheets([USER], { requirementSets: { ExcelApi: '1.8' } });
    expect(bench.workbook.abilities).toEqual({ undoGroup: false, live: false, writable: false });
    expect(await refused(bench)).toEqual({ type: 'NotSupported', needs: 'ExcelApi 1.9' });
  });

  test('a cell that is being edited: writing does not wait', async () => {
    const bench = await benchOfSheets([USER]);
    bench.host.user.startEditing();
    expect(errorOf(await bench.workbook.write(PLANS))).toEqual({
      failure: { type: 'CellEditing' },
      written: [],
    });
    bench.host.user.stopEditing();
    expect(valueOf(await bench.workbook.write(PLANS)).sheets).toHaveLength(2);
  });

  test('another workbook in front', async () => {
    const bench = await benchOfSheets([USER]);
    bench.host.faults.setInactive(true);
    expect(await refused(bench)).toEqual({ type: 'InactiveWorkbook' });
    bench.host.faults.setInactive(false);
    expect(valueOf(await bench.workbook.write(PLANS)).sheets).toHaveLength(2);
  });

  test('a source sheet that was renamed since the plans were made', async () => {
    const bench = await benchOfSheets([USER]);
    bench.host.user.renameSheet("L'area", 'Area');
    expect(await refused(bench)).toEqual({ type: 'Gone', sheet: "L'area" });
  });

  test('a report sheet that was renamed since the plans were made', async () => {
    const bench = await benchOfSheets([USER]);
    valueOf(await bench.workbook.write(PLANS));
    bench.host.user.renameSheet('Registro', 'Registro 2016');
    expect(await refused(bench)).toEqual({ type: 'NotAsWritten', sheet: 'Registro', cell: null });
  });

  test('a plan that no sheet can hold', async () => {
    const bench = await benchOfSheets([USER]);
    const twice = [0, 0].map((row) => ({ row, col: 0, value: 1 }));
    expect(await refused(bench, [plan({ cells: twice })])).toEqual({
      type: 'NotAsWritten',
      sheet: 'Sintesi',
      cell: 'A1',
    });
  });
});

test('a sheet that ceases to be ours between the look and the writing is not written', async () => {
  const { host, workbook } = await benchOfSheets([USER]);
  valueOf(await workbook.write(PLANS));
  host.faults.clear();
  const release = host.faults.stall(4);
  const writing = workbook.write([plan({ cells: [{ row: 0, col: 0, value: 'nuovo' }], merges: [] })]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(host.faults.syncsSeen).toBe(4);
  // Somebody deletes the mark in Excel's own list of names.
  const { id } = host.workbook.sheets.find(({ name }) => name === 'Sintesi')!;
  host.workbook.patchSheet(id, { names: [] });
  const before = host.snapshot();
  release();
  expect(errorOf(await writing).failure.type).toBe('Gone');
  expect(host.snapshot()).toEqual(before);
});

test('what does not stand as it was written is found by the read-back, with its cell', async () => {
  const { workbook } = await benchOfSheets([USER]);
  const endless = plan({ cells: [{ row: 1, col: 2, value: Number.POSITIVE_INFINITY }], merges: [] });
  expect(errorOf(await workbook.write([...PLANS.slice(1), endless]))).toEqual({
    failure: { type: 'NotAsWritten', sheet: 'Sintesi', cell: 'C2' },
    written: ['Registro'],
  });
});

test('what Excel cannot undo in a group is written without one, and the backup is of before', async () => {
  const bench = () => benchOfSheets([USER], { requirementSets: { ExcelApi: '1.20' } });
  const whole = await bench();
  valueOf(await whole.workbook.write(PLANS));
  const actions = whole.host.faults.actionsSeen;
  const before = (await bench()).host.snapshot();
  for (let k = 1; k <= actions; k += 5) {
    const { host, workbook } = await bench();
    host.faults.failAction(k, 'UndoNotSupported');
    const { sheets, backup } = valueOf(await workbook.write(PLANS));
    expect(sheets.every(({ isNew }) => isNew)).toBe(true);
    expect(host.snapshot()).toEqual(whole.host.snapshot());
    valueOf(await workbook.restore(backup));
    expect(users(host)).toEqual(usersSheets(before, NAMES));
    expect(
      host
        .snapshot()
        .sheets.slice(1)
        .map(({ cells, visibility }) => [cells, visibility]),
    ).toEqual([
      [{}, 'hidden'],
      [{}, 'hidden'],
    ]);
  }
});
