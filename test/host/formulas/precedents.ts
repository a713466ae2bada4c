import type { CellRange } from '../../../src/workbook/address';
import type { Node } from './parse';

export interface Precedent {
  readonly sheetId: string;
  readonly area: CellRange;
}

/** What a formula can find by name. */
export interface NamesSeen {
  /** The id of a sheet; `null` when there is none. */
  sheetNamed(name: string): string | null;
  /** The tree of a defined name; `null` when there is none. */
  named(name: string, sheet: string | null): Node | null;
}

/** Names that stand for names: beyond this depth they go in a circle. */
const MOST_NAMES = 16;

/** The areas a formula reads, through defined names too. */
export function precedents(node: Node, sheetId: string, names: NamesSeen): readonly Precedent[] {
  const found: Precedent[] = [];
  const collect = (each: Node | null, depth: number): void => {
    switch (each?.op) {
      case 'ref': {
        const id = each.sheet === null ? sheetId : names.sheetNamed(each.sheet);
        if (id !== null) found.push({ sheetId: id, area: each.area });
        return;
      }
      case 'name':
        if (depth < MOST_NAMES) collect(names.named(each.name, each.sheet), depth + 1);
        return;
      case 'call':
        for (const arg of each.args) collect(arg, depth);
        return;
      case 'minus':
      case 'percent':
        return collect(each.arg, depth);
      case 'binary':
        collect(each.left, depth);
        return collect(each.right, depth);
    }
  };
  collect(node, 0);
  return found;
}
