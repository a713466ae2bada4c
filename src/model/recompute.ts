import { meanOf, type Expression } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import { withinLastPlace } from '../domain/rounding';
import type { ListedResult } from '../facts/facts';
import { meanExpression } from './mean-achievement';
import { type Achievements, partsOf } from './measure-achievements';
import { listedReading } from './measure-indicator';
import type { AchievementMeasure } from './measures';
import type { ModelNode } from './model';
import { significantWords } from './slugs';
import { type Tree, isChain, isOwned } from './tree';

/** Ids of nodes named by lists. */
export type FindListed = (listed: ListedResult) => string | null;

/**
 * The figures kept beside the printed ones: the mean over the recomputed projects of a list, and for an objective of
 * the entity the mean of the persons' objectives of the same title, where that explains what is printed.
 */
export function recomputedFigures(
  tree: Tree,
  { byId, indicators }: Achievements,
  findListed: FindListed,
): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  const lists = new Map<string, Expression>();
  for (const [id, { listed }] of indicators) {
    if (listed.length === 0) continue;
    const expression = meanOf(listed.map((each) => projectOf(each, byId, findListed)));
    lists.set(id, expression);
    found.set(id, recomputed(id, 'recomputed-projects', expression));
  }
  for (const parent of new Set([...lists.keys()].map((id) => tree.get(id)?.parent))) {
    if (typeof parent !== 'string' || found.has(parent)) continue;
    const own = tree.children(parent, 'indicator').filter(({ id }) => byId.has(id));
    const expressions = new Map(
      own.map(({ id }) => [byId.get(id), lists.get(id) ?? byId.get(id)?.figure.expression]),
    );
    const expression = meanExpression(
      partsOf(own, byId),
      ({ achievement }) => expressions.get(achievement) ?? achievement.figure.expression,
    );
    if (own.length > 0) found.set(parent, recomputed(parent, 'recomputed-projects', expression));
  }
  for (const [id, expression] of linkedObjectives(tree, byId))
    if (!found.has(id)) found.set(id, recomputed(id, 'linked-objectives', expression));
  return found;
}

const recomputed = (id: string, rule: string, expression: Expression): Figure =>
  figure({ id: `recomputed:${id}`, rule, expression, places: 2 });

/** A listed project as recomputed; as printed where the workbook has no figure of it. */
function projectOf(
  listed: ListedResult,
  byId: ReadonlyMap<string, AchievementMeasure>,
  findListed: FindListed,
): Expression {
  const id = findListed(listed);
  const achievement = id === null ? undefined : byId.get(id);
  return achievement?.figure.exact ? achievement.figure.expression : listedReading(listed);
}

interface Titled {
  readonly words: readonly string[];
  readonly achievement: AchievementMeasure;
}

/** Objectives of the entity that persons have too: the mean of theirs, by id, where it explains the printed figure. */
function linkedObjectives(
  tree: Tree,
  byId: ReadonlyMap<string, AchievementMeasure>,
): readonly (readonly [string, Expression])[] {
  const personal = personalByWord(tree, byId);
  return tree.children('entity', 'objective').flatMap((node) => {
    const measure = byId.get(node.id);
    if (!measure) return [];
    const words = significantWords(node.title);
    const near = new Set(words.slice(0, TELLING).flatMap((word) => personal.get(word) ?? []));
    const alike = [...near].filter((other) => beginsLike(other.words, words));
    const expression = [
      alike,
      alike.filter((other) => other.words.length <= words.length + SLACK),
      alike.filter((other) => other.words.join(' ') === words.join(' ')),
    ]
      .map(meanOfAll)
      .find((each) => explains(each, measure));
    return expression ? [[node.id, expression] as const] : [];
  });
}

/** Persons' objectives with a figure, in tree order, by each of the words their titles begin with. */
function personalByWord(
  tree: Tree,
  byId: ReadonlyMap<string, AchievementMeasure>,
): ReadonlyMap<string, readonly Titled[]> {
  const personal = new Map<string, Titled[]>();
  for (const node of tree.nodes) {
    const achievement = byId.get(node.id);
    if (!isPersonal(node, tree) || !achievement?.figure.exact) continue;
    const titled = { words: significantWords(node.title), achievement };
    for (const word of new Set(titled.words.slice(0, TELLING))) {
      const held = personal.get(word);
      if (held) held.push(titled);
      else personal.set(word, [titled]);
    }
  }
  return personal;
}

/** Words at the beginning of which two titles of one objective share some. */
const TELLING = 4;

const isPersonal = (node: ModelNode, tree: Tree): boolean =>
  node.level === 'objective' &&
  isOwned(node, tree) &&
  isChain(tree.get(node.parent ?? '')?.level ?? 'entity');

/** Words that the other title may leave out or put in. */
const SLACK = 2;
const ALIKE = 0.6;

/** The person's title begins with the entity's, and may go on. */
function beginsLike(other: readonly string[], words: readonly string[]): boolean {
  const beginning = new Set(other.slice(0, words.length + SLACK));
  const common = words.filter((word) => beginning.has(word)).length;
  return words.length > 0 && common / words.length >= ALIKE;
}

const meanOfAll = (objectives: readonly Titled[]): Expression =>
  meanOf(objectives.map(({ achievement }) => achievement.figure.expression));

/** Within one unit of the last printed place: offices average rounded figures. */
function explains(expression: Expression, { figure: { published } }: AchievementMeasure): boolean {
  const { exact } = figure({ id: '', rule: '', expression, places: 2 });
  return published !== null && exact !== null && withinLastPlace(exact, published.value, published.places);
}
