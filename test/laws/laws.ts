import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { AlberoDocument } from '../layouts/document';
import type { Change, Place, SheetChange } from './change';
import { reversedColumns, reversedRows } from './permutations';
import { type KnownTable, rowsWithin, tablesOf, twinRows } from './tables';

/**
 * A change to a workbook under which a careful reader reads the same. `null` where the law says nothing about a
 * workbook: where nothing would be changed, or where the order or the place that it changes carries meaning there.
 */
export interface Law {
  readonly name: string;
  readonly change: (workbook: WorkbookSnapshot, document: AlberoDocument) => Change | null;
  /** Rows were permuted: ids that count rows may change. */
  readonly unordered?: boolean;
}

type SheetLaw = (sheet: SheetSnapshot, tables: readonly KnownTable[]) => SheetChange | null;

/** A law that looks at one sheet at a time. */
const perSheet =
  (law: SheetLaw): Law['change'] =>
  (workbook, document) => {
    const sheets = new Map<string, SheetChange>();
    for (const sheet of workbook.sheets) {
      const change = sheet.cells.length > 0 ? law(sheet, tablesOf(document, sheet.name)) : null;
      if (change) sheets.set(sheet.name, change);
    }
    return sheets.size > 0 ? { sheets } : null;
  };

const texts = (text: (text: string) => string): Law['change'] => perSheet(() => ({ text }));
const text = (row: number, col: number, value: string): CellSnapshot =>
  cell(row, col, { type: 'text', value });
const cell = (row: number, col: number, content: CellValue): CellSnapshot => ({
  row,
  col,
  content,
  format: 'General',
});
const shifted =
  (rows: number, cols: number): Place =>
  (row, col) => [row + rows, col + cols];
const lastRow = ({ cells }: SheetSnapshot): number => cells.reduce((last, { row }) => Math.max(last, row), 0);
const lastCol = ({ cells }: SheetSnapshot): number => cells.reduce((last, { col }) => Math.max(last, col), 0);

/** Names that say nothing; any other may say a year, an area or an office, and is only marked as a copy. */
const NEUTRAL_NAME = /^(?:foglio|sheet|tabella|tab\.?)\s*\d*$/i;
const LONGEST_NAME = 31;

function renamed({ name }: SheetSnapshot): SheetChange | null {
  const other = NEUTRAL_NAME.test(name) ? name.replace(/^\D+/, 'Prospetto ') : `${name} (2)`;
  return other.length > LONGEST_NAME ? null : { name: other };
}

const LETTERHEAD = [
  'Camera di commercio industria artigianato agricoltura',
  'Via della Fiera, Palazzo Vecchio',
];

const letterhead: SheetLaw = () => ({
  place: shifted(3, 0),
  added: LETTERHEAD.map((line, row) => text(row, 0, line)),
});

const noteBelow: SheetLaw = (sheet) => ({
  added: [text(lastRow(sheet) + 2, 0, 'Fonte: elaborazione a cura dell’ufficio competente')],
});

/**
 * A column of where the papers are kept, at the right of all: its head beside the table's, also where that is repeated,
 * its words beside the rows of data that are filled more than half as much as the head (a section's row is not), and by
 * more than a label and what it says: such a row may be a line of a card, of which a third cell says something.
 */
function moreColumn(sheet: SheetSnapshot, tables: readonly KnownTable[]): SheetChange | null {
  const col = lastCol(sheet) + 1;
  const added = tables.flatMap(({ range, headRows, dataRows }) => {
    const rows = rowsWithin(sheet, range);
    const headRow = range.top + headRows - 1;
    const head = rows.get(headRow) ?? [];
    const repeated = [...rows].filter(([, cells]) => saysOf(cells) === saysOf(head)).map(([row]) => row);
    const full = [...dataRows].filter((row) => (rows.get(row) ?? []).length * 2 > Math.max(head.length, 4));
    return full.length < 2
      ? []
      : [
          ...repeated.map((row) => text(row, col, 'Archivio')),
          ...full.map((row) => text(row, col, row % 2 === 0 ? 'faldone rosso' : 'faldone verde')),
        ];
  });
  const places = new Set(added.map(({ row }) => row));
  return added.length > 0 && places.size === added.length ? { added } : null;
}

const saysOf = (cells: readonly CellSnapshot[]): string =>
  cells.map(({ content }) => content.value).join('\t');

/** Blank rows between two rows of one shape. */
const blankRows =
  (count: number): SheetLaw =>
  (sheet, tables) => {
    const after = tables.map((table) => twinRows(sheet, table)).find((row) => row !== null);
    return after === undefined || after === null
      ? null
      : { place: (row, col) => [row > after ? row + count : row, col] };
  };

/** A blank column in the middle of the first table, between two columns that both hold something in most rows. */
function blankColumn(sheet: SheetSnapshot, tables: readonly KnownTable[]): SheetChange | null {
  const table = tables[0];
  if (!table) return null;
  const { range } = table;
  const rows = [...rowsWithin(sheet, range).values()];
  const filled = (col: number): boolean => {
    const count = rows.filter((cells) => cells.some((one) => one.col === col)).length;
    return count * 2 > rows.length;
  };
  const middle = Math.floor((range.left + range.right) / 2);
  const after = [middle, middle + 1, middle - 1].find((col) => filled(col) && filled(col + 1));
  return after === undefined ? null : { place: (row, col) => [row, col > after ? col + 1 : col] };
}

const ROOMS = ['Stanza', '12', 'Archivio', 'Portineria', 'Sala riunioni', 'Magazzino'];

const sheetBefore: Law['change'] = () => ({
  sheets: new Map(),
  before: [
    {
      name: 'Chiavi',
      visibility: 'visible',
      cells: ROOMS.flatMap((room, row) => [
        text(row, 0, room),
        text(row, 1, row === 0 ? 'Chi ha le chiavi' : 'custode'),
      ]),
      merges: [],
      reportId: null,
    },
  ],
});

export const LAWS: readonly Law[] = [
  { name: 'moved', change: perSheet(() => ({ place: shifted(7, 3) })) },
  { name: 'renamed', change: perSheet(renamed) },
  { name: 'capitals', change: texts((said) => said.toUpperCase()) },
  { name: 'padded', change: texts((said) => `  ${said}\u00a0 `) },
  { name: 'spaces without break', change: texts((said) => said.replaceAll(' ', '\u00a0')) },
  { name: 'letterhead', change: perSheet(letterhead) },
  { name: 'note below', change: perSheet(noteBelow) },
  { name: 'one more column', change: perSheet(moreColumn) },
  { name: 'blank row', change: perSheet(blankRows(1)) },
  { name: 'five blank rows', change: perSheet(blankRows(5)) },
  { name: 'blank column', change: perSheet(blankColumn) },
  { name: 'columns reversed', change: perSheet(reversedColumns) },
  { name: 'rows reversed', change: perSheet(reversedRows), unordered: true },
  { name: 'sheet before', change: sheetBefore },
];
