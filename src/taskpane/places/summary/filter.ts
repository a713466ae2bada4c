import { fold } from '../../../domain/text';
import type { Measures } from '../../../model/measures';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import type { Standing, TreeFilters } from '../../state';
import { chargesOf } from './charge';
import type { Outline } from './outline';

export interface FilterContext {
  readonly model: PerformanceModel;
  readonly measures: Measures;
  /** Of its achievement and of its money. */
  readonly standingsOf: (node: ModelNode) => readonly Standing[];
}

/** How many filters are set. */
export const filtersSet = (filters: TreeFilters): number =>
  Object.values(filters).filter((value) => value !== null && value !== '').length;

/**
 * The ids of the nodes to show: those that answer to every filter, and all that stand above them. `null` when no
 * filter is set. What is asked of where a node stands (area, objective, who is in charge) holds for all below it.
 */
export function filteredIds(
  filters: TreeFilters,
  outline: Outline,
  context: FilterContext,
): ReadonlySet<string> | null {
  if (filtersSet(filters) === 0) return null;
  const { of: chargesOfNode } = chargesOf(context.model);
  const wanted = fold(filters.text);
  const shown = new Set<string>();

  const visit = (node: ModelNode, above: Inherited): boolean => {
    const place: Inherited = {
      area: above.area || node.id === filters.area,
      objective: above.objective || node.id === filters.objective,
      owner: above.owner || (filters.owner !== null && chargesOfNode(node).has(filters.owner)),
    };
    const standsThere =
      (filters.area === null || place.area) &&
      (filters.objective === null || place.objective) &&
      (filters.owner === null || place.owner);
    const itself =
      standsThere &&
      (wanted === '' || saidOf(node).includes(wanted)) &&
      (filters.quarter === null || node.period.quarter === filters.quarter) &&
      (filters.standing === null || context.standingsOf(node).includes(filters.standing));
    const below = outline.children(node.id).map((child) => visit(child, place));
    const shows = itself || below.includes(true);
    if (shows) shown.add(node.id);
    return shows;
  };
  outline.roots.forEach((root) => visit(root, { area: false, objective: false, owner: false }));
  return shown;
}

interface Inherited {
  readonly area: boolean;
  readonly objective: boolean;
  readonly owner: boolean;
}

const saidOf = ({ code, aliases, title }: ModelNode): string =>
  fold([code ?? '', ...aliases, title].join(' '));
