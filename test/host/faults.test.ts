import { startExcel } from './node';
import { on, outcome, shown, startedHost, typedHost } from './support';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

const write = (value: number): Promise<string> =>
  outcome(on('Dati', (sheet) => (sheet.getRange('A1').values = [[value]])));

test('the k-th sync is refused, and nothing of it is done', async () => {
  const host = await startedHost({ Dati: [[0]] });
  host.faults.failSync(2, 'ActivityLimitReached');
  expect([await write(1), await write(2), await write(3)]).toEqual(['done', 'ActivityLimitReached', 'done']);
  expect(shown(host, 'Dati', 'A1')).toBe(3);
});

test('the k-th action fails, and those before it stay done', async () => {
  const host = await startedHost({ Dati: [] });
  const batch = (): Promise<string> =>
    outcome(
      on('Dati', (sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').values = [[2]];
      }),
    );
  await batch();
  const actions = host.faults.actionsSeen;
  host.user.clear('Dati', 'A1:B1');
  host.faults.failAction(actions, 'GeneralException');
  expect(await batch()).toBe('GeneralException');
  expect([shown(host, 'Dati', 'A1'), shown(host, 'Dati', 'B1')]).toEqual([1, null]);
});

test('an action that makes an object fails before it is made', async () => {
  const host = await startedHost({ Dati: [] });
  const add = on('Dati', (_, context) => void context.workbook.worksheets.add('Nuovo'));
  await add;
  host.user.deleteSheet('Nuovo');
  for (let k = 1; k <= host.faults.actionsSeen; k++) {
    host.faults.clear();
    host.faults.failAction(k, 'GeneralException');
    const failed = await outcome(on('Dati', (_, context) => void context.workbook.worksheets.add('Nuovo')));
    if (failed === 'done') return;
    if (!host.log.calls().at(-1)!.includes('WorksheetCollection.add()')) {
      expect(host.workbook.sheetNamed('Nuovo')).toBeUndefined();
    }
  }
});

test('a stalled sync waits until it is let go', async () => {
  const host = await startedHost({ Dati: [[0]] });
  const release = host.faults.stall(1);
  const waiting = write(1);
  expect(await Promise.race([waiting, new Promise((go) => setTimeout(go, 40, 'waits'))])).toBe('waits');
  expect(shown(host, 'Dati', 'A1')).toBe(0);
  release();
  expect(await waiting).toBe('done');
});

test('a lost answer: it was done, but the client hears of a broken session', async () => {
  const host = await startedHost({ Dati: [[0]] });
  host.faults.loseAnswer(1);
  expect(await write(1)).toBe('InvalidOrTimedOutSession');
  expect(shown(host, 'Dati', 'A1')).toBe(1);
});

test('disconnected, nothing is done until the connection is back', async () => {
  const host = await startedHost({ Dati: [[0]] });
  host.faults.disconnect();
  expect(await write(1)).toBe('InvalidOrTimedOutSession');
  host.faults.reconnect();
  expect(await write(2)).toBe('done');
});

test('syncs are counted, the library’s own housekeeping is not', async () => {
  const host = await startedHost({ Dati: [[0]] });
  host.log.reset();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1').load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await new Promise((go) => setTimeout(go, 40));
  expect(host.log.syncs).toBe(2);
  expect(host.log.requests).toBeGreaterThan(2);
  expect(host.log.calls().map((calls) => calls.filter((call) => /[=]$|load/.test(call)))).toEqual([
    ['Range.load(values)'],
    ['Range.values='],
  ]);
  expect(host.log.bytesIn).toBeGreaterThan(0);
  expect(host.log.bytesOut).toBeGreaterThan(0);
});
