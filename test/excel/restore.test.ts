import type { SheetPlan } from '../../src/workbook/plan';
import { plan } from '../xlsx/support';
import {
  benchOfFile,
  benchOfSheets,
  cellsOf,
  errorOf,
  SAMPLE,
  SAMPLE_FILE,
  samplePlans,
  usersSheets,
  valueOf,
} from './support';

const USER = { name: "L'area", cells: cellsOf([23395.19, 36400, '=A1/B1'], ['Progetto']) };
const NEWER: SheetPlan = plan({
  cells: [
    { row: 0, col: 0, value: 'Altro', style: 'error' },
    { row: 6, col: 3, value: 7, look: 'money' },
  ],
  merges: [],
});

describe('restoring what a write replaced', () => {
  test('puts back contents, formulas, links, merged areas, number formats and designs', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    valueOf(await workbook.write([plan()]));
    const before = host.snapshot();
    const { backup } = valueOf(await workbook.write([NEWER]));
    expect(backup.sheets).toEqual([{ reportId: 'sintesi', name: 'Sintesi', isNew: false }]);
    expect(host.snapshot()).not.toEqual(before);
    valueOf(await workbook.restore(backup));
    expect(host.snapshot()).toEqual(before);
  });

  test('of the whole sample gives the workbook of before', async () => {
    const { host, workbook } = await benchOfFile(SAMPLE, SAMPLE_FILE);
    valueOf(await workbook.write(samplePlans()));
    const before = valueOf(await workbook.read());
    const changed = samplePlans().map((one) => ({ ...one, cells: one.cells.slice(0, 3), merges: [] }));
    const { backup } = valueOf(await workbook.write(changed));
    valueOf(await workbook.restore(backup));
    expect(valueOf(await workbook.read())).toEqual(before);
    expect(host.snapshot().names).toEqual([]);
  });

  test('empties and hides a sheet that the write added; nothing is deleted, and the next write shows it again', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    const users = usersSheets(host.snapshot(), ['Sintesi']);
    const { backup } = valueOf(await workbook.write([plan()]));
    const written = host.snapshot();
    valueOf(await workbook.restore(backup));

    const [, sheet] = valueOf(await workbook.read()).sheets;
    expect(sheet).toMatchObject({
      name: 'Sintesi',
      visibility: 'hidden',
      cells: [],
      merges: [],
      reportId: 'sintesi',
    });
    expect(usersSheets(host.snapshot(), ['Sintesi'])).toEqual(users);

    valueOf(await workbook.write([plan()]));
    expect(host.snapshot()).toEqual(written);
  });

  test('does not make again a sheet to be emptied that is gone', async () => {
    const { host, workbook } = await benchOfSheets([USER]);
    const { backup } = valueOf(await workbook.write([plan()]));
    host.user.deleteSheet('Sintesi');
    valueOf(await workbook.restore(backup));
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(["L'area"]);
  });

  test('refuses what is no backup of ours', async () => {
    const { workbook } = await benchOfSheets([USER]);
    const { failure } = errorOf(await workbook.restore({ sheets: [], content: 'x' }));
    expect(failure).toMatchObject({ type: 'Unexpected', code: 'Program' });
  });

  describe('that fails', () => {
    const small = (cells: SheetPlan['cells']) => plan({ cells, merges: [], widths: [] });
    const start = async () => {
      const bench = await benchOfSheets([USER]);
      valueOf(await bench.workbook.write([small([{ row: 0, col: 0, value: 'di prima', style: 'strong' }])]));
      const before = bench.host.snapshot();
      const { backup } = valueOf(await bench.workbook.write([small([{ row: 1, col: 0, value: 2 }])]));
      bench.host.faults.clear();
      return { ...bench, before, backup };
    };
    const whole = async () => {
      const { host, workbook, backup } = await start();
      valueOf(await workbook.restore(backup));
      return host.faults;
    };

    test('at sync k, for all k, changes nothing of the user’s; a retry completes', async () => {
      const { syncsSeen } = await whole();
      for (let k = 1; k <= syncsSeen; k++) {
        const { host, workbook, before, backup } = await start();
        host.faults.failSync(k, 'InvalidOrTimedOutSession');
        expect(errorOf(await workbook.restore(backup))).toEqual({
          failure: { type: 'SessionLost' },
          written: [],
        });
        expect(usersSheets(host.snapshot(), ['Sintesi'])).toEqual(usersSheets(before, ['Sintesi']));
        host.faults.clear();
        valueOf(await workbook.restore(backup));
        expect(host.snapshot()).toEqual(before);
      }
    });

    test('at action k, for all k, changes nothing of the user’s; a retry completes', async () => {
      const { actionsSeen } = await whole();
      for (let k = 1; k <= actionsSeen; k++) {
        const { host, workbook, before, backup } = await start();
        host.faults.failAction(k, 'GeneralException');
        await workbook.restore(backup);
        expect(usersSheets(host.snapshot(), ['Sintesi'])).toEqual(usersSheets(before, ['Sintesi']));
        host.faults.clear();
        valueOf(await workbook.restore(backup));
        expect(host.snapshot()).toEqual(before);
      }
    });
  });
});
