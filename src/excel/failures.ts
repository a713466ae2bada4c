import { err, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { HostFailure } from '../ports/open-workbook';

/** What each error code of Excel and of its client library means to the pane. */
const BY_CODE: Readonly<Record<string, HostFailure>> = {
  InvalidOperationInCellEditMode: { type: 'CellEditing' },
  InactiveWorkbook: { type: 'InactiveWorkbook' },
  RequestPayloadSizeLimitExceeded: { type: 'TooLarge', sheet: null },
  ResponsePayloadSizeLimitExceeded: { type: 'TooLarge', sheet: null },
  OperationCellsExceedLimit: { type: 'TooLarge', sheet: null },
  RangeExceedsLimit: { type: 'TooLarge', sheet: null },
  AccessDenied: { type: 'ReadOnly' },
  ItemNotFound: { type: 'Gone', sheet: null },
  InvalidReference: { type: 'Gone', sheet: null },
  InvalidObjectPath: { type: 'Gone', sheet: null },
  InvalidSelection: { type: 'Gone', sheet: null },
  InvalidOrTimedOutSession: { type: 'SessionLost' },
  ConnectionFailure: { type: 'SessionLost' },
  RequestAborted: { type: 'SessionLost' },
  ActivityLimitReached: { type: 'Busy' },
  Conflict: { type: 'Busy' },
  ApiNotFound: { type: 'NotSupported', needs: 'ExcelApi' },
  UnsupportedFeature: { type: 'NotSupported', needs: 'ExcelApi' },
  UnsupportedOperation: { type: 'NotSupported', needs: 'ExcelApi' },
  NotImplemented: { type: 'NotSupported', needs: 'ExcelApi' },
};

/** The answer was too long: the request had been carried out. */
const TOO_LONG_ANSWER = 'ResponsePayloadSizeLimitExceeded';

/** What the client library throws. Read by its shape: the library may be loaded more than once. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string };
}

/** The failure that something thrown inside `Excel.run` stands for. */
export function failureOf(thrown: unknown): HostFailure {
  if (thrown instanceof Halted) return thrown.failure;
  if (isOfficeError(thrown)) {
    const known = Object.hasOwn(BY_CODE, thrown.code) ? BY_CODE[thrown.code] : undefined;
    const statement = thrown.debugInfo?.statement ?? null;
    return known ?? { type: 'Unexpected', code: thrown.code, message: thrown.message, statement };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { type: 'Unexpected', code: 'Program', message, statement: null };
}

/** Whether Excel refused to send or take so much at once. */
export const isTooLarge = (thrown: unknown): boolean => failureOf(thrown).type === 'TooLarge';

/** Whether what Excel found too large was the answer to a request that it had carried out. */
export const wasCarriedOut = (thrown: unknown): boolean =>
  isOfficeError(thrown) && thrown.code === TOO_LONG_ANSWER;

/**
 * Ends what is under way inside `Excel.run`, whose promise is the only way out of it. It is caught by `attempt` and
 * leaves this folder as a plain value.
 */
export function halt(failure: HostFailure): never {
  throw new Halted(failure);
}

/** Runs `work` to its end or to its failure. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, HostFailure>> {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(failureOf(thrown));
  }
}

class Halted extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.type);
  }
}

const isOfficeError = (thrown: unknown): thrown is OfficeError =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string';
