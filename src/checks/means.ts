import { meanOf, productOf, quotient, sumOf } from '../domain/expression';
import { fold } from '../domain/text';
import { MEAN_WORDS } from '../domain/words/means';
import { phrasesOf } from '../domain/words/pattern';
import type { TotalFact } from '../facts/facts';
import { leaf } from '../model/leaf';
import { cellKey } from '../workbook/address';
import { type Family, factsOf, shortTitle } from './context';
import { percentRelation } from './percent-relation';
import { type Relation, judge } from './relation';

/**
 * Degrees printed below rows of degrees against the mean of those rows, weighted where they have weights: which of the
 * two a body means its sheet seldom says, so either will do. A degree that a node prints is held against its own rows.
 */
export const means: Family = {
  relations: ({ tables }) => {
    const ofNodes = new Set(
      factsOf(tables, 'node').flatMap(({ fact }) =>
        fact.printedResult ? [cellKey(fact.printedResult.ref)] : [],
      ),
    );
    return factsOf(tables, 'total').flatMap(({ fact }) =>
      fact.role === 'achievement' && !ofNodes.has(cellKey(fact.printed.ref)) ? meanRelations(fact) : [],
    );
  },
};

function meanRelations({ printed, parts, weights, label }: TotalFact): readonly Relation[] {
  const plain = meanOf(parts.map(leaf));
  const weighted = weights && weightedMean(parts, weights);
  const made = [...(weighted ? [weighted] : []), plain].flatMap((expression) =>
    percentRelation(
      { published: { value: printed.value, places: printed.places, cell: printed.ref }, expression },
      { message: 'achievement', name: shortTitle(label), severity: saysMean(label) ? 'error' : 'warning' },
    ),
  );
  const right = made.find((relation) => judge(relation).kind !== 'differs') ?? made[0];
  return right ? [right] : [];
}

const weightedMean = (parts: TotalFact['parts'], weights: TotalFact['parts']): ReturnType<typeof quotient> =>
  quotient(
    sumOf(parts.flatMap((part, at) => (weights[at] ? [productOf(leaf(weights[at]), leaf(part))] : []))),
    sumOf(weights.map(leaf)),
  );

/** What calls itself a mean is one; another overall degree may be made by a rule that stands elsewhere. */
const saysMean = (label: string): boolean =>
  fold(label)
    .split(' ')
    .some((word) => phrasesOf(MEAN_WORDS).includes(word));
