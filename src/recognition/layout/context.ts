import { type Answers, NO_ANSWERS } from '../../domain/doubt';
import type { Line, Table } from './table';

/** The lines, or sheets' names, that name the nodes of whole tables, by `tableKey`. */
export type BlockTitles = ReadonlyMap<string, Line>;

/** What the whole workbook, and the people who work with it, tell a recogniser about a table that does not say it itself. */
export interface Context {
  /** Year of the file's name or of most tables; `null` when nothing says it. */
  readonly year: number | null;
  /** Tables of the workbook speak of public planning or accounting. */
  readonly isPublic: boolean;
  /** What people answered where two readings are possible. */
  readonly answers: Answers;
  /** What sets tables of one head on several sheets apart: the names of the nodes they speak of. */
  readonly blockTitles: BlockTitles;
}

export const NO_CONTEXT: Context = {
  year: null,
  isPublic: false,
  answers: NO_ANSWERS,
  blockTitles: new Map(),
};

/** A table by its place in the workbook. */
export const tableKey = ({ grid, range }: Table): string => `${grid.sheet.name}!${range.top},${range.left}`;
