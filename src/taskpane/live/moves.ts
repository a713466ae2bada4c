import type { Figure } from '../../domain/figure';
import type { Level } from '../../domain/levels';
import type { Analysis } from '../../pipeline';
import type { Move } from '../state';

/**
 * The shown figures that differ between two analyses, in the order they are told: projects, then what is above them up
 * to the body, then the chain, the ratios, and the indicators that moved them.
 */
export function movesBetween(before: Analysis, after: Analysis): readonly Move[] {
  const [known, now] = [shownFigures(before), shownFigures(after)];
  const changed = [...now.values()].flatMap(({ value: to, ...shown }) => {
    const from = known.get(shown.id)?.value ?? null;
    return from === to ? [] : [{ ...shown, from, to }];
  });
  const gone = [...known.values()].flatMap(({ value: from, ...shown }) =>
    from === null || now.has(shown.id) ? [] : [{ ...shown, from, to: null }],
  );
  return [...changed, ...gone]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, what, title, from, to }) => ({ id, what, title, from, to }));
}

interface Shown extends Pick<Move, 'id' | 'what' | 'title'> {
  readonly value: string | null;
  readonly rank: number;
}

function shownFigures({ model, measures }: Analysis): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const add = (figure: Figure | null | undefined, facts: Pick<Shown, 'what' | 'title' | 'rank'>): void => {
    if (figure) shown.set(figure.id, { id: figure.id, value: figure.value, ...facts });
  };
  for (const { id, code, title, level } of model.nodes) {
    const measure = measures.nodes.get(id);
    const facts = { title: code ?? (title === '' ? id : title), rank: RANKS[level] ?? OTHERS };
    add(measure?.achievement?.figure, { what: 'achievement', ...facts });
    add(measure?.actual, { what: 'actual', ...facts });
    add(measure?.use, { what: 'use', ...facts });
  }
  for (const { figure, label } of measures.ratios)
    add(figure, { what: 'ratio', title: label, rank: OTHERS + 1 });
  return shown;
}

const RANKS: Partial<Record<Level, number>> = {
  project: 0,
  programme: 1,
  objective: 2,
  area: 3,
  entity: 4,
  indicator: 7,
};
/** The chain and whatever else has a figure. */
const OTHERS = 5;
