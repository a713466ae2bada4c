import { parseRangeName } from '../workbook/address';
import type { SheetSnapshot, TableRange } from '../workbook/snapshot';
import { findPart, partTree, relationshipsOf, relationshipsPart } from './opc';
import type { Package } from './opc';
import { attribute } from './xml-tree';

/** Hardly any workbook has tables: where no part bears such a name, no sheet is asked for its own. */
const OF_TABLES = /table[^/]*\.xml$/i;

/** The tables that people made of ranges, by the sheets they are on. */
export class TableReader {
  /** The parts that were read for it. */
  readonly read = new Set<string>();
  private readonly any: boolean;

  constructor(private readonly archive: Package) {
    this.any = archive.entries.some(({ name }) => OF_TABLES.test(name));
  }

  of(sheetPart: string): Pick<SheetSnapshot, 'tables'> {
    if (!this.any) return {};
    this.read.add(relationshipsPart(sheetPart));
    const tables = relationshipsOf(this.archive, sheetPart)
      .filter(({ type, target, external }) => type === 'table' && !external && findPart(this.archive, target))
      .flatMap(({ target }) => this.table(target) ?? [])
      .sort(byPlace);
    return tables.length > 0 ? { tables } : {};
  }

  private table(part: string): TableRange | null {
    const { root } = partTree(this.archive, part);
    this.read.add(part);
    const range = parseRangeName(attribute(root, 'ref') ?? '');
    return (
      range && {
        name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
        range,
        hasHead: attribute(root, 'headerRowCount') !== '0',
        hasTotals: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
      }
    );
  }
}

/** Tables from the top, those beside each other from the left: no two share a cell. */
const byPlace = (a: TableRange, b: TableRange): number =>
  a.range.top - b.range.top || a.range.left - b.range.left;
