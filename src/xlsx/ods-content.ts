import type { SaxesTagNS } from 'saxes';
import { type CellRange, parseRangeName } from '../workbook/address';
import type { CellSnapshot, CellValue } from '../workbook/snapshot';
import { dateSerial } from './cell-content';
import { LookBook, lookOfRuns, PLAIN_FACE } from './cell-looks';
import { COLUMNS, inGrid, ROWS } from './grid';
import { LIMITS } from './limits';
import type { PlainName, PlainSheet } from './new-workbook';
import { GENERAL } from './number-formats';
import { excelFormula, excelReference } from './ods-formula';
import type { OdsStyles } from './ods-formats';
import { repetition, valueOf } from './ods-formats';
import { OdsText } from './ods-text';
import { refuse } from './refusal';
import { hiddenAmong, type Span } from './sheet-shape';
import type { StrictListener } from './xml-scan';

interface OdsCell {
  readonly row: number;
  readonly col: number;
  /** Columns it stands in, one beside the other. */
  readonly repeated: number;
  readonly tag: SaxesTagNS;
  readonly style: string | undefined;
  readonly inside: OdsText;
}

interface DraftSheet extends Pick<PlainSheet, 'name' | 'visibility'> {
  readonly cells: CellSnapshot[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Span[];
  readonly columnStyles: { until: number; style: string | undefined }[];
}

export interface OdsContent {
  readonly sheets: readonly PlainSheet[];
  readonly names: readonly PlainName[];
  readonly date1904: boolean;
  /** Whether the part was a spreadsheet at all. */
  readonly isSpreadsheet: boolean;
}

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const EXTENSION = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Formats of typed values whose style names none. */
const DEFAULT_FORMATS: Readonly<Record<string, string>> = {
  percentage: '0%',
  date: 'dd/mm/yyyy',
  time: 'hh:mm:ss',
};
const ON_SHEET = /^'((?:[^']|'')*)'!(.+)$/;
const TRUTH = /^(?:TRUE|FALSE)\(\)$/;
const DURATION = /^(-)?PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/;

/** Listens to the content of an OpenDocument spreadsheet and gives its sheets; `styles` is asked once they are read. */
export function odsContentReader(styles: () => OdsStyles): {
  listener: Required<StrictListener>;
  content: () => OdsContent;
} {
  const sheets: DraftSheet[] = [];
  const names: PlainName[] = [];
  const filters = new Map<string, CellRange>();
  const looks = new LookBook();
  let known: OdsStyles | null = null;
  let isSpreadsheet = false;
  let date1904 = false;
  let sheet: DraftSheet | null = null;
  let cell: OdsCell | null = null;
  let row = 0;
  let col = 0;
  let rowsRepeated = 1;
  let rowStart = 0;
  let rowStyle: string | undefined;
  let rowHidden = false;
  let count = 0;

  const openSheet = (tag: SaxesTagNS) => {
    known ??= styles();
    const visibility = known.hidden.has(valueOf(tag, 'style-name') ?? '') ? 'hidden' : 'visible';
    sheet = {
      name: valueOf(tag, 'name') ?? '',
      visibility,
      cells: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenCols: [],
      columnStyles: [],
    };
    row = 0;
  };

  const openCell = (tag: SaxesTagNS, sheet: DraftSheet, styles: OdsStyles) => {
    const repeated = repetition(tag, 'number-columns-repeated');
    const style = valueOf(tag, 'style-name') ?? rowStyle ?? columnStyle(sheet, col);
    cell = { row, col, repeated, tag, style, inside: new OdsText(styles) };
    const [down, right] = [repetition(tag, 'number-rows-spanned'), repetition(tag, 'number-columns-spanned')];
    const merge = { top: row, left: col, bottom: row + down - 1, right: col + right - 1 };
    if ((down > 1 || right > 1) && inGrid(merge.bottom, merge.right)) sheet.merges.push(merge);
    col += repeated;
  };

  const closeCell = ({ row, col, repeated, tag, style, inside }: OdsCell, { cells }: DraftSheet) => {
    const written = excelFormula(valueOf(tag, 'formula') ?? '') ?? '';
    // A truth value that came from another format is kept as the function that gives it.
    const formula = TRUTH.test(written) ? '' : written;
    const value = formula === written ? contentOf(tag, inside.text, date1904) : truth(written);
    const content = value ?? (formula === '' ? null : { type: 'text' as const, value: '' });
    if (!content) return;
    const styled = known?.formats.get(style ?? '') ?? GENERAL;
    const format =
      styled === GENERAL ? (DEFAULT_FORMATS[valueOf(tag, 'value-type', OFFICE) ?? ''] ?? GENERAL) : styled;
    const face = known?.faces.get(style ?? '') ?? PLAIN_FACE;
    const look = inside.runs ? lookOfRuns(face, inside.runs) : looks.lookOf(face);
    const isUncalculated = formula !== '' && valueOf(tag, 'value-type') === undefined;
    const more = {
      ...(formula === '' ? {} : { formula }),
      ...(isUncalculated ? ({ uncalculated: true } as const) : {}),
      ...(look ? { look } : {}),
    };
    counted(repeated);
    for (let at = col; at < col + repeated; at++) {
      if (!inGrid(row, at)) return;
      cells.push({ row, col: at, content, format, ...more });
    }
  };

  const closeRow = ({ cells, hiddenRows }: DraftSheet) => {
    const written = cells.slice(rowStart);
    if (rowHidden && written.length > 0)
      for (let copy = 0; copy < rowsRepeated && row + copy < ROWS; copy++) hiddenRows.add(row + copy);
    for (let copy = 1; copy < rowsRepeated && written.length > 0; copy++) {
      counted(written.length);
      if (row + copy < ROWS) for (const one of written) cells.push({ ...one, row: row + copy });
    }
    row += rowsRepeated;
  };

  const counted = (more: number) => {
    count += more;
    if (count > LIMITS.cells)
      refuse({ type: 'TooLarge', limit: 'cells', max: LIMITS.cells, part: 'content.xml' });
  };

  const openInTable = (tag: SaxesTagNS, sheet: DraftSheet) => {
    switch (tag.local) {
      case 'table-column': {
        const from = sheet.columnStyles.at(-1)?.until ?? 0;
        const until = from + repetition(tag, 'number-columns-repeated');
        if (isHidden(tag)) sheet.hiddenCols.push({ from, to: until - 1 });
        sheet.columnStyles.push({ until, style: valueOf(tag, 'default-cell-style-name') });
        break;
      }
      case 'table-row':
        rowsRepeated = repetition(tag, 'number-rows-repeated');
        rowStyle = valueOf(tag, 'default-cell-style-name');
        rowHidden = isHidden(tag);
        rowStart = sheet.cells.length;
        col = 0;
        break;
      case 'table-cell':
        openCell(tag, sheet, known ?? styles());
        break;
      case 'covered-table-cell':
        col += repetition(tag, 'number-columns-repeated');
    }
  };

  const listener: Required<StrictListener> = {
    open: (tag) => {
      if (cell) cell.inside.open(tag);
      else if (tag.uri === OFFICE && tag.local === 'spreadsheet') isSpreadsheet = true;
      else if (tag.uri !== TABLE) return;
      else if (tag.local === 'named-range' || tag.local === 'named-expression')
        names.push(...namesIn(tag, sheet ? sheets.length : null));
      else if (tag.local === 'database-range') addFilter(tag, filters);
      else if (tag.local === 'null-date') date1904 = valueOf(tag, 'date-value')?.startsWith('1904') ?? false;
      else if (tag.local === 'table' && !sheet) openSheet(tag);
      else if (sheet) openInTable(tag, sheet);
    },
    text: (data) => {
      cell?.inside.hear(data);
    },
    close: (tag) => {
      if (cell?.inside.close(tag) || tag.uri !== TABLE || !sheet) return;
      else if (tag.local === 'table-cell' && cell) {
        closeCell(cell, sheet);
        cell = null;
      } else if (tag.local === 'table-row') closeRow(sheet);
      else if (tag.local === 'table') {
        sheets.push(sheet);
        sheet = null;
      }
    },
  };
  const content = () => ({
    sheets: sheets.map((sheet) => finished(sheet, filters)),
    names,
    date1904,
    isSpreadsheet,
  });
  return { listener, content };
}

