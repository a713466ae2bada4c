import type { CellRange } from '../../../src/workbook/address';
import type { Node } from './parse';

export interface Precedent {
  readonly sheetId: string;
  readonly area: CellRange;
}

interface Names {
  sheetNamed(name: string): string | null;
  named(name: string, sheet: string | null): Node | null;
}

/** The areas a formula reads, through defined names too. */
export function precedents(node: Node, sheetId: string, names: Names, within = 0): readonly Precedent[] {
  const inside = (child: Node | null): readonly Precedent[] =>
    child ? precedents(child, sheetId, names, within) : [];
  switch (node.op) {
    case 'ref': {
      const id = node.sheet === null ? sheetId : names.sheetNamed(node.sheet);
      return id === null ? [] : [{ sheetId: id, area: node.area }];
    }
    case 'name': {
      const named = within < MOST_NAMES ? names.named(node.name, node.sheet) : null;
      return named ? precedents(named, sheetId, names, within + 1) : [];
    }
    case 'call':
      return node.args.flatMap(inside);
    case 'minus':
    case 'percent':
      return inside(node.arg);
    case 'binary':
      return [...inside(node.left), ...inside(node.right)];
    default:
      return [];
  }
}

/** Names that stand for names: beyond this depth they go in a circle. */
const MOST_NAMES = 16;
