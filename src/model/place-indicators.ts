import { fold } from '../domain/text';
import type { NodeFact, ReadCell } from '../facts/facts';
import type { CellRef } from '../workbook/address';
import type { Misfit } from './model';
import { numberOf } from './place-nodes';
import type { PlacedNode } from './placed';
import { claim, slug } from './slugs';
import { titleIndex } from './title-index';

/** The facts that speak of one indicator. */
export interface IndicatorGroup {
  readonly id: string;
  readonly parent: string | null;
  readonly facts: readonly PlacedNode[];
}

export interface PlacedIndicators {
  readonly groups: readonly IndicatorGroup[];
  readonly misfits: readonly Misfit[];
}

/** Indicators worded this near, in two blocks of one node, are one. */
const SAME_TITLE = 0.85;

/**
 * Gathers the indicators under their nodes and numbers them, by the sheet's own numbers where it has them. A block
 * repeated elsewhere (an objective in `quota parte` under another mission) adds none: its indicators count once, and
 * one that says another result is a misfit.
 */
export function placeIndicators(
  placed: readonly PlacedNode[],
  idOf: ReadonlyMap<string, string>,
): PlacedIndicators {
  const byKey = new Map(placed.map(({ fact }) => [fact.key, fact]));
  const misfits: Misfit[] = [];
  const byParent = new Map<string | null, PlacedNode[]>();
  for (const each of placed) {
    if (each.fact.level !== 'indicator') continue;
    const parent = each.fact.parentKey === null ? null : (idOf.get(each.fact.parentKey) ?? null);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(each);
    else byParent.set(parent, [each]);
  }
  const groups = [...byParent].flatMap(([parent, siblings]) =>
    numbered(parent, mergeRepeats(siblings, byKey, misfits)),
  );
  return { groups, misfits };
}

interface Merged {
  readonly facts: PlacedNode[];
  /** The blocks it stands in, and the offices and periods that each gives it. */
  readonly blocks: Map<string, Set<string>>;
}

function mergeRepeats(
  siblings: readonly PlacedNode[],
  byKey: ReadonlyMap<string, NodeFact>,
  misfits: Misfit[],
): readonly Merged[] {
  const blocked = siblings.map((each) => ({ each, block: blockOf(each, byKey) }));
  const single = new Set(blocked.map(({ block }) => block)).size < 2;
  if (single && siblings.every(({ fact }) => slotOf(fact) === slotOf(siblings[0]!.fact)))
    return siblings.map((each) => ({ facts: [each], blocks: new Map() }));
  const merged: Merged[] = [];
  const index = titleIndex<Merged>();
  const rows = new Map<string, Merged[]>();
  for (const { each, block } of blocked) {
    const slot = slotOf(each.fact);
    const wording = `${block}\0${numberOf(each.fact.number) ?? ''}\0${fold(each.fact.title)}`;
    const twin =
      rows.get(wording)?.find(({ blocks }) => !blocks.get(block)?.has(slot)) ??
      index.find(each.fact.title, SAME_TITLE, ({ blocks }) => !blocks.has(block));
    if (!twin) {
      const entry = { facts: [each], blocks: new Map([[block, new Set([slot])]]) };
      merged.push(entry);
      index.add(each.fact.title, entry);
      rows.set(wording, [...(rows.get(wording) ?? []), entry]);
      continue;
    }
    twin.facts.push(each);
    twin.blocks.set(block, (twin.blocks.get(block) ?? new Set()).add(slot));
    rows.set(wording, [...(rows.get(wording) ?? []).filter((other) => other !== twin), twin]);
  }
  for (const { facts } of merged)
    for (const said of slotsOf(facts.map(({ fact }) => fact))) misfits.push(...oddOnes(said));
  return merged;
}

/** What is said of one office and period, each time that it is said. */
function slotsOf(facts: readonly NodeFact[]): readonly (readonly NodeFact[])[] {
  const slots = new Map<string, NodeFact[]>();
  for (const fact of facts) slots.set(slotOf(fact), [...(slots.get(slotOf(fact)) ?? []), fact]);
  return [...slots.values()];
}

/** Rows of one wording in one block are one indicator where office or period tells them apart (recognition.md, "A row has a key"). */
const slotOf = ({ office, period }: NodeFact): string =>
  `${office === null ? '' : fold(office)}\0${period.year}\0${period.quarter}`;

/** Indicators of one block stand side by side; a table's rows are one block, but for parts of a node said to be parts. */
function blockOf({ fact, table }: PlacedNode, byKey: ReadonlyMap<string, NodeFact>): string {
  const above = fact.parentKey === null ? undefined : byKey.get(fact.parentKey);
  return above?.partial ? `${table} ${above.key}` : `${table}`;
}

/**
 * Of the results of one office and period those that are not what most of them say, the first where none is said more
 * often; a blank contradicts nothing.
 */
function oddOnes(facts: readonly NodeFact[]): readonly Misfit[] {
  const filled = facts.filter((fact) => resultOf(fact) !== '');
  const times = (fact: NodeFact): number =>
    filled.filter((other) => resultOf(other) === resultOf(fact)).length;
  const [usual] = [...filled].sort((one, other) => times(other) - times(one));
  if (!usual) return [];
  return filled
    .filter((fact) => resultOf(fact) !== resultOf(usual))
    .flatMap((fact) => repeatMisfit(usual, fact));
}

const resultOf = ({ achievement, result }: NodeFact): string => `${said(achievement)} ${said(result)}`.trim();

const said = (cell: ReadCell | null): string =>
  cell?.reading.kind === 'number' ? `${cell.reading.value} ${cell.reading.unit}` : fold(cell?.text ?? '');

function repeatMisfit(usual: NodeFact, odd: NodeFact): readonly Misfit[] {
  const [ref, related] = [resultCell(odd), resultCell(usual)];
  if (!ref) return [];
  return [{ reason: 'code-duplicate', text: odd.title, ref, related: related ? [related] : [] }];
}

const resultCell = ({ achievement, result, named }: NodeFact): CellRef | undefined =>
  (achievement ?? result)?.ref ?? named[0];

/** The printed numbers where there are and none repeats; else the place in the list. */
function numbered(parent: string | null, merged: readonly Merged[]): readonly IndicatorGroup[] {
  const printed = merged.map(({ facts }) => numberOf(facts[0]?.fact.number ?? null));
  const usable = printed.every((number) => number !== null) && new Set(printed).size === printed.length;
  const taken = new Set<string>();
  return merged.map(({ facts }, position) => {
    const own = usable ? printed[position] : String(position + 1);
    const id = parent === null ? `indicator-${slug(facts[0]?.fact.title ?? '', 5)}` : `${parent}/${own}`;
    return { id: claim(id, taken), parent, facts };
  });
}
