import { CHAIN_LEVELS, type Level } from '../domain/levels';
import type { NodeMeasure } from '../model/measures';
import type { ModelNode } from '../model/model';
import type { ReportContext } from './report';

/** The part of a report's context that the tree is read from. */
export type Tree = Pick<ReportContext, 'model' | 'measures' | 'children'>;

/** A node and how far below the first one listed it stands. */
export interface Listed {
  readonly node: ModelNode;
  readonly measure: NodeMeasure | null;
  readonly depth: number;
}

/** The nodes below `parent` (`null`: all), parents before children, as far down as `enters` lets. */
export function nodesBelow(
  { children, measures }: Tree,
  parent: string | null,
  enters: (node: ModelNode) => boolean = () => true,
): readonly Listed[] {
  const listed: Listed[] = [];
  const met = new Set<string>();
  const list = (id: string | null, depth: number): void => {
    const below = children.get(id);
    if (!below) return;
    for (const node of indicatorsFirst(below)) {
      if (met.has(node.id) || !enters(node)) continue;
      met.add(node.id);
      listed.push({ node, measure: measures.nodes.get(node.id) ?? null, depth });
      list(node.id, depth + 1);
    }
  };
  list(parent, 0);
  return listed;
}

/** A node's own indicators stand right under it, before the nodes that have indicators of their own. */
const indicatorsFirst = (nodes: readonly ModelNode[]): readonly ModelNode[] => [
  ...nodes.filter(({ level }) => level === 'indicator'),
  ...nodes.filter(({ level }) => level !== 'indicator'),
];

export const isChain = ({ level }: { readonly level: Level }): boolean =>
  (CHAIN_LEVELS as readonly Level[]).includes(level);

/** The body itself. */
export const entityOf = ({ model }: Tree): ModelNode | null =>
  model.nodes.find(({ level, parent }) => level === 'entity' && parent === null) ?? null;

export const measureOf = ({ measures }: Pick<Tree, 'measures'>, node: ModelNode | null): NodeMeasure | null =>
  node && (measures.nodes.get(node.id) ?? null);

/** Objectives that the body answers for itself. */
export function entityObjectives(tree: Tree): readonly ModelNode[] {
  const entity = entityOf(tree);
  return entity ? (tree.children.get(entity.id) ?? []).filter(({ level }) => level === 'objective') : [];
}

/** Secretary-general, executives, positions, offices: the nodes of the chain that have objectives of their own. */
export const responsibles = ({ model, children }: Tree): readonly ModelNode[] =>
  model.nodes.filter(
    (node) => isChain(node) && (children.get(node.id) ?? []).some((child) => !isChain(child)),
  );

/** The node as a row names it; its level's name when it has no title. */
export const titleOf = ({ words }: ReportContext, { title, level, code }: ModelNode): string =>
  title !== '' ? title : `${words.levels[level]}${code === null ? '' : ` ${code}`}`;

/** "1 · Competitività del territorio". */
export function codedTitle(context: ReportContext, node: ModelNode): string {
  const title = titleOf(context, node);
  return node.code === null || node.title === '' ? title : `${node.code} · ${title}`;
}
