import type { Figure } from '../../domain/figure';
import type { Analysis } from '../../pipeline';
import type { Move } from '../state';

/** The figures of nodes and ratios that differ between two analyses, those nearest the top of the tree first. */
export function movesBetween(before: Analysis, after: Analysis): readonly Move[] {
  const known = new Map(shownFigures(before).map((shown) => [shown.id, shown]));
  const now = shownFigures(after);
  const ids = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((shown): readonly Move[] => {
    const from = known.get(shown.id)?.value ?? null;
    return from === shown.value ? [] : [{ ...shown, from, to: shown.value }];
  });
  const gone = [...known.values()]
    .filter(({ id, value }) => value !== null && !ids.has(id))
    .map((shown): Move => ({ ...shown, from: shown.value, to: null }));
  return [...changed, ...gone].map(({ id, title, from, to }) => ({ id, title, from, to }));
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly value: string | null;
}

function shownFigures({ model, measures }: Analysis): readonly Shown[] {
  const shown = (figure: Figure | null | undefined, title: string): readonly Shown[] =>
    figure ? [{ id: figure.id, title, value: figure.value }] : [];
  return [
    ...model.nodes.flatMap((node) => {
      const measure = measures.nodes.get(node.id);
      const title = node.code ?? (node.title === '' ? node.id : node.title);
      return [
        ...shown(measure?.achievement?.figure, title),
        ...shown(measure?.actual, title),
        ...shown(measure?.use, title),
      ];
    }),
    ...measures.ratios.flatMap(({ figure, label }) => shown(figure, label)),
  ];
}
