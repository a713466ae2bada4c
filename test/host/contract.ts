import type { CellRange } from '../../src/workbook/address';
import type { Visibility } from '../../src/workbook/snapshot';
import type { ContextInfo, HostAnswer, HostEvent, RefusalName } from './protocol';
import type { HostWorkbook } from './workbook/host-workbook';

/** An Excel of ours: one open workbook, the requests of one add-in, and the person in front of it. */
export interface Host {
  readonly workbook: HostWorkbook;
  readonly contextInfo: ContextInfo;
  readonly log: TrafficLog;
  readonly faults: Faults;
  readonly user: User;
  /** Carries out one request of the client library; `flags` as the library sends them. */
  execute(bodyText: string, flags?: number): Promise<HostAnswer>;
  /** Events for the client, in the order Excel raises them; the answer ends the subscription. */
  subscribe(listener: (events: readonly HostEvent[]) => void): () => void;
  /** All that the user can see, as plain comparable data: for assertions that nothing changed. */
  snapshot(): Seen;
}

export interface HostOptions {
  /** Requirement sets in place of the newest that this client knows; versions as strings. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly platform?: 'desktop' | 'mac' | 'web';
  readonly readOnly?: boolean;
  /** The web's limit on one request and one answer, in bytes (5 MB). */
  readonly payloadLimit?: number;
}

/** What went over the wire. Housekeeping of the library (references, telemetry) is not counted. */
export interface TrafficLog {
  /** Requests that the add-in's own code caused. */
  readonly syncs: number;
  /** All requests, housekeeping too. */
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** What each sync did, "Range.values=" or "Worksheet.getRange()", in order. */
  calls(): readonly (readonly string[])[];
  reset(): void;
}

/** Failures on order. Syncs are counted from 1, from the moment the fault is set. */
export interface Faults {
  /** Refuses the k-th sync as a whole: nothing of it is done. */
  failSync(k: number, refusal: RefusalName): void;
  /** Ends the k-th action (of all syncs to come, counted in order) with an error; those before it stay done. */
  failAction(k: number, code: string): void;
  /** The k-th sync is not answered, nor done, until the answer of this function is called. */
  stall(k: number): () => void;
  /** The k-th sync is done, but its answer is lost: the client hears of a broken session. */
  loseAnswer(k: number): void;
  /** From now on nothing is answered but a broken session, until `reconnect`. */
  disconnect(): void;
  reconnect(): void;
  /** Another workbook is in front: activating, selecting, adding and deleting fail. */
  setInactive(inactive: boolean): void;
  clear(): void;
  /** Actions of syncs seen since the faults were last cleared: how far `k` can go. */
  readonly actionsSeen: number;
  readonly syncsSeen: number;
}

/** The person (or, for `remoteEdit`, a colleague) at the workbook. `cell` and `range` as people write them: "B12". */
export interface User {
  /** Types into a cell: a text is read as Excel reads it in en-US, "=A1*2" is a formula. */
  edit(sheet: string, cell: string, typed: string | number | boolean): void;
  clear(sheet: string, range: string): void;
  /** `row` is the number people see. */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  hideSheet(name: string, very?: boolean): void;
  showSheet(name: string): void;
  moveSheet(name: string, position: number): void;
  activate(sheet: string): void;
  select(sheet: string, range: string): void;
  /** Begins typing into a cell and does not end it: Excel answers nobody meanwhile. */
  startEditing(): void;
  stopEditing(): void;
  undo(): boolean;
  redo(): boolean;
  recalculate(): void;
  protectSheet(sheet: string, password?: string): void;
  unprotectSheet(sheet: string): void;
  protectStructure(password?: string): void;
  unprotectStructure(): void;
  merge(sheet: string, range: string): void;
  setNumberFormat(sheet: string, range: string, format: string): void;
  strike(sheet: string, range: string): void;
  /** `row` is the number people see. */
  hideRows(sheet: string, row: number, count: number): void;
  showRows(sheet: string): void;
  /** The same as `edit`, by someone else, through co-authoring. */
  remoteEdit(sheet: string, cell: string, typed: string | number | boolean): void;
}

/** Plain data, the same for the same visible workbook. */
export interface Seen {
  readonly sheets: readonly SeenSheet[];
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

export interface SeenSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** By cell name; each a text of everything the cell holds and looks like. */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly CellRange[];
  readonly names: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly layout: string;
}
