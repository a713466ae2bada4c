import type { Expected, ExpectedAchievement, ExpectedBudget, ExpectedNode } from './case';
import type { Achievement, AlberoDocument, Budget, TreeNode } from './document';
import { isOneOf, mentions, saysSame } from './match';

/** Each expected node must be one of the tree's; the differences are those of the nearest candidate. */
export function compareTree(document: AlberoDocument, expected: Expected): readonly string[] {
  const out: string[] = [];
  const { tree } = document;
  const nodes = tree.filter((node) => node.level !== 'entity');
  if (expected.treeEmpty && nodes.length > 0) out.push(`not empty: ${nodes.map((n) => n.id).join(', ')}`);
  for (const words of expected.notInTree ?? []) {
    for (const node of tree)
      if (mentions(node.title, words)) out.push(`${node.id} is no node: ${node.title}`);
  }
  for (const want of expected.tree ?? []) {
    const name = want.id ?? want.code ?? want.title ?? want.level ?? '?';
    const candidates = tree
      .filter((node) => isCandidate(node, want))
      .map((node) => compareNode(node, want, tree))
      .sort((a, b) => a.length - b.length);
    if (candidates[0] === undefined) out.push(`${name}: no such node`);
    else out.push(...candidates[0].map((difference) => `${name}: ${difference}`));
  }
  return out;
}

function isCandidate(node: TreeNode, want: ExpectedNode): boolean {
  if (want.id !== undefined) return node.id === want.id;
  if (want.code !== undefined) return node.code === want.code;
  if (want.title !== undefined) return mentions(node.title, want.title);
  return node.level === want.level;
}

function compareNode(node: TreeNode, want: ExpectedNode, tree: readonly TreeNode[]): string[] {
  const out: string[] = [];
  if (want.title !== undefined && !mentions(node.title, want.title)) out.push(`title is ${node.title}`);
  if (want.code !== undefined && node.code !== want.code) out.push(`code is ${node.code}`);
  if (want.level !== undefined && node.level !== want.level) out.push(`level is ${node.level}`);
  if (want.alias !== undefined && !node.aliases?.includes(want.alias))
    out.push(`alias ${want.alias} missing`);
  if (want.year !== undefined && node.period?.year !== want.year) out.push(`year is ${node.period?.year}`);
  if (want.parent !== undefined && !isParent(want.parent, node, tree)) out.push(`parent is ${node.parent}`);
  if (want.achievement) out.push(...compareAchievement('achievement', want.achievement, node.achievement));
  if (want.execution) out.push(...compareAchievement('execution', want.execution, node.execution));
  if (want.budget) out.push(...compareBudget(want.budget, node.budget));
  return out;
}

function isParent(want: string | null, node: TreeNode, tree: readonly TreeNode[]): boolean {
  if (want === null) return (node.parent ?? null) === null;
  const parent = tree.find((other) => other.id === node.parent);
  return parent !== undefined && (parent.id === want || parent.code === want || mentions(parent.title, want));
}

function compareAchievement(
  what: string,
  want: ExpectedAchievement,
  found: Achievement | null | undefined,
): string[] {
  if (!found) return [`no ${what}`];
  const out: string[] = [];
  if (!saysSame(want.value, found.value)) out.push(`${what} is ${found.value}, not ${want.value}`);
  if (!saysSame(want.published, found.published)) out.push(`${what} published is ${found.published}`);
  if (want.status !== undefined && !isOneOf(found.status, want.status)) {
    out.push(`${what} is ${found.status}, not ${String(want.status)}`);
  }
  if (want.counted !== undefined && found.counted !== want.counted) out.push(`counted is ${found.counted}`);
  if (want.of !== undefined && found.of !== want.of) out.push(`of is ${found.of}`);
  return out;
}

function compareBudget(want: ExpectedBudget, found: Budget | null | undefined): string[] {
  if (!found) return ['no budget'];
  const out: string[] = [];
  for (const name of ['initial', 'updated', 'actual'] as const) {
    if (!saysSame(want[name], found[name])) out.push(`${name} is ${found[name]}, not ${want[name]}`);
  }
  for (const name of ['use', 'share'] as const) {
    const value = found[name]?.value;
    if (!saysSame(want[name], value)) out.push(`${name} is ${value}, not ${want[name]}`);
  }
  return out;
}
