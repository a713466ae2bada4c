import type { CellLook, CellSnapshot } from '../workbook/snapshot';
import { contentOf, isUncalculated } from './cell-content';
import type { CellSources } from './cell-content';
import { lookOfRuns, PLAIN_FACE, type Run } from './cell-looks';
import { COLUMNS, placeIndex, ROWS } from './grid';
import { LIMITS } from './limits';
import { isMain } from './namespaces';
import { GENERAL } from './number-formats';
import type { Package } from './opc';
import { partBytes } from './opc';
import { refuse } from './refusal';
import { RichTextReader } from './rich-text';
import { sharedFormula } from './shared-formula';
import { ShapeReader, type SheetShape } from './sheet-shape';
import { readXml } from './xml-read';
import type { Meter } from './xml-scan';
import type { XmlReader, XmlTag } from './xml-tag';

export interface SheetContent extends SheetShape {
  readonly cells: CellSnapshot[];
}

/** A cell while its element is open. */
interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: string | null;
  /** Index of the shared formula the cell takes part in. */
  shared: string | null;
  /** Of a text that stands in the cell itself. */
  runs: readonly Run[] | undefined;
}

type Draft = { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] };

/** Functions newer than the format carry this in files and nowhere else. */
const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

/** The cells of one worksheet part that hold something, and its shape; the cost is that of what exists. */
export const readSheet = (archive: Package, part: string, sources: CellSources): SheetContent =>
  readXml(part, partBytes(archive, part), archive.meter, () => sheetReader(part, archive.meter, sources));

function sheetReader(part: string, meter: Meter, sources: CellSources): XmlReader<SheetContent> {
  const cells: CellSnapshot[] = [];
  const shape = new ShapeReader();
  const masters = new Map<string, { row: number; col: number; at: ReturnType<typeof sharedFormula> }>();
  let row = -1;
  let col = -1;
  let cell: OpenCell | null = null;
  let text: string | null = null;
  let rich: RichTextReader | null = null;
  let last = -1;
  let sorted = true;

  const malformed = (): never => refuse({ type: 'MalformedXml', part, line: 1, column: 0 });

  const openRow = (tag: XmlTag) => {
    const number = tag.value('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    col = -1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) malformed();
    shape.openRow(tag, row);
  };

  const openCell = (tag: XmlTag) => {
    const name = tag.value('r');
    const place = name === undefined ? row * COLUMNS + col + 1 : placeIndex(name);
    if (place < 0) malformed();
    row = Math.floor(place / COLUMNS);
    col = place % COLUMNS;
    if (place <= last) sorted = false;
    last = place;
    cell = {
      row,
      col,
      type: tag.value('t') ?? 'n',
      style: Number(tag.value('s') ?? 0),
      value: null,
      formula: null,
      shared: null,
      runs: undefined,
    };
  };

  const openFormula = (tag: XmlTag) => {
    if (!cell) return;
    text = '';
    if (tag.value('t') === 'shared') cell.shared = tag.value('si') ?? null;
  };

  const formulaOf = ({ row, col, formula, shared }: OpenCell): string | null => {
    if (shared === null || formula === null) return formula;
    if (formula !== '') {
      masters.set(shared, { row, col, at: sharedFormula(formula) });
      return formula;
    }
    const master = masters.get(shared);
    return master ? master.at(row - master.row, col - master.col) : null;
  };

  const closeCell = (closing: OpenCell) => {
    const { row, col, type, style, value } = closing;
    const formula = formulaOf(closing) || null;
    const content = contentOf(type, value, formula !== null, sources);
    if (!content) return;
    const made: Draft = { row, col, content, format: sources.styles.formats[style] ?? GENERAL };
    if (formula !== null) made.formula = formula;
    if (formula !== null && isUncalculated(type, value)) made.uncalculated = true;
    const look = lookOf(closing);
    if (look) made.look = look;
    cells.push(made);
    meter.formulaText += formula?.length ?? 0;
    if (meter.formulaText > LIMITS['formula-text'])
      refuse({ type: 'TooLarge', limit: 'formula-text', max: LIMITS['formula-text'], part });
    countCell();
  };

  const lookOf = ({ type, style, value, runs }: OpenCell): CellLook | undefined => {
    const { strings, styles } = sources;
    const found = type === 's' && strings.runs.size > 0 ? strings.runs.get(Number(value)) : runs;
    return found ? lookOfRuns(styles.faces[style] ?? PLAIN_FACE, found) : styles.looks[style];
  };

  const countCell = () => {
    if (++meter.cells > LIMITS.cells) refuse({ type: 'TooLarge', limit: 'cells', max: LIMITS.cells, part });
  };

  return {
    open: (tag) => {
      if (!isMain(tag.uri)) return;
      if (tag.local === 'c') openCell(tag);
      else if (tag.local === 'v') text = cell && '';
      else if (rich) rich.open(tag);
      else if (tag.local === 'f') openFormula(tag);
      else if (tag.local === 'row') openRow(tag);
      else if (tag.local === 'is') rich = cell && new RichTextReader();
      else {
        shape.open(tag);
        if (tag.local === 'mergeCell') countCell();
      }
    },
    text: (data) => {
      if (text !== null) text += data;
      else rich?.hear(data);
    },
    close: (tag) => {
      if (!isMain(tag.uri)) return;
      if (!cell) return shape.close(tag);
      if (tag.local === 'c') {
        closeCell(cell);
        cell = null;
        rich = null;
      } else if (tag.local === 'is' && rich) {
        const { text: whole, runs } = rich.take();
        Object.assign(cell, { value: (cell.value ?? '') + whole, runs });
        rich = null;
      } else if (text !== null) {
        if (tag.local === 'v') cell.value = text;
        else if (tag.local === 'f') cell.formula = text.replace(FUTURE_PREFIX, '');
        text = null;
      } else rich?.close(tag);
    },
    result: () => {
      if (!sorted) cells.sort((a, b) => a.row - b.row || a.col - b.col);
      return { cells, ...shape.shapeOver(cells) };
    },
  };
}
