/** What the whole workbook tells a recogniser about a table that does not say it itself. */
export interface Context {
  /** Year of the file's name or of most tables; `null` when nothing says it. */
  readonly year: number | null;
}
