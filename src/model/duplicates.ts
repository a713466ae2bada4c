import { similarity } from '../domain/text';
import type { Misfit } from './model';
import type { PlacedNode } from './placed';
import { claim } from './slugs';
import type { Spelled } from './spellings';

export interface Duplicates {
  /** The codes, with an id of its own for every row that takes another's code. */
  readonly codes: ReadonlyMap<string, Spelled>;
  readonly misfits: readonly Misfit[];
}

/** Below, two titles are of two things. */
const SAME_THING = 0.4;

/** Tells apart the rows of one table that give one code to different things; the first keeps the code as its id. */
export function separateDuplicates(
  placed: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
): Duplicates {
  const separated = new Map(codes);
  const misfits: Misfit[] = [];
  const taken = new Set([...codes.values()].map(({ id }) => id));
  const met = new Map<string, { fact: PlacedNode['fact']; id: string }[]>();
  for (const { fact, table } of placed) {
    const spelled = codes.get(fact.key);
    if (!spelled || fact.title === '' || fact.partial) continue;
    const key = `${table} ${spelled.id}`;
    const earlier = met.get(key);
    if (!earlier) {
      met.set(key, [{ fact, id: spelled.id }]);
      continue;
    }
    const same = earlier.find(
      ({ fact: other }) => other.title === fact.title || similarity(other.title, fact.title) >= SAME_THING,
    );
    const id = same?.id ?? claim(spelled.id, taken);
    if (id !== spelled.id) separated.set(fact.key, { ...spelled, id });
    if (same) continue;
    const [ref] = fact.named;
    if (ref)
      misfits.push({ reason: 'code-duplicate', text: fact.code ?? '', ref, related: firstCells(earlier) });
    earlier.push({ fact, id });
  }
  return { codes: separated, misfits };
}

const firstCells = (rows: readonly { readonly fact: PlacedNode['fact'] }[]): Misfit['related'] =>
  rows.flatMap(({ fact }) => fact.named.slice(0, 1));
