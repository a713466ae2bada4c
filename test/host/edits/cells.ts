import { rangeName, type CellRange } from '../../../src/workbook/address';
import { FUNCTIONS } from '../formulas/functions/registry';
import { tokens } from '../formulas/lexer';
import { parseFormula } from '../formulas/parse';
import type { ChangeDetails, EditContext } from './context';
import { ExcelError, invalidArgument } from '../refuse';
import { cellCount, contains, heldIn, keysIn, overlaps, shiftedBook, type Shift } from '../workbook/grid';
import { withLook, type Look } from '../workbook/look';
import { EMPTY_CELL, colOf, keyOf, rowOf, type Cell, type Link, type SheetState } from '../workbook/state';
import { typed } from '../workbook/typed';
import { valueOf, valueTypeOf } from '../workbook/wire-values';

/** What may be put into a cell; `null` leaves it as it is. */
export type Input = string | number | boolean | null;

export interface CellEdits {
  /** Puts values or formulas into a range, cell by cell; a merged area takes only what falls on its first cell. */
  write(sheetId: string, range: CellRange, inputs: (row: number, col: number) => Input): void;
  setFormats(sheetId: string, range: CellRange, format: (row: number, col: number) => string | null): void;
  dress(
    sheetId: string,
    range: CellRange,
    change: (look: Look, row: number, col: number) => Partial<Look>,
  ): void;
  /** `null` shows them all. */
  hideRows(sheetId: string, rows: { readonly from: number; readonly to: number } | null): void;
  setLink(sheetId: string, range: CellRange, link: Link | null): void;
  clear(sheetId: string, range: CellRange, what: ClearWhat): void;
  merge(sheetId: string, range: CellRange): void;
  unmerge(sheetId: string, range: CellRange): void;
  shift(sheetId: string, shift: Shift): void;
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks';

/** The longest formula Excel takes, the longest text in quotes inside one, and the longest text of a cell. */
const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;
const LONGEST_TEXT = 32_767;
/** Beyond this, a change of format is kept by column or row in Excel; the host keeps it by cell and gives up. */
const MOST_DRESSED = 1_000_000;

export function cellEdits({ workbook, events, origin, changed }: EditContext): CellEdits {
  const sheetOf = (id: string): SheetState => workbook.sheetById(id)!;

  const enter = (sheetId: string, key: number, input: Exclude<Input, null>): void => {
    const before = workbook.cell(sheetId, key);
    const { content, formula, format } = typed(input, before.format);
    if (formula !== null) checkFormula(formula);
    if (content?.type === 'text' && content.value.length > LONGEST_TEXT) {
      throw invalidArgument(`a cell holds ${LONGEST_TEXT} characters, not ${content.value.length}`);
    }
    workbook.setCell(
      sheetId,
      key,
      {
        ...before,
        content: formula === null ? content : before.formula === formula ? before.content : ZERO,
        formula,
        format: format !== null && before.format === EMPTY_CELL.format ? format : before.format,
      },
      true,
    );
  };

  const edits: CellEdits = {
    write(sheetId, range, inputs) {
      const { merges } = sheetOf(sheetId);
      const near = merges.filter((merge) => overlaps(merge, range));
      const before = workbook.cell(sheetId, keyOf(range.top, range.left));
      for (const key of keysIn(range)) {
        const [row, col] = [rowOf(key), colOf(key)];
        const input = inputs(row - range.top, col - range.left);
        if (input === null || isCovered(near, row, col)) continue;
        enter(sheetId, key, input);
      }
      const after = workbook.cell(sheetId, keyOf(range.top, range.left));
      changed(sheetId, range, 'RangeEdited', cellCount(range) === 1 ? detailsOf(before, after) : undefined);
    },
    setFormats(sheetId, range, format) {
      checkSize(range);
      for (const key of keysIn(range)) {
        const code = format(rowOf(key) - range.top, colOf(key) - range.left);
        if (code !== null)
          workbook.setCell(sheetId, key, { ...workbook.cell(sheetId, key), format: code }, false);
      }
    },
    dress(sheetId, range, change) {
      checkSize(range);
      for (const key of keysIn(range)) {
        const cell = workbook.cell(sheetId, key);
        const look = withLook(cell.look, change(cell.look, rowOf(key), colOf(key)));
        if (look !== cell.look) workbook.setCell(sheetId, key, { ...cell, look }, false);
      }
      events.raise('formatChanged', sheetId, { address: rangeName(range), source: origin.source });
    },
    hideRows(sheetId, rows) {
      const before = sheetOf(sheetId).hiddenRows;
      const now = rows ? Array.from({ length: rows.to - rows.from + 1 }, (_, at) => rows.from + at) : [];
      workbook.patchSheet(sheetId, { hiddenRows: rows ? new Set([...before, ...now]) : new Set() });
      const changeType = rows ? 'Hidden' : 'Unhidden';
      events.raise('rowHiddenChanged', sheetId, { changeType, source: origin.source });
    },
    setLink(sheetId, range, link) {
      for (const key of keysIn(range)) {
        const cell = workbook.cell(sheetId, key);
        const text = link?.textToDisplay;
        const content = text === undefined ? cell.content : ({ type: 'text', value: text } as const);
        workbook.setCell(sheetId, key, { ...cell, content, link }, text !== undefined);
      }
    },
    clear(sheetId, range, what) {
      const held = heldIn(sheetOf(sheetId), range);
      for (const [key, cell] of held) workbook.setCell(sheetId, key, cleared(cell, what), what !== 'Formats');
      if (what === 'All' || what === 'Formats') edits.unmerge(sheetId, range);
      if (what === 'All' || what === 'Contents') changed(sheetId, range, 'RangeEdited');
    },
    merge(sheetId, range) {
      if (cellCount(range) === 1) return;
      const { merges } = sheetOf(sheetId);
      if (merges.some((merge) => overlaps(merge, range) && !contains(range, merge))) {
        throw invalidArgument('the range cuts a merged area');
      }
      const kept = merges.filter((merge) => !contains(range, merge));
      workbook.patchSheet(sheetId, { merges: [...kept, range] });
      const first = keyOf(range.top, range.left);
      for (const [key, cell] of heldIn(sheetOf(sheetId), range)) {
        if (key !== first) workbook.setCell(sheetId, key, { ...cell, content: null, formula: null }, true);
      }
    },
    unmerge(sheetId, range) {
      const { merges } = sheetOf(sheetId);
      if (!merges.some((merge) => overlaps(merge, range))) return;
      workbook.patchSheet(sheetId, { merges: merges.filter((merge) => !overlaps(merge, range)) });
    },
    shift(sheetId, shift) {
      workbook.replace(shiftedBook(workbook.book, sheetId, shift));
      workbook.markFormulasDirty();
      workbook.markDirty(sheetId, sheetOf(sheetId).cells.keys());
      const last = shift.at + Math.abs(shift.count) - 1;
      const range =
        shift.along === 'rows'
          ? { top: shift.at, bottom: last, left: 0, right: 16_383 }
          : { top: 0, bottom: 1_048_575, left: shift.at, right: last };
      const kind = shift.along === 'rows' ? 'Row' : 'Column';
      changed(sheetId, range, `${kind}${shift.count > 0 ? 'Inserted' : 'Deleted'}`);
    },
  };
  return edits;
}

const ZERO = { type: 'number', value: 0 } as const;

const isCovered = (merges: readonly CellRange[], row: number, col: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      col >= merge.left &&
      col <= merge.right &&
      (row !== merge.top || col !== merge.left),
  );

function checkSize(range: CellRange): void {
  if (cellCount(range) > MOST_DRESSED) {
    throw new ExcelError(
      'NotImplemented',
      'The Excel host keeps formats by cell: the range is too large for it.',
    );
  }
}

/** Throws where Excel refuses a formula, and where the host could not work it out. */
function checkFormula(formula: string): void {
  if (formula.length + 1 > LONGEST_FORMULA) {
    throw new ExcelError('FormulaLengthExceedsLimit', `The formula has ${formula.length + 1} characters.`);
  }
  const parsed = parseFormula(formula);
  if (!parsed.ok) {
    throw parsed.reason === 'syntax'
      ? invalidArgument(`the formula "=${formula}" has an error in it`)
      : new ExcelError('NotImplemented', `The Excel host cannot work out "=${formula}".`);
  }
  const literal = tokens(formula)!.find(
    ({ type, text }) => type === 'text' && text.length - 2 > LONGEST_LITERAL,
  );
  if (literal)
    throw invalidArgument(
      `a text in a formula has ${LONGEST_LITERAL} characters, not ${literal.text.length - 2}`,
    );
  const unknown = tokens(formula)!.find(
    ({ type, text }) =>
      type === 'function' && !FUNCTIONS.has(text.toUpperCase().replace(/^_XLFN\.|^_XLWS\./, '')),
  );
  if (unknown)
    throw new ExcelError('NotImplemented', `The Excel host does not know the function ${unknown.text}.`);
}

function cleared(cell: Cell, what: ClearWhat): Cell {
  switch (what) {
    case 'All':
      return EMPTY_CELL;
    case 'Contents':
      return { ...cell, content: null, formula: null };
    case 'Formats':
      return { ...cell, format: EMPTY_CELL.format, look: EMPTY_CELL.look };
    case 'Hyperlinks':
      return { ...cell, link: null };
  }
}

const detailsOf = (before: Cell, after: Cell): ChangeDetails => ({
  valueBefore: valueOf(before),
  valueAfter: valueOf(after),
  valueTypeBefore: valueTypeOf(before),
  valueTypeAfter: valueTypeOf(after),
});
