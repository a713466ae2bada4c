import { remembered } from '../domain/remembered';
import type { Settings } from '../domain/settings';
import type { Measures } from '../model/measures';
import type { ModelNode, PerformanceModel } from '../model/model';
import type { Fact } from '../recognition/facts';
import type { RecognisedTable } from '../recognition/recognised';
import type { Finding } from './finding';
import type { Relation } from './relation';

/** What a family of rules looks at. */
export interface CheckContext {
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
  readonly settings: Settings;
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
): readonly Placed<Type>[] =>
  tables.flatMap((table) =>
    typesIn(table).has(type)
      ? table.facts
          .filter((fact): fact is FactOf<Type> => fact.type === type)
          .map((fact) => ({ fact, table }))
      : [],
  );

/** Every family asks every table, and a table holds facts of two or three types. */
const typesIn = remembered(
  ({ facts }: RecognisedTable): ReadonlySet<Fact['type']> => new Set(facts.map(({ type }) => type)),
);

/** What is read of a node is its code, or its first words. */
const TITLE_LENGTH = 60;

export const shortTitle = (title: string): string =>
  title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;

export const nodeName = ({ code, title, id }: ModelNode): string => code ?? (shortTitle(title) || id);

/** Children by parent's id. */
export function childrenOf(nodes: readonly ModelNode[]): ReadonlyMap<string, readonly ModelNode[]> {
  const children = new Map<string, ModelNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

/** The node of a code, under any of its spellings. */
export function nodesByCode(nodes: readonly ModelNode[]): ReadonlyMap<string, ModelNode> {
  const byCode = new Map<string, ModelNode>();
  for (const node of nodes) {
    for (const spelling of [node.id, ...(node.code === null ? [] : [node.code]), ...node.aliases]) {
      if (!byCode.has(spelling)) byCode.set(spelling, node);
    }
  }
  return byCode;
}

/** Key of a cell in maps. */
export const cellKey = ({ sheet, row, col }: { sheet: string; row: number; col: number }): string =>
  `${sheet}\0${row}\0${col}`;
