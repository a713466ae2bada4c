import { remembered } from '../domain/remembered';
import type { Settings } from '../domain/settings';
import type { Measures } from '../model/measures';
import type { ModelNode, PerformanceModel } from '../model/model';
import type { Fact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Calculation } from './calculation';
import type { Finding } from './finding';
import type { Relation } from './relation';

/** What a family of rules looks at. */
export interface CheckContext {
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
  readonly settings: Settings;
  /** The office's own sheets by name, for what their cells say beside what was read of them. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly calculation: Calculation;
}

/**
 * A family of rules: one file, one line in the registry. Relations say what must equal what and are judged
 * together, so that one wrong cell is told once; findings stand on their own.
 */
export interface Family {
  relations?(context: CheckContext): readonly Relation[];
  findings?(context: CheckContext): readonly Finding[];
}

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

export interface Placed<Type extends Fact['type']> {
  readonly fact: FactOf<Type>;
  readonly table: RecognisedTable;
}

/** Every fact of a type with the table it stands in, in reading order. */
export const factsOf = <Type extends Fact['type']>(
  tables: readonly RecognisedTable[],
  type: Type,
): readonly Placed<Type>[] => sorted(tables)[type];

type Sorted = { readonly [Type in Fact['type']]: Placed<Type>[] };

/** Nearly every family asks for facts of the same tables: they are sorted once. */
const sorted = remembered((tables: readonly RecognisedTable[]): Sorted => {
  const held: Sorted = {
    node: [],
    total: [],
    amount: [],
    ratio: [],
    line: [],
    rate: [],
    series: [],
    incentive: [],
    'incentive-total': [],
    trouble: [],
    doubt: [],
  };
  for (const table of tables) {
    for (const fact of table.facts) add(held, fact.type, { fact, table });
  }
  return held;
});

function add<Type extends Fact['type']>(held: Sorted, type: Type, placed: Placed<Type>): void {
  held[type].push(placed);
}

/** The facts of a type in one table. */
export const factsIn = <Type extends Fact['type']>(
  { facts }: RecognisedTable,
  type: Type,
): readonly FactOf<Type>[] => facts.filter((fact): fact is FactOf<Type> => fact.type === type);

/** What is read of a node is its code, or its first words. */
const TITLE_LENGTH = 60;

export const shortTitle = (title: string): string =>
  title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;

export const nodeName = ({ code, title, id }: ModelNode): string => code ?? (shortTitle(title) || id);

/** Children by parent's id. */
export const childrenOf = remembered(
  (nodes: readonly ModelNode[]): ReadonlyMap<string, readonly ModelNode[]> => {
    const children = new Map<string, ModelNode[]>();
    for (const node of nodes) {
      if (node.parent === null) continue;
      const siblings = children.get(node.parent);
      if (siblings) siblings.push(node);
      else children.set(node.parent, [node]);
    }
    return children;
  },
);

/** The node of a code, under any of its spellings. */
export const nodesByCode = remembered((nodes: readonly ModelNode[]): ReadonlyMap<string, ModelNode> => {
  const byCode = new Map<string, ModelNode>();
  for (const node of nodes) {
    for (const spelling of [node.id, ...(node.code === null ? [] : [node.code]), ...node.aliases]) {
      if (!byCode.has(spelling)) byCode.set(spelling, node);
    }
  }
  return byCode;
});
