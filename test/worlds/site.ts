import type { Page } from './book';
import { Decimal } from 'decimal.js';
import { claim, type Claim, type Mistake, type TableTruth } from './claims';
import type { Draw } from './draw';
import type { Random } from './random';
import { type Body, type Node, plain, rounded, subjectOf } from './truth';
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
  /** One more sheet of the same table, named as given. */
  readonly newPage: (name: string) => Page;
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

/** Nodes whose indicators a table holds, each once: the mean of what is claimed of them. Their degrees have two places. */
export function claimMeans(table: TableTruth, nodes: readonly Node[]): void {
  for (const node of nodes) {
    const below = table.claims.filter(
      ({ figure, subject, office }) =>
        figure === 'achievement' &&
        subject.level === 'indicator' &&
        office === undefined &&
        subject.above.includes(node.title),
    );
    const values = below.flatMap(({ value }): Decimal[] => (value === null ? [] : [new Decimal(value)]));
    if (values.length === 0) continue;
    const mean = Decimal.sum(...values).div(values.length);
    // The parts are rounded here: the mean of one is exact, that of several may differ in its last place.
    if (values.length > 1 && !values.every((value) => value.isInteger())) continue;
    const said: Claim = claim('achievement', subjectOf(node), plain(rounded(mean, 2)), { below });
    said.at.push(...below.flatMap(({ at }) => at));
    table.claims.push(said);
  }
}
