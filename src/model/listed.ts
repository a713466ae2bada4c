import { parseCode, slipOf } from '../domain/codes';
import type { Settings } from '../domain/settings';
import type { ListedResult } from '../facts/facts';
import { sameNumber } from './join-aliases';
import type { Joining, Misfit } from './model';
import type { PlacedNode } from './placed';

/** The nodes there are, to find the ones that lists name. */
export interface KnownNodes {
  readonly has: (id: string) => boolean;
  /** The node another spelling was joined into. */
  readonly aliasOf: (code: string) => string | null;
  /** Projects of an objective. */
  readonly projectsOf: (objective: string) => readonly string[];
}

/** Where a list leads: a node, by another spelling perhaps, or nowhere. */
export interface ListedNode {
  readonly id: string;
  readonly joining: Joining | null;
}

/**
 * The node that a line of a list names ("1D0101 (realizzato al 90%)"). A code that no table has is the project of
 * the same objective and number under another programme, where there is just one (2E7105 for 2E0105); "n. 6" is an
 * objective of the entity.
 */
export function listedNode(
  { code, ref }: ListedResult,
  known: KnownNodes,
  { undoneJoinings }: Pick<Settings, 'undoneJoinings'>,
): ListedNode | null {
  const number = /^(?:ob\S*\s*)?(?:(?:n[.°]?|[.°])\s*)?(\d{1,2})$/i.exec(code.trim());
  if (number) {
    const id = `entity/${Number(number[1])}`;
    return known.has(id) ? { id, joining: null } : null;
  }
  const parsed = parseCode(code);
  const id = parsed?.code ?? code;
  if (known.has(id)) return { id, joining: null };
  const alias = known.aliasOf(code) ?? known.aliasOf(id);
  if (alias !== null) return { id: alias, joining: null };
  if (undoneJoinings.includes(code)) return null;
  const slip = parsed ? null : slipOf(code);
  if (slip !== null && known.has(slip))
    return { id: slip, joining: { reason: 'typing-slip', id: slip, alias: code, ref } };
  const objective = parsed?.level === 'project' ? parsed.parents[parsed.parents.length - 1] : undefined;
  const places =
    objective === undefined ? [] : known.projectsOf(objective).filter((other) => sameNumber(other, id));
  const [place] = places;
  return place !== undefined && places.length === 1
    ? { id: place, joining: { reason: 'same-place', id: place, alias: code, ref } }
    : null;
}

export interface ListedJoinings {
  readonly joinings: readonly Joining[];
  readonly misfits: readonly Misfit[];
}

/** What the lists of the workbook add: spellings not met elsewhere, and codes that no table knows. */
export function listedJoinings(
  placed: readonly PlacedNode[],
  known: KnownNodes,
  settings: Settings,
): ListedJoinings {
  const joinings = new Map<string, Joining>();
  const misfits = new Map<string, Misfit>();
  for (const { fact } of placed) {
    for (const listed of fact.listed) {
      const node = listedNode(listed, known, settings);
      if (node?.joining && !joinings.has(listed.code)) joinings.set(listed.code, node.joining);
      if (!node && !misfits.has(listed.code))
        misfits.set(listed.code, { reason: 'orphan', text: listed.code, ref: listed.ref, related: [] });
    }
  }
  return { joinings: [...joinings.values()], misfits: [...misfits.values()] };
}
