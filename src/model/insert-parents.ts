import { parseCode } from '../domain/codes';
import type { Level } from '../domain/levels';
import type { Group } from './place-nodes';

/** Levels that a code's parents have when the code itself does not say them, from the top. */
const FROM_TOP: readonly Level[] = ['area', 'objective', 'programme'];

/** The groups, with the areas and objectives that their codes ask for and no row names, and an entity to hang on. */
export function insertParents(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group> {
  const all = new Map(groups);
  for (const { parents } of groups.values()) {
    parents.forEach((id, depth) => {
      if (all.has(id)) return;
      const above = parents[depth - 1] ?? null;
      const level = levelInCode(id, depth);
      all.set(id, { id, level, code: id, parent: above, parents: parents.slice(0, depth), facts: [] });
    });
  }
  const wanted = [...all.values()].some(({ parent }) => parent === 'entity');
  if (wanted && !all.has('entity'))
    all.set('entity', { id: 'entity', level: 'entity', code: null, parent: null, parents: [], facts: [] });
  return all.has('entity') ? new Map([...all].map(([id, group]) => [id, underEntity(group)])) : all;
}

/** Level of a node that codes below it name, `depth` nodes from the top. */
export const levelInCode = (id: string, depth: number): Level =>
  parseCode(id)?.level ?? FROM_TOP[depth] ?? 'programme';

const underEntity = (group: Group): Group =>
  group.level === 'area' && group.parent === null ? { ...group, parent: 'entity' } : group;
