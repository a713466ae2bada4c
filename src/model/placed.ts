import type { NodeFact } from '../facts/facts';
import type { RecognisedTable, SheetKind } from '../facts/recognised';

/** A node fact and the table it stands in. */
export interface PlacedNode {
  readonly fact: NodeFact;
  /** Index of the table. */
  readonly table: number;
  readonly kind: SheetKind;
}

/** Every node fact of the workbook, in reading order. */
export const placedNodes = (tables: readonly RecognisedTable[]): readonly PlacedNode[] =>
  tables.flatMap(({ kind, facts }, table) =>
    facts.flatMap((fact) => (fact.type === 'node' ? [{ fact, table, kind }] : [])),
  );

/** The resources tables give a node its spelling, its title and its money before any other. */
const isResources = ({ kind }: PlacedNode): boolean =>
  kind === 'project-resources' || kind === 'area-resources';

/** Resources first, then in reading order. */
export const byAuthority = (placed: readonly PlacedNode[]): readonly PlacedNode[] => [
  ...placed.filter(isResources),
  ...placed.filter((each) => !isResources(each)),
];
