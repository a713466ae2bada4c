import type { CellSnapshot } from '../workbook/snapshot';
import { fromCell, toCells } from './cell-text';
import { COLUMNS, type NoteColumn, WHAT } from './sheet-format';

/** A note as a row of the sheet: words by column, numbers as they are; absent where the column says nothing. */
export type NoteRow = { readonly what: string } & Readonly<
  Partial<Record<Exclude<NoteColumn, 'what' | 'rows'>, string | number>>
>;

/** Columns whose words are the program's own: they stand without quotes, and never go on. */
const BARE: ReadonlySet<NoteColumn> = new Set<NoteColumn>(['what', 'columns']);

/** What stands in the cells of one row of the sheet, by column. */
export type SheetRow = Readonly<Partial<Record<NoteColumn, string | number>>>;

/** The rows of the sheet that a note takes: one, or more where a text is longer than a cell holds. */
export function toSheetRows(note: NoteRow): readonly SheetRow[] {
  const pieces = COLUMNS.flatMap((column) => {
    const value = column === 'rows' ? undefined : note[column];
    if (value === undefined) return [];
    const cells = typeof value === 'string' && !BARE.has(column) ? toCells(value) : [value];
    return [{ column, cells }];
  });
  const rows = Math.max(...pieces.map(({ cells }) => cells.length));
  return Array.from({ length: rows }, (_, index): SheetRow => ({
    ...Object.fromEntries(
      pieces.flatMap(({ column, cells }) => (index < cells.length ? [[column, cells[index]]] : [])),
    ),
    ...(index === 0 ? { rows } : { what: WHAT.goesOn }),
  }));
}

/** The rows of the sheet that are one note, and the note; `null` where they cannot be put together. */
export interface ReadRow {
  readonly cells: readonly (readonly CellSnapshot[])[];
  readonly note: NoteRow | null;
}

/** Puts the rows of the sheet together into notes; each row is in one of them. */
export function toNoteRows(rows: readonly (readonly CellSnapshot[])[]): readonly ReadRow[] {
  const groups: (readonly CellSnapshot[])[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group && wordIn(row, 'what') === WHAT.goesOn) group.push(row);
    else groups.push([row]);
  }
  return groups.map((cells) => ({ cells, note: noteOf(cells) }));
}

function noteOf(rows: readonly (readonly CellSnapshot[])[]): NoteRow | null {
  const [first = []] = rows;
  const what = wordIn(first, 'what');
  const said = valueIn(first, 'rows') ?? 1;
  if (what === null || what === WHAT.goesOn || said !== rows.length) return null;
  if (
    rows.some((cells) => cells.some(({ col, content }) => col >= COLUMNS.length || content.type === 'error'))
  )
    return null;
  const note: Partial<Record<NoteColumn, string | number>> = { what };
  for (const column of COLUMNS) {
    if (column === 'what' || column === 'rows') continue;
    const pieces = rows.flatMap((cells) => valueIn(cells, column) ?? []);
    const whole = pieces.length > 1 || typeof pieces[0] === 'string' ? joined(pieces) : pieces[0];
    if (whole === null) return null;
    if (whole !== undefined) note[column] = whole;
  }
  return { ...note, what };
}

function joined(pieces: readonly (string | number)[]): string | null {
  const texts = pieces.map((piece) => fromCell(String(piece)));
  return texts.some((text) => text === null) ? null : texts.join('');
}

/** A cell's word or number; a truth value as its word. */
function valueIn(cells: readonly CellSnapshot[], column: NoteColumn): string | number | undefined {
  const content = cells.find(({ col }) => col === COLUMNS.indexOf(column))?.content;
  if (!content) return undefined;
  return content.type === 'boolean' ? String(content.value) : content.value;
}

function wordIn(cells: readonly CellSnapshot[], column: NoteColumn): string | null {
  const value = valueIn(cells, column);
  return typeof value === 'string' ? value.trim() : null;
}
