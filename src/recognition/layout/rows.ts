import type { CellSnapshot } from '../../workbook/snapshot';
import { type Grid, textOf } from './grid';
import { beginsWithLetter, looksLikeFigure } from './row-shape';
import type { RowKind, TableRow } from './table';
import { after, begins, says } from '../words/phrases';
import {
  BODY_ROWS,
  DETAIL_ROWS,
  LONE_NOTES,
  MARKED_ROWS,
  NOTE_OPENINGS,
  OF_ALL,
  SUBTOTAL_ROWS,
  SUM_OPENINGS,
  TOTAL_ROWS,
} from '../words/rows';

/** Marks of notes. */
const NOTE_MARK = /^(?:\*|\(\*|\(1\))/;
/** "A", "IV", "B.10", "a)" in a column of their own number the rows; the words beside them name them. */
export const isRowCode = (text: string): boolean => text.length <= LONGEST_CODE && ROW_CODE.test(text);

const ROW_CODE = /^(?:(?:[A-Z]|[IVX]{1,4})[.)]?|[A-Z]\.?\d{1,2}[.)]?|[a-z]\))$/;
/** "VIII)", "B.10.": every cell is asked, and hardly any is so short. */
const LONGEST_CODE = 5;
/** A note stands in one cell, or its mark in one and its words in the next. */
const NOTE_CELLS = 2;

/**
 * Says what each row of a table's body is. `isRepeat` recognises the head when it comes again; a row is called by its
 * first words, those of columns that say something else of it (`isOther`) left out where there are any more.
 */
export function classifyRows(
  grid: Grid,
  rows: readonly number[],
  bounds: { readonly left: number; readonly right: number },
  isRepeat: (row: number) => boolean,
  isOther: (col: number) => boolean = () => false,
): readonly TableRow[] {
  return rows.map((row) => {
    const cells = grid.cellsOf(row).filter(({ col }) => col >= bounds.left && col <= bounds.right);
    const labels = cells.filter((cell) => isLabel(cell));
    const words = labels.filter((cell) => !isRowCode(textOf(cell)));
    const labelCell = words.find(({ col }) => !isOther(col)) ?? words[0] ?? labels[0] ?? null;
    const label = textOf(labelCell);
    return {
      row,
      label,
      labelCol: labelCell?.col ?? null,
      kind: isRepeat(row) ? 'repeat' : kindOf(cells, label),
    };
  });
}

function kindOf(cells: readonly CellSnapshot[], label: string): RowKind {
  const figures = cells.filter((cell) => isFigureCell(cell));
  if (figures.length === 0 && isNote(label, cells.length)) return 'note';
  if (figures.length === 0) {
    const distinct = cells.filter((cell) => textOf(cell) !== '' && !isRowCode(textOf(cell))).length;
    return distinct <= 1 ? 'section' : 'data';
  }
  if (!begins(label, MARKED_ROWS)) return label === '' ? 'subtotal' : 'data';
  if (begins(label, SUBTOTAL_ROWS))
    return says(after(label, SUM_OPENINGS) ?? label, OF_ALL) ? 'total' : 'subtotal';
  if (begins(label, TOTAL_ROWS) || (figures.length === 1 && begins(label, BODY_ROWS))) return 'total';
  return begins(label, DETAIL_ROWS) ? 'detail' : 'data';
}

/** "Fonte: …", "* dati provvisori" alone, or nearly, in its row. */
export const isNote = (label: string, cells: number): boolean =>
  (cells <= NOTE_CELLS && (NOTE_MARK.test(label) || begins(label, NOTE_OPENINGS))) ||
  (cells === 1 && begins(label, LONE_NOTES));

/** "100 - 199". */
const LONGEST_CLASS = 9;

/** "31-40", "60+", "< 30": a class of ages or sizes names its row as words do. */
function isClass(text: string): boolean {
  if (text.length > LONGEST_CLASS) return false;
  const [, from, to] = /^(\d{1,3})\s?[-–]\s?(\d{1,3})$/.exec(text) ?? [];
  // The second of a day and month is hardly ever above 12.
  if (from && to) return Number(from) < Number(to) && Number(to) > 12;
  return /^([<>≤≥]\s?\d{1,3}|\d{1,3}\s?\+)$/.test(text);
}

const LETTER = /\p{L}/u;

/** A cell of words: not a figure typed as text, not a bare mark such as "-". */
const isLabel = (cell: CellSnapshot): boolean => {
  const text = textOf(cell);
  return beginsWithLetter(text) || isClass(text) || (LETTER.test(text) && !looksLikeFigure(text));
};

const isFigureCell = (cell: CellSnapshot): boolean =>
  cell.content.type === 'number' ||
  (cell.content.type === 'text' && looksLikeFigure(textOf(cell)) && !isClass(textOf(cell)));
