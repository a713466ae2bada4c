import type { CodeGrammar } from '../domain/code-grammar';
import { codeOfNumber, parseCode, slipOf } from '../domain/codes';
import { detectGrammar } from '../domain/detect-grammar';
import type { Level } from '../domain/levels';
import type { Settings } from '../domain/settings';
import type { Joining, Misfit } from './model';
import type { PlacedNode } from './placed';

/** The node a typed code means. */
export interface Spelled {
  readonly id: string;
  readonly level: Level;
  /** Ids of the nodes above, from the area down, when the code tells them. */
  readonly parents: readonly string[];
}

export interface Spellings {
  /** By the fact's key; nodes without a code are not in it. */
  readonly byKey: ReadonlyMap<string, Spelled>;
  readonly joinings: readonly Joining[];
  readonly misfits: readonly Misfit[];
}

const CODED = new Set<Level>(['area', 'objective', 'programme', 'project']);

/**
 * What every typed code means: the grammar's spelling of it, the code Excel took for a number, the code a slip of
 * the pen stands for; in a table of other codes, whatever grammar fits them.
 */
export function spellings(placed: readonly PlacedNode[], settings: Settings): Spellings {
  const byKey = new Map<string, Spelled>();
  const joinings = new Map<string, Joining>();
  const misfits: Misfit[] = [];
  for (const coded of byTable(placed)) {
    const odd: PlacedNode[] = [];
    for (const each of coded) {
      const { fact } = each;
      const typed = fact.code ?? '';
      const read = readCode(typed, settings);
      if (!read) {
        odd.push(each);
        continue;
      }
      byKey.set(fact.key, read.spelled);
      if (read.reason && !joinings.has(typed)) {
        const [ref] = fact.named;
        if (ref) joinings.set(typed, { reason: read.reason, id: read.spelled.id, alias: typed, ref });
      }
    }
    const malformed = odd.length < coded.length - odd.length;
    const grammar = malformed ? null : detectGrammar(odd.map(({ fact }) => fact.code ?? ''));
    for (const { fact } of odd) {
      byKey.set(fact.key, spelledAs(fact.code ?? '', fact.level, grammar));
      const [ref] = fact.named;
      if (malformed && ref)
        misfits.push({ reason: 'code-malformed', text: fact.code ?? '', ref, related: [] });
    }
  }
  return { byKey, joinings: [...joinings.values()], misfits };
}

interface ReadCode {
  readonly spelled: Spelled;
  readonly reason: Joining['reason'] | null;
}

/** A code of the usual grammar, however it was typed; `null` for any other text. */
function readCode(typed: string, { undoneJoinings }: Settings): ReadCode | null {
  const parsed = parseCode(typed);
  if (parsed) return { spelled: spelled(parsed), reason: null };
  if (undoneJoinings.includes(typed)) return null;
  const number = /^\d+E\+?\d+$/i.test(typed) ? codeOfNumber(Number(typed)) : null;
  const slip = number ?? slipOf(typed);
  const meant = slip === null ? null : parseCode(slip);
  return meant && { spelled: spelled(meant), reason: number === null ? 'typing-slip' : 'number-code' };
}

const spelled = ({
  code,
  level,
  parents,
}: {
  code: string;
  level: Level;
  parents: readonly string[];
}): Spelled => ({
  id: code,
  level,
  parents,
});

/** In another grammar the table's own heads say the level; the code says the place. */
function spelledAs(typed: string, level: Level, grammar: CodeGrammar | null): Spelled {
  const parsed = grammar && parseCode(typed, grammar);
  return { id: parsed?.code ?? typed, level, parents: parsed?.parents ?? [] };
}

/** A lone digit is the code of an area; before anything else it is a position. */
const isCoded = ({ code, level }: PlacedNode['fact']): boolean =>
  code !== null && CODED.has(level) && (level === 'area' || parseCode(code)?.level !== 'area');

/** The coded facts of each table. */
function byTable(placed: readonly PlacedNode[]): Iterable<readonly PlacedNode[]> {
  const tables = new Map<number, PlacedNode[]>();
  for (const each of placed) {
    if (!isCoded(each.fact)) continue;
    const held = tables.get(each.table);
    if (held) held.push(each);
    else tables.set(each.table, [each]);
  }
  return tables.values();
}
