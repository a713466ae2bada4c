import type { Settings } from '../domain/settings';
import type { Joining } from './model';
import { type PlacedNode, byAuthority } from './placed';
import type { Spelled } from './spellings';
import { titleIndex } from './title-index';

export interface Aliases {
  /** The id that stands for an id joined into it. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly joinings: readonly Joining[];
}

/** Titles this near, of one objective and one number under two programmes, are the same project's. */
const SAME_TITLE = 0.75;

interface Coded {
  readonly id: string;
  readonly objective: string;
  readonly facts: PlacedNode[];
  readonly tables: Set<number>;
}

/**
 * Projects that carry two codes (2C0101 and 2C7101): the same title in the same objective, the same number under two
 * programmes, never both in one table.
 * The resources table's spelling stands; of two it does not settle, the one met first.
 */
export function joinAliases(
  placed: readonly PlacedNode[],
  byKey: ReadonlyMap<string, Spelled>,
  settings: Settings,
): Aliases {
  const idOf = new Map<string, string>();
  const joinings: Joining[] = [];
  for (const projects of byObjective(placed, byKey)) {
    if (shareTable(projects)) continue;
    const index = titleIndex<Coded>();
    for (const project of projects) {
      const twin = findTwin(project, index.find);
      const alias = project.facts[0]?.fact.code ?? project.id;
      const ref = project.facts[0]?.fact.named[0];
      if (twin && ref && !settings.undoneJoinings.includes(alias)) {
        idOf.set(project.id, twin.id);
        joinings.push({ reason: 'same-title', id: twin.id, alias, ref });
        project.tables.forEach((table) => twin.tables.add(table));
        continue;
      }
      for (const title of titlesOf(project)) index.add(title, project);
    }
  }
  return { idOf, joinings };
}

/** Projects that all stand in one table are all different. */
function shareTable([first, ...others]: readonly Coded[]): boolean {
  return [...(first?.tables ?? [])].some((table) => others.every(({ tables }) => tables.has(table)));
}

function findTwin(
  project: Coded,
  find: (title: string, threshold: number, fits: (other: Coded) => boolean) => Coded | null,
): Coded | null {
  const apart = (other: Coded): boolean => ![...project.tables].some((table) => other.tables.has(table));
  for (const title of titlesOf(project)) {
    const twin = find(title, SAME_TITLE, (other) => sameNumber(other.id, project.id) && apart(other));
    if (twin) return twin;
  }
  return null;
}

const titlesOf = ({ facts }: Coded): ReadonlySet<string> => new Set(facts.map(({ fact }) => fact.title));

/** Projects with the same number under different programmes: 2C0101, 2C7101. */
export const sameNumber = (one: string, other: string): boolean =>
  one.length === other.length && one.slice(-2) === other.slice(-2);

/** The projects of each objective by id, those of the resources table first. */
function byObjective(
  placed: readonly PlacedNode[],
  byKey: ReadonlyMap<string, Spelled>,
): Iterable<readonly Coded[]> {
  const projects = new Map<string, Coded>();
  for (const each of byAuthority(placed)) {
    const spelled = byKey.get(each.fact.key);
    const objective = spelled?.parents[spelled.parents.length - 1];
    if (!spelled || spelled.level !== 'project' || objective === undefined) continue;
    const held = projects.get(spelled.id);
    if (held) {
      held.facts.push(each);
      held.tables.add(each.table);
    } else {
      projects.set(spelled.id, { id: spelled.id, objective, facts: [each], tables: new Set([each.table]) });
    }
  }
  const objectives = new Map<string, Coded[]>();
  for (const project of projects.values()) {
    const held = objectives.get(project.objective);
    if (held) held.push(project);
    else objectives.set(project.objective, [project]);
  }
  return objectives.values();
}
