import type { ColumnRole } from '../../facts/column-roles';
import { HEADS_OF_ACCOUNTS } from './heads-of-accounts';
import { HEADS_OF_MONEY } from './heads-of-money';
import { HEADS_OF_PEOPLE } from './heads-of-people';
import { HEADS_OF_TREE } from './heads-of-tree';
import type { Concept } from './phrases';

/**
 * Phrases of heads by role, each as it stands, folded. Gathered from the 2016 report, the ministry's and Unioncamere's
 * schemes and other bodies' tables (shared layouts); a longer phrase beats a shorter one, and `%` beats a word of
 * money. A weight of what stands above is told by its place, never by words.
 */
export const HEAD_WORDS: Readonly<Record<Exclude<ColumnRole, 'parent-weight'>, Concept>> = {
  ...HEADS_OF_TREE,
  ...HEADS_OF_MONEY,
  ...HEADS_OF_PEOPLE,
  ...HEADS_OF_ACCOUNTS,
};
