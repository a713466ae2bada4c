import { rangeName } from '../../src/workbook/address';
import type { Host, HostOptions } from './contract';
import { ADDIN, COLLEAGUE, PERSON, createEditor } from './editor';
import { EventQueue } from './events';
import { createExecutor } from './execute';
import { createFaults } from './faults';
import type { ContextInfo } from './protocol';
import { seen } from './seen';
import type { Session } from './session';
import { createTraffic } from './traffic';
import { changedRanges, createCellEditing, createUser } from './user';
import type { HostWorkbook } from './workbook/host-workbook';
import { changesBetween } from './workbook/changes';
import type { BookState } from './workbook/state';

/** The newest sets that this client library can use, and what Excel has beside them. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  DelayForCellEdit: '1.1',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  OpenBrowserWindowApi: '1.1',
  IdentityAPI: '1.3',
  ImageCoercion: '1.2',
};

/** The web's limit on a request and on an answer. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Puts an Excel around a workbook. Nothing here needs Node or a browser. */
export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const platform = options.platform ?? 'desktop';
  const readOnly = options.readOnly ?? false;
  const events = new EventQueue();
  const faults = createFaults();
  const log = createTraffic();
  const editing = createCellEditing();
  const session: Session = {
    workbook,
    events,
    editor: createEditor(workbook, events, ADDIN),
    platform,
    readOnly,
    references: new Map(),
    inactive: false,
    calculationSuspended: false,
  };
  const contextInfo: ContextInfo = {
    documentUrl: platform === 'web' ? `https://example.org/${workbook.file}` : `file:///${workbook.file}`,
    version: '16.89.0.0',
    locale: 'it-IT',
    writable: !(readOnly && platform === 'web'),
    requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
  };
  return {
    workbook,
    contextInfo,
    log,
    faults,
    user: createUser({
      workbook,
      person: createEditor(workbook, events, PERSON),
      colleague: createEditor(workbook, events, COLLEAGUE),
      editing,
      travelled: (from, to) => raiseTravel(events, from, to),
    }),
    execute: createExecutor({
      session,
      faults,
      log,
      editing,
      payloadLimit: options.payloadLimit ?? (platform === 'web' ? WEB_PAYLOAD : Infinity),
    }),
    subscribe: (listener) => events.subscribe(listener),
    snapshot: () => seen(workbook),
  };
}

/** After an undo or a redo: one changed event a sheet, and what became of the list of sheets. */
function raiseTravel(events: EventQueue, from: BookState, to: BookState): void {
  const { added, deleted } = changesBetween(from, to);
  for (const { id } of deleted) events.raise('deleted', id, { source: 'Local' });
  for (const { id } of added) events.raise('added', id, { source: 'Local' });
  const ranges = changedRanges(from, to);
  for (const [sheetId, range] of ranges) {
    events.raise('changed', sheetId, {
      address: rangeName(range),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      shiftDirection: 'None',
    });
  }
}