function finished(
  { name, visibility, cells, merges, hiddenRows, hiddenCols }: DraftSheet,
  filters: ReadonlyMap<string, CellRange>,
): PlainSheet {
  const filter = filters.get(name);
  const hidden = hiddenAmong(cells, hiddenRows, hiddenCols);
  return { name, visibility, cells, merges, widths: [], ...hidden, ...(filter ? { filter } : {}) };
}

/** Hidden by hand, or by a filter. */
const isHidden = (tag: SaxesTagNS): boolean =>
  ['collapse', 'filter'].includes(valueOf(tag, 'visibility') ?? '');

/** A range with filter buttons, by the name of its sheet. */
function addFilter(tag: SaxesTagNS, filters: Map<string, CellRange>): void {
  if (valueOf(tag, 'display-filter-buttons') !== 'true') return;
  const target = excelReference(valueOf(tag, 'target-range-address') ?? '') ?? '';
  const [, sheet, range = ''] = ON_SHEET.exec(target) ?? [];
  const filter = parseRangeName(range);
  if (sheet !== undefined && filter) filters.set(sheet.replaceAll("''", "'"), filter);
}

function columnStyle({ columnStyles }: DraftSheet, col: number): string | undefined {
  return col < COLUMNS ? columnStyles.find(({ until }) => col < until)?.style : undefined;
}

function contentOf(tag: SaxesTagNS, text: string, date1904: boolean): CellValue | null {
  const number = (value: number): CellValue =>
    Number.isFinite(value) ? { type: 'number', value } : { type: 'text', value: text };
  // LibreOffice keeps an error as a text, and says so in an attribute of its own.
  if (valueOf(tag, 'value-type', EXTENSION) === 'error')
    return { type: 'error', value: ERROR.test(text) ? text : '#VALUE!' };
  switch (valueOf(tag, 'value-type', OFFICE)) {
    case 'float':
    case 'percentage':
    case 'currency':
      return number(Number(valueOf(tag, 'value') ?? NaN));
    case 'boolean':
      return { type: 'boolean', value: valueOf(tag, 'boolean-value') === 'true' };
    case 'date':
      return number(dateSerial(valueOf(tag, 'date-value') ?? '', date1904));
    case 'time':
      return number(dayPart(valueOf(tag, 'time-value') ?? ''));
    default: {
      const value = valueOf(tag, 'string-value') ?? text;
      return value === '' ? null : { type: 'text', value };
    }
  }
}

const truth = (call: string): CellValue => ({ type: 'boolean', value: call === 'TRUE()' });

/** "PT12H00M00S" is half a day. */
function dayPart(duration: string): number {
  const [, minus, hours, minutes, seconds] = DURATION.exec(duration) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds?.replace(',', '.'));
  return ((minus ? -1 : 1) * total) / 86_400;
}

function namesIn(tag: SaxesTagNS, sheet: number | null): PlainName[] {
  const area = valueOf(tag, 'cell-range-address');
  const formula = area === undefined ? excelFormula(valueOf(tag, 'expression') ?? '') : excelReference(area);
  return formula ? [{ name: valueOf(tag, 'name') ?? '', formula, sheet }] : [];
}
