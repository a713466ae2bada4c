import type { Page } from './book';
import type { Claim, Mistake, TableTruth } from './claims';
import type { Draw } from './draw';
import type { Random } from './random';
import type { Body, Node } from './truth';
import type { MeasuredThing } from './words/measured-things';

/** What a world's tables share, so that no two of them say different things of one node. */
export interface Stock {
  /** Things to measure that no table has used. */
  readonly things: MeasuredThing[];
  /** Nodes that some table has already given indicators, or a degree. */
  readonly assessed: Set<Node>;
  /** Nodes whose money a table tells; a second one tells the same. */
  readonly financed: Set<Node>;
  /** Statements and lists that come once in a workbook. */
  readonly statements: Set<string>;
}

/** Where one table is to be rendered, and what of. */
export interface Site {
  readonly body: Body;
  readonly random: Random;
  readonly draw: Draw;
  readonly page: Page;
  readonly table: TableTruth;
  readonly stock: Stock;
  readonly top: number;
  readonly left: number;
  /** Only table of its sheet, so that the sheet's name may speak for it. */
  readonly alone: boolean;
  /** A mistake to put in here, or none: few of a world's tables have one. */
  readonly plant: (kind: string, probability: number) => Mistake | null;
}

/** A kind of table: what it is called, how often it comes, and how it is put on a page. */
export interface TableKind {
  readonly name: string;
  readonly weight: number;
  /** False when this world has nothing left for it to say. */
  readonly render: (site: Site) => boolean;
}

export const allOf = (claims: readonly (Claim | null)[]): readonly Claim[] =>
  claims.filter((claim): claim is Claim => claim !== null);
