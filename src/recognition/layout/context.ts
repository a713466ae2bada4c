import { type Answers, NO_ANSWERS } from '../../domain/doubt';

/** What the whole workbook, and the people who work with it, tell a recogniser about a table that does not say it itself. */
export interface Context {
  /** Year of the file's name or of most tables; `null` when nothing says it. */
  readonly year: number | null;
  /** Tables of the workbook speak of public planning or accounting. */
  readonly isPublic: boolean;
  /** What people answered where two readings are possible. */
  readonly answers: Answers;
}

export const NO_CONTEXT: Context = { year: null, isPublic: false, answers: NO_ANSWERS };
