import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/excel';
import type { Timer } from '../../src/excel';
import { runPipeline } from '../../src/pipeline';
import type { OpenWorkbook } from '../../src/ports/open-workbook';
import type { SheetPlan } from '../../src/workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import type { Host, HostOptions, Seen } from '../host/contract';
import { createHost } from '../host/host';
import { startExcel } from '../host/node';
import { hostWorkbook, openHostWorkbook } from '../host/open';
import { valueOf } from '../xlsx/support';

export { errorOf, valueOf } from '../xlsx/support';

/** The client library is loaded, and written through, hundreds of times. */
jest.setTimeout(120_000);

export const SAMPLE = new Uint8Array(readFileSync('assets/sample/monitoraggio-2016.xlsx'));
export const SAMPLE_FILE = 'monitoraggio-2016.xlsx';

/** An Excel with a workbook open, and our adapter over it. */
export interface Bench {
  readonly host: Host;
  readonly workbook: OpenWorkbook;
  readonly clock: Clock;
  /** Presses a ribbon button by the name of its function. */
  readonly pressButton: (name: string) => void;
}

export const benchOfFile = async (bytes: Uint8Array, file: string, options?: HostOptions): Promise<Bench> =>
  benchOf(createHost(await openHostWorkbook(bytes, file), options));

export const benchOfSheets = (
  sheets: readonly Partial<SheetSnapshot>[],
  options?: HostOptions,
  date1904 = false,
): Promise<Bench> => benchOf(createHost(hostWorkbook(workbookOf(sheets, date1904)), options));

async function benchOf(host: Host): Promise<Bench> {
  const clock = createClock();
  const pressButton = await excelOver(host);
  const workbook = valueOf(await openWorkbook(clock));
  host.log.reset();
  host.faults.clear();
  return { host, workbook, clock, pressButton };
}

/** The client library that is loaded, and the host it speaks to at the moment. */
interface Loaded {
  readonly told: string;
  host: Host;
  listen: () => void;
  press: (button: string) => void;
}
let loaded: Loaded | null = null;

/** Has the client library speak to `host`. It is loaded anew only for a host that says other things of itself. */
async function excelOver(host: Host): Promise<(button: string) => void> {
  const told = JSON.stringify({ ...host.contextInfo, documentUrl: '' });
  if (loaded?.told === told) {
    loaded.host = host;
    loaded.listen();
    return loaded.press;
  }
  let unsubscribe = (): void => undefined;
  const now: Loaded = { told, host, listen: () => undefined, press: () => undefined };
  const switched: Host = {
    ...host,
    execute: (body, flags) => now.host.execute(body, flags),
    subscribe: (listener) => {
      now.listen = () => {
        unsubscribe();
        unsubscribe = now.host.subscribe(listener);
      };
      now.listen();
      return () => unsubscribe();
    },
  };
  const { pressButton } = await startExcel(switched);
  loaded = Object.assign(now, { press: pressButton });
  return pressButton;
}

export const workbookOf = (
  sheets: readonly Partial<SheetSnapshot>[],
  date1904 = false,
): WorkbookSnapshot => ({
  file: 'prova.xlsx',
  date1904,
  sheets: sheets.map((sheet, index) => ({
    name: `Foglio${index + 1}`,
    visibility: 'visible',
    cells: [],
    merges: [],
    reportId: null,
    ...sheet,
  })),
});

/** A sheet of texts and numbers, row by row; "=…" is a formula that gives 0, `null` an empty cell. */
export const cellsOf = (...rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot['cells'] =>
  rows.flatMap((row, r) =>
    row.flatMap((value, c): SheetSnapshot['cells'] => {
      const place = { row: r, col: c, format: 'General' };
      if (value === null) return [];
      if (typeof value === 'number') return [{ ...place, content: { type: 'number', value } }];
      return value.startsWith('=')
        ? [{ ...place, content: { type: 'number', value: 0 }, formula: value.slice(1) }]
        : [{ ...place, content: { type: 'text', value } }];
    }),
  );

export const sampleSnapshot = (): WorkbookSnapshot => valueOf(readWorkbook(SAMPLE, SAMPLE_FILE));

let plansOfSample: readonly SheetPlan[] | null = null;

/** The report sheets of the sample. */
export const samplePlans = (): readonly SheetPlan[] =>
  (plansOfSample ??= runPipeline(sampleSnapshot()).plans);

/** Merged areas in their order on the sheet: files keep them in the order they were made. */
export const inOrder = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  })),
});

/** What the user's own sheets show: all but those of the named reports. */
export const usersSheets = (
  { sheets, names, structureProtected }: Seen,
  reports: readonly string[],
): unknown => ({
  sheets: sheets.filter(({ name }) => !reports.includes(name)),
  names,
  structureProtected,
});

/** Names of the library's calls in the syncs so far, all together. */
export const callsOf = (host: Host): readonly string[] => host.log.calls().flat();

interface Clock extends Timer {
  /** Lets time pass; calls back what is due, in its order. */
  pass(milliseconds: number): void;
}

function createClock(): Clock {
  let now = 0;
  let waiting: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    after(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.at;
        next.callback();
      }
      now = until;
    },
  };
}

/** Lets the host's answers and events arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
