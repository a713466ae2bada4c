import type { Draw } from '../draw';
import type { Put } from '../render/grid';
import { EXTRA_HEADS } from '../words/heads';
import { OFFICES, PERSONS } from '../words/titles';

/** A column that says nothing of the figures. */
export interface ExtraColumn {
  readonly head: string;
  readonly cell: () => Put | null;
}

const REMARKS = [
  'come da verbale',
  'dato fornito dal sistema informativo',
  'si conferma',
  'ritardo dovuto a cause esterne',
  'in linea con le attese',
];
const SOURCES = ['Protocollo', 'Gestionale contabile', 'Infocamere', 'Rilevazione interna', 'Questionari'];

export function extraColumns(draw: Draw): readonly ExtraColumn[] {
  const count = draw.of('extra columns', { none: 5, one: 3, two: 1.5 });
  const many = count === 'none' ? 0 : count === 'one' ? 1 : 2;
  return draw.random
    .shuffled(EXTRA_HEADS)
    .slice(0, many)
    .map((head) => {
      const words = /fonte|calcolo/i.test(head)
        ? SOURCES
        : /respons|dirig|refer/i.test(head)
          ? PERSONS
          : /ufficio/i.test(head)
            ? OFFICES
            : REMARKS;
      const full = words === REMARKS ? 0.4 : 1;
      return { head, cell: () => (draw.random.chance(full) ? { value: draw.pick(words) } : null) };
    });
}

/** The order in which columns stand: mostly as composed, at times two neighbours or the last ones change places. */
export function orderOf(draw: Draw, count: number): readonly number[] {
  const natural = Array.from({ length: count }, (_, at) => at);
  const order = draw.of('column order', {
    natural: 6,
    'last two swapped': 1,
    'a free order after the first': 1,
  });
  if (order === 'last two swapped') return [...natural.slice(0, -2), count - 1, count - 2];
  if (order === 'a free order after the first' && count > 3)
    return [0, 1, ...draw.random.shuffled(natural.slice(2))];
  return natural;
}
