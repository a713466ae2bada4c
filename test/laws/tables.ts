import { parseCellName, parseRangeName } from '../../src/workbook/address';
import type { CellRange } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import type { AlberoDocument } from '../layouts/document';

/** What a law needs to know of a table to be fair: where it is, which of its rows were read, and as what. */
export interface KnownTable {
  readonly kind: string;
  readonly range: CellRange;
  /** Rows of heads, counted from the top: those that hold a column's head. */
  readonly headRows: number;
  /** Rows from which figures or nodes came. */
  readonly dataRows: ReadonlySet<number>;
  /** The level of the nodes a row gave ("project", "statement" …), for rows in `dataRows`. */
  readonly levelOf: ReadonlyMap<number, string>;
}

/** The recognised tables of a sheet, from the document of the workbook as it was. */
export function tablesOf(document: AlberoDocument, sheet: string): readonly KnownTable[] {
  const levels = levelsByRow(document, sheet);
  return document.sheets.flatMap((entry) => {
    const range = parseRangeName(entry.range ?? '');
    if (entry.sheet !== sheet || entry.kind === 'unknown' || !range) return [];
    const within = [...levels].filter(([row]) => row >= range.top && row <= range.bottom);
    const first = Math.min(...within.map(([row]) => row), range.bottom + 1);
    const heads = (entry.evidence ?? []).flatMap(({ cell }) => parseCellName(cell ?? '')?.row ?? []);
    const last = Math.max(range.top, ...heads.filter((row) => row < first));
    return [
      {
        kind: entry.kind,
        range,
        headRows: last - range.top + 1,
        dataRows: new Set(within.map(([row]) => row)),
        levelOf: new Map(within),
      },
    ];
  });
}

/** The cells of each row within the range, by row, from left to right. */
export function rowsWithin(sheet: SheetSnapshot, range: CellRange): ReadonlyMap<number, CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of sheet.cells) {
    const { row, col } = cell;
    if (row < range.top || row > range.bottom || col < range.left || col > range.right) continue;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return rows;
}

/** Which columns of a row are filled, and with what: "1t2n" is text in the second column, a number in the third. */
export const shapeOf = (cells: readonly CellSnapshot[]): string =>
  cells.map(({ col, content }) => `${col}${content.type.charAt(0)}`).join('');

/** Two rows of one shape, one under the other, both read as data: the pair nearest to the table's middle. */
export function twinRows(sheet: SheetSnapshot, table: KnownTable): number | null {
  const rows = rowsWithin(sheet, table.range);
  const middle = (table.range.top + table.range.bottom) / 2;
  const twins = [...rows.keys()].filter((row) => {
    const next = rows.get(row + 1);
    const read = table.dataRows.has(row) && table.dataRows.has(row + 1);
    return read && next !== undefined && shapeOf(rows.get(row) ?? []) === shapeOf(next);
  });
  const nearest = twins.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest ?? null;
}

function levelsByRow(document: AlberoDocument, sheet: string): ReadonlyMap<number, string> {
  const levels = new Map<number, string>();
  const take = (level: string, sources: readonly string[] | undefined): void => {
    for (const source of sources ?? []) {
      const cut = source.lastIndexOf('!');
      if (source.slice(1, cut - 1).replaceAll("''", "'") !== sheet) continue;
      const at = parseCellName(source.slice(cut + 1));
      if (at && !levels.has(at.row)) levels.set(at.row, level);
    }
  };
  for (const { level, source } of document.tree) take(level, source);
  for (const { statement, source } of document.statements) take(statement, source);
  for (const { source } of document.ratios) take('ratio', source);
  for (const { source } of document.series ?? []) take('series', source);
  return levels;
}
