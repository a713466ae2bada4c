import type { CellRange } from '../../../src/workbook/address';
import { sameName } from '../../../src/workbook/sheet-names';
import { colOf, keyOf, rowOf, type BookState, type Cell, type SheetState } from '../workbook/state';
import { parseFormula } from './parse';
import { precedents, type NamesSeen } from './precedents';

/** A formula cell. */
export interface Place {
  readonly sheetId: string;
  readonly key: number;
}

/** The formulas of one sheet that read another (or itself): single cells in a map, areas in a list. */
interface Readings {
  readonly cells: Map<number, number[]>;
  readonly areas: { readonly area: CellRange; readonly key: number }[];
}

type Cells = ReadonlyMap<number, Cell>;

/** How names are found: sheets by their title, defined names on the formula's own sheet first. */
export class BookNames {
  private readonly byTitle: ReadonlyMap<string, SheetState>;

  constructor(private readonly book: BookState) {
    this.byTitle = new Map(book.sheets.map((sheet) => [sameName(sheet.name), sheet]));
  }

  seenFrom(sheet: SheetState): NamesSeen {
    return {
      sheetNamed: (name) => this.byTitle.get(sameName(name))?.id ?? null,
      named: (name, on) => {
        const scope = on === null ? sheet : this.byTitle.get(sameName(on));
        const wanted = sameName(name);
        const all = [...(scope?.names ?? []), ...this.book.names];
        const found = all.find((each) => sameName(each.name) === wanted);
        const parsed = found && parseFormula(found.formula.replace(/^=/, ''));
        return parsed?.ok ? parsed.node : null;
      },
    };
  }
}

/**
 * Who reads which cell. What a sheet's formulas read is worked out once for a map of cells and kept with it, so that
 * an edit costs the sheet it falls on; a change in titles or names starts anew.
 */
export class ReaderIndex {
  private kept = new WeakMap<Cells, ReadonlyMap<string, Readings>>();
  private titles = '';

  /** A map of cells was written into. */
  forget(cells: Cells): void {
    this.kept.delete(cells);
  }

  /** The formulas that read a cell, of this state of the book. */
  of(book: BookState): (sheetId: string, key: number) => Iterable<Place> {
    const titles = titlesOf(book);
    if (titles !== this.titles) this.kept = new WeakMap();
    this.titles = titles;
    const names = new BookNames(book);
    const sheets = book.sheets.map((sheet) => ({ id: sheet.id, readings: this.readingsOf(sheet, names) }));
    return function* (target, key) {
      const [row, col] = [rowOf(key), colOf(key)];
      for (const { id, readings } of sheets) {
        const on = readings.get(target);
        if (!on) continue;
        for (const reader of on.cells.get(key) ?? []) yield { sheetId: id, key: reader };
        for (const { area, key: reader } of on.areas) {
          if (row >= area.top && row <= area.bottom && col >= area.left && col <= area.right) {
            yield { sheetId: id, key: reader };
          }
        }
      }
    };
  }

  private readingsOf(sheet: SheetState, names: BookNames): ReadonlyMap<string, Readings> {
    const before = this.kept.get(sheet.cells);
    if (before) return before;
    const readings = readingsIn(sheet, names);
    this.kept.set(sheet.cells, readings);
    return readings;
  }
}

function readingsIn(sheet: SheetState, book: BookNames): Map<string, Readings> {
  const found = new Map<string, Readings>();
  const names = book.seenFrom(sheet);
  for (const [key, { formula }] of sheet.cells) {
    if (formula === null) continue;
    const parsed = parseFormula(formula);
    if (!parsed.ok) continue;
    for (const { sheetId, area } of precedents(parsed.node, sheet.id, names)) {
      let readings = found.get(sheetId);
      if (!readings) found.set(sheetId, (readings = { cells: new Map(), areas: [] }));
      note(readings, area, key);
    }
  }
  return found;
}

function note({ cells, areas }: Readings, area: CellRange, reader: number): void {
  if (area.top !== area.bottom || area.left !== area.right) {
    areas.push({ area, key: reader });
    return;
  }
  const key = keyOf(area.top, area.left);
  const readers = cells.get(key);
  if (readers) readers.push(reader);
  else cells.set(key, [reader]);
}

/** All by which references and names are found; where it changes, so may what they mean. */
const titlesOf = ({ sheets, names }: BookState): string =>
  JSON.stringify([names, sheets.map((sheet) => [sheet.id, sheet.name, sheet.names])]);
