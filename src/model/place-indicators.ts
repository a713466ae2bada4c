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
    const first = twin.facts.find(({ fact }) => slotOf(fact) === slot);
    if (first && differs(first.fact, each.fact)) misfits.push(...repeatMisfit(first.fact, each.fact));
    twin.facts.push(each);
    twin.blocks.set(block, (twin.blocks.get(block) ?? new Set()).add(slot));
    rows.set(wording, [...(rows.get(wording) ?? []).filter((other) => other !== twin), twin]);
  }
  return merged;
}

/** Rows of one wording in one block are one indicator where office or period tells them apart (recognition.md, "A row has a key"). */
const slotOf = ({ office, period }: NodeFact): string =>
  `${office === null ? '' : fold(office)}\0${period.year}\0${period.quarter}`;

/** Indicators of one block stand side by side; a table's rows are one block, but for parts of a node said to be parts. */
function blockOf({ fact, table }: PlacedNode, byKey: ReadonlyMap<string, NodeFact>): string {
  const above = fact.parentKey === null ? undefined : byKey.get(fact.parentKey);
  return above?.partial ? `${table} ${above.key}` : `${table}`;
}

/** Two results of one office and period that are not the same; a blank contradicts nothing. */
function differs(first: NodeFact, second: NodeFact): boolean {
  const [one, other] = [resultOf(first), resultOf(second)];
  return one !== '' && other !== '' && one !== other;
}

const resultOf = ({ achievement, result }: NodeFact): string => `${said(achievement)} ${said(result)}`.trim();

const said = (cell: ReadCell | null): string =>
  cell?.reading.kind === 'number' ? `${cell.reading.value} ${cell.reading.unit}` : fold(cell?.text ?? '');

function repeatMisfit(first: NodeFact, second: NodeFact): readonly Misfit[] {
  const [ref, related] = [resultCell(second), resultCell(first)];
  if (!ref) return [];
  return [{ reason: 'code-duplicate', text: second.title, ref, related: related ? [related] : [] }];
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
