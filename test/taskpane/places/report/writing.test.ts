import type { PaneContext } from '../../../../src/taskpane/action';
import { runAction } from '../../../../src/taskpane/actions/run';
import { createInProcessAnalyst } from '../../../../src/taskpane/analysis/in-process';
import { createPane } from '../../../../src/taskpane/context';
import { readAll } from '../../../../src/taskpane/live/reading';
import {
  chooseReports,
  keepTyped,
  planReports,
  restoreReports,
  writeOverTyped,
  writeReports,
} from '../../../../src/taskpane/places/report/actions';
import type { ReportState } from '../../../../src/taskpane/state';
import type { Host, HostOptions } from '../../../host/contract';
import { SAMPLE, SAMPLE_FILE, benchOfFile, usersSheets } from '../../../excel/support';

let context: PaneContext;
let host: Host;

/** The pane's actions over the real adapter, the real client library and an Excel of ours. */
async function open(options?: HostOptions): Promise<void> {
  const bench = await benchOfFile(SAMPLE, SAMPLE_FILE, options);
  host = bench.host;
  context = createPane({ workbook: bench.workbook, analyst: createInProcessAnalyst(), lang: 'it' });
  await readAll(context);
  await runAction(context, planReports, undefined);
}

const report = (): ReportState => context.store.get().report;
const stateOf = (reportId: string): string | undefined =>
  report().changes?.find((change) => change.reportId === reportId)?.state;
const leaveAllBut = (...kept: readonly string[]): Promise<boolean> =>
  runAction(context, chooseReports, {
    reportIds: (report().changes ?? []).map(({ reportId }) => reportId).filter((id) => !kept.includes(id)),
    chosen: false,
  });
const sheetOfReport = (reportId: string): string =>
  report().changes?.find((change) => change.reportId === reportId)?.name ?? '';
const ours = (): readonly string[] => (report().changes ?? []).map(({ name }) => name);

describe('writing the report sheets', () => {
  beforeEach(() => open());

  it('writes those that are ticked, tells where, and finds nothing to change afterwards', async () => {
    const before = usersSheets(host.snapshot(), ours());
    await leaveAllBut('sintesi', 'stato-salute');
    await runAction(context, writeReports, undefined);
    expect(report().written).toEqual([
      { reportId: 'sintesi', name: 'Sintesi', isNew: true },
      { reportId: 'stato-salute', name: 'Stato di salute (2)', isNew: true },
    ]);
    await runAction(context, planReports, undefined);
    expect(stateOf('sintesi')).toBe('same');
    expect(stateOf('quadrature')).toBe('new');
    expect(usersSheets(host.snapshot(), ours())).toEqual(before);
  });

  it('reads the workbook again first: what a colleague has just typed is in the report', async () => {
    host.user.remoteEdit('Foglio3', 'F12', 1);
    await leaveAllBut('riepilogo-risorse');
    await runAction(context, writeReports, undefined);
    const typed = context.store
      .get()
      .analysis?.snapshot.sheets.find(({ name }) => name === 'Foglio3')
      ?.cells.find(({ row, col }) => row === 11 && col === 5);
    expect(typed?.content).toEqual({ type: 'number', value: 1 });
    await runAction(context, planReports, undefined);
    expect(stateOf('riepilogo-risorse')).toBe('same');
  });

  it('asks before a cell typed by hand goes, and writes nothing meanwhile', async () => {
    await leaveAllBut('riepilogo-risorse');
    await runAction(context, writeReports, undefined);
    const sheet = sheetOfReport('riepilogo-risorse');
    const formulaCell = context.store
      .get()
      .snapshot?.sheets.find(({ name }) => name === sheet)
      ?.cells.find(({ formula, content }) => formula !== undefined && content.type === 'number');
    if (!formulaCell) throw new Error('a report sheet is alive');
    const name = `${String.fromCharCode(65 + formulaCell.col)}${formulaCell.row + 1}`;
    host.user.edit(sheet, name, 123);
    const typed = host.snapshot();

    await runAction(context, writeReports, undefined);
    expect(report()).toMatchObject({ confirming: true, typedOver: new Map([['riepilogo-risorse', 1]]) });
    expect(context.store.get().place).toBe('report');
    expect(host.snapshot()).toEqual(typed);

    await runAction(context, keepTyped, undefined);
    expect(report().confirming).toBe(false);
    expect(await runAction(context, writeOverTyped, undefined)).toBe(false);

    await runAction(context, writeReports, undefined);
    await runAction(context, writeOverTyped, undefined);
    await runAction(context, planReports, undefined);
    expect(report()).toMatchObject({ confirming: false, typedOver: new Map() });
    expect(stateOf('riepilogo-risorse')).toBe('same');
  });

  it('puts back what stood there before', async () => {
    await leaveAllBut('sintesi');
    await runAction(context, writeReports, undefined);
    await runAction(context, restoreReports, undefined);
    expect(report()).toMatchObject({ written: null, backup: null, restored: true });
    expect(host.snapshot().sheets.find(({ name }) => name === 'Sintesi')).toMatchObject({
      visibility: 'hidden',
      cells: {},
    });
    expect(await runAction(context, restoreReports, undefined)).toBe(false);
  });
});

describe('writing that fails', () => {
  it('tells what was in the way and what was written, and a retry completes it', async () => {
    await open();
    await leaveAllBut('sintesi');
    host.user.protectStructure();
    const before = host.snapshot();
    await runAction(context, writeReports, undefined);
    expect(context.store.get().problem).toMatchObject({
      failure: { type: 'StructureProtected' },
      during: 'writing',
      written: [],
    });
    expect(host.snapshot()).toEqual(before);
    expect(report().written).toBeNull();

    host.user.unprotectStructure();
    await context.problems.retry();
    expect(context.store.get().problem).toBeNull();
    expect(report().written).toMatchObject([{ reportId: 'sintesi' }]);
  });

  it('can be stopped before it begins to write: every sheet is as it was', async () => {
    await open();
    const before = host.snapshot();
    const forget = context.store.subscribe(() => {
      if (context.store.get().task?.kind === 'writing') context.tasks.stop();
    });
    await runAction(context, writeReports, undefined);
    forget();
    expect(context.store.get().problem).toMatchObject({ failure: { type: 'Stopped' }, during: 'writing' });
    expect(host.snapshot()).toEqual(before);
  });

  it('is not offered where the workbook is read-only, nor when no sheet is ticked', async () => {
    await open({ readOnly: true });
    expect(writeReports.applies(context.store.get(), undefined)).toBe(false);
    await open();
    expect(writeReports.applies(context.store.get(), undefined)).toBe(true);
    await leaveAllBut();
    expect(writeReports.applies(context.store.get(), undefined)).toBe(false);
  });
});
