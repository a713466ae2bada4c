/**
 * What `@microsoft/office-js` 1.1.110 says to a host and what it expects to hear. These shapes are private to the
 * library: `test/host/client.test.ts` fails when they change.
 */

/** The shape of an action. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object is reached. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** By position of the argument: the id of the object path that stands for it, or `null`. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: WireQuery;
}

/** What of an object is to be read: names as the caller wrote them, `items/` still in. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** Class and member, "Range.values". */
  readonly Location: string;
  /** The action at fault, from which the client writes `debugInfo.statement`. */
  readonly ActionIndex: number;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** Bits of a request's flags. */
export const FLAG = {
  /** Wait while a cell is being edited, instead of refusing. */
  delayForCellEdit: 64,
} as const;

/** What a host gives back for one request: a body (which may tell of an error inside), or none at all. */
export type HostAnswer =
  { readonly kind: 'body'; readonly text: string } | { readonly kind: 'refused'; readonly code: number };

/** Codes with which a request is refused as a whole; the client turns them into the error named here. */
export const REFUSAL = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  /** Anything the client does not know. */
  GeneralException: 5001,
} as const;

export type RefusalName = keyof typeof REFUSAL;

/** `messageType` of the events Excel sends. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT;

/** `messageCategory` of every event of the object model. */
export const EVENT_CATEGORY = 65536;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event on its way to the client. */
export interface HostEvent {
  readonly name: EventName;
  /** `WORKBOOK_TARGET`, or the id of a worksheet. */
  readonly targetId: string;
  /** What the library parses; its event arguments are made of it. */
  readonly message: Readonly<Record<string, unknown>>;
}

/** Messages of the bridge that the Mac build speaks (`webkit.messageHandlers.Agave`). */
export const BRIDGE = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** Ids of what is executed or registered over the bridge. */
export const DISPATCH = { richApi: 93, richApiEvents: 33, ribbonCommand: 39, ribbonDone: 94 } as const;

/** What a host says of itself when the library starts. */
export interface ContextInfo {
  readonly documentUrl: string;
  /** "16.89.0". */
  readonly version: string;
  readonly locale: string;
  /** `false` where the document is open for viewing only. */
  readonly writable: boolean;
  /** Requirement sets with their highest version, as strings ("1.10" is not 1.1). */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The answer to `getContext`, by position. */
export function contextArray({
  documentUrl,
  version,
  locale,
  writable,
  requirementSets,
}: ContextInfo): unknown[] {
  const context: unknown[] = [];
  context[0] = [[], []];
  context[1] = 'albero-workbench';
  context[2] = 1;
  context[3] = 16;
  context[4] = 0;
  // The Mac build counts the other way round than the web: 0 is for reading and writing, 1 for reading.
  context[7] = writable ? 0 : 1;
  context[8] = locale;
  context[9] = locale;
  context[11] = documentUrl;
  // The library parses the add-in's token as XML; without one the page would hold the parser's error, against its policy.
  context[14] = '<t aid="albero" cid="" oid=""/>';
  context[16] = '';
  context[17] = '';
  context[20] = JSON.stringify(requirementSets);
  context[22] = version;
  return Array.from(context, (each) => each ?? 0);
}

/** The `?query` with which a page tells the loader that it stands in Excel on this transport. */
export const HOST_INFO = '_host_Info=Excel$Mac$16.00$it-IT$$$$0';
