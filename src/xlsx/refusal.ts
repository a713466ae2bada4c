import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { PlanFault } from '../workbook/plan-check';
import type { LimitName } from './limits';

/** Why a file is not read. Each is a fact about the file; the words for people are the command line's. */
export type WorkbookRefusal =
  | { readonly type: 'EmptyFile' }
  /** The file, or one part of it, ends before its own directory says. */
  | { readonly type: 'Truncated'; readonly part?: string }
  /** A part is missing, or its bytes are not those that were stored. */
  | { readonly type: 'Damaged'; readonly part: string }
  | { readonly type: 'NotAWorkbook'; readonly looksLike: FileLook }
  | { readonly type: 'Encrypted' }
  /** Two entries share a name or bytes, or a name climbs out of the package: two readers would see two workbooks. */
  | {
      readonly type: 'UnsafeArchive';
      readonly part: string;
      readonly reason: 'duplicate-name' | 'overlap' | 'path';
    }
  | { readonly type: 'Dtd'; readonly part: string }
  | { readonly type: 'MalformedXml'; readonly part: string; readonly line: number; readonly column: number }
  | { readonly type: 'TooLarge'; readonly limit: LimitName; readonly max: number; readonly part?: string };

/** What a file that is no workbook seems to be. */
export type FileLook =
  'pdf' | 'image' | 'html' | 'xml' | 'text' | 'archive' | 'document' | 'binary-workbook' | 'unknown';

/** Why the report sheets are not written. */
export type WriteRefusal =
  | WorkbookRefusal
  /** The user locked the workbook's structure: no sheet may be added. */
  | { readonly type: 'StructureProtected' }
  /** A plan that no sheet can hold: a mistake of the program's, told before anything is written. */
  | ({ readonly type: 'BadPlan' } & PlanFault);

/**
 * Stops the reading or writing under way. The XML parser calls back, so a value cannot travel up through it;
 * what is thrown here is caught in this folder by `attempt` and leaves it as a plain value.
 */
export function refuse(refusal: WorkbookRefusal): never {
  throw new Refused(refusal);
}

/** Runs `work`; a refusal on the way is the failure. */
export function attempt<Value>(work: () => Value): Result<Value, WorkbookRefusal> {
  try {
    return ok(work());
  } catch (thrown) {
    if (thrown instanceof Refused) return err(thrown.refusal);
    throw thrown;
  }
}

class Refused extends Error {
  constructor(readonly refusal: WorkbookRefusal) {
    super(refusal.type);
  }
}
