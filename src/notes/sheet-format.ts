/**
 * The sheet `_albero`, as it is written: a title, what the sheet is, the version, a head, one row a note. Its words
 * are part of the format, not of the interface: the same in every language, so that any face reads what another wrote.
 */

/** Marks the sheet as ours, whatever its title. */
export const NOTES_REPORT_ID = 'annotazioni';
/** Its title, unless another sheet bears it. */
export const NOTES_SHEET = '_albero';

export const TITLE = 'Annotazioni di Albero';
export const EXPLANATION =
  'Foglio di servizio: ciò che è stato detto ad Albero di questa cartella. Si cambia dal riquadro di Albero; qui ogni riga è un’annotazione.';
export const VERSION = 'Versione';

/** Columns, from the first. */
export const COLUMNS = [
  'what',
  'about',
  'value',
  'note',
  'top',
  'bottom',
  'columns',
  'head',
  'rows',
] as const;
export type NoteColumn = (typeof COLUMNS)[number];

export const HEADS: Readonly<Record<NoteColumn, string>> = {
  what: 'Che cosa',
  about: 'Di che cosa',
  value: 'Valore',
  note: 'Nota',
  top: 'Testata da riga',
  bottom: 'a riga',
  columns: 'Colonne',
  head: 'Testata',
  rows: 'Righe',
};

/** Widths in characters. */
export const WIDTHS: Readonly<Record<NoteColumn, number>> = {
  what: 16,
  about: 34,
  value: 22,
  note: 50,
  top: 15,
  bottom: 8,
  columns: 40,
  head: 50,
  rows: 7,
};

/** What a row is. */
export const WHAT = {
  setting: 'impostazione',
  sheet: 'foglio',
  table: 'tabella',
  confirmed: 'conferma',
  override: 'valutazione',
  acceptance: 'accettazione',
  answer: 'risposta',
  /** The texts of the row above go on: they are longer than cells hold. */
  goesOn: 'segue',
} as const;

/** What is said of a sheet. */
export const SHEET_READ = 'letto';
export const SHEET_IGNORED = 'escluso';
