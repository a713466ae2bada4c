import { type Typed, factsOf, onlyTable, sheet } from '../sheets';

/** What the table says of its one indicator's target, and of its change. */
const read = (heads: readonly string[], cells: readonly Typed[]) => {
  const table = onlyTable(
    sheet('Piano', [
      ['Codice', 'Progetto', 'Indicatore', ...heads, 'Risultato'],
      ['1A0101', 'Sportello', 'Imprese assistite', ...cells, 60],
      ['1A0102', 'Reti', 'Reti assistite', ...cells.map(() => 10), 8],
    ]),
  );
  const node = factsOf(table, 'node').find(({ title }) => title === 'Imprese assistite');
  const told = factsOf(table, 'trouble').filter(({ trouble }) => trouble === 'target-changed');
  return {
    target: node?.target?.text,
    told: told.map(({ text, alternative }) => `${alternative} → ${text}`),
  };
};

/** A first and a changed target: the changed one goes first, and the change is told (method.md, "Achievement"). */
describe('of a first and a changed target', () => {
  test.each([
    ['Target iniziale', 'Target rimodulato'],
    ['Target', 'Target rimodulato'],
    ['Target', 'Target aggiornato'],
    ['Target', 'Nuovo target'],
    ['Target 2016', 'Target 2016 assestato'],
    ['Valore atteso', 'Valore atteso rimodulato'],
    ['Risultato atteso', 'Risultato atteso aggiornato'],
    ['Target originario', 'Target rivisto'],
    ['TARGET INIZIALE', 'TARGET MODIFICATO'],
    ['Target', 'Target rideterminato (delibera di giunta)'],
  ])('“%s” and “%s”: the changed one counts, and the change is told', (first, changed) => {
    const expected = { target: '60', told: ['100 → 60'] };
    expect(read([first, changed], [100, 60])).toEqual(expected);
    expect(read([changed, first], [60, 100])).toEqual(expected);
  });

  it('the first one counts where the other is empty', () =>
    expect(read(['Target iniziale', 'Target rimodulato'], [100, null])).toEqual({ target: '100', told: [] }));

  it('nothing is told where both are the same', () =>
    expect(read(['Target iniziale', 'Target rimodulato'], [100, 100])).toEqual({ target: '100', told: [] }));

  it('targets of two years are two targets', () =>
    expect(read(['Target 2016', 'Target 2017 aggiornato'], [100, 60]).told).toEqual([]));
});
