/** The performance tree, from the top (design.md, glossary). */
export const TREE_LEVELS = ['entity', 'area', 'objective', 'programme', 'project', 'indicator'] as const;
/** The chain of responsibility, from the top. */
export const CHAIN_LEVELS = ['secretary-general', 'executive', 'position', 'office'] as const;
/** The State's classification of expenditure. */
export const STATE_LEVELS = ['mission', 'ministry-programme'] as const;

export type Level =
  (typeof TREE_LEVELS)[number] | (typeof CHAIN_LEVELS)[number] | (typeof STATE_LEVELS)[number];

/** The time a table or a figure speaks of; `null` where the workbook does not say. */
export interface Period {
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
}
