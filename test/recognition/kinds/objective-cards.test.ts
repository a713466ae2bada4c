import { factsOf, nodeOf, onlyTable, sheet, type Typed } from '../sheets';

/** A card as offices lay it out: labels at the left, what they say at the right. */
const card = (
  number: number,
  title: string,
  more: readonly (readonly Typed[])[],
): readonly (readonly Typed[])[] => [
  ['Obiettivo n.', number],
  ['Titolo', title],
  ['Responsabile', 'Ufficio tecnico'],
  ...more,
  [],
];
const CENSUS = card(1, 'Censire le barriere', [
  ['Indicatore', 'Edifici censiti'],
  ['Valore atteso', 50],
  ['Valore raggiunto', 40],
  ['Grado di raggiungimento', '80%'],
]);
const SHOPS = card(2, 'Riordinare il commercio', [
  ['Indicatore', 'Pratiche chiuse'],
  ['Valore atteso', '>= 200'],
  ['Valore raggiunto', 210],
  ['Indicatore', 'Giorni di attesa'],
  ['Valore atteso', 'non superiore a 10'],
  ['Valore raggiunto', 8],
]);
const cards = (...rows: readonly (readonly Typed[])[]) => onlyTable(sheet('Schede 2021', rows));

describe('cards of one objective each', () => {
  const table = cards(...CENSUS, ...SHOPS);

  test('a card begins where the label that began the first comes again', () => {
    expect(table.kind).toBe('project-report');
    expect(table.period.year).toBe(2021);
    const objectives = factsOf(table, 'node').filter(({ level }) => level === 'objective');
    expect(objectives.map(({ number, title, owner }) => [number, title, owner])).toEqual([
      ['1', 'Censire le barriere', 'Ufficio tecnico'],
      ['2', 'Riordinare il commercio', 'Ufficio tecnico'],
    ]);
  });

  test('each indicator has the labels down to the next', () => {
    expect(nodeOf(table, 'Edifici censiti')).toMatchObject({
      parentKey: nodeOf(table, 'Censire').key,
      target: { text: '50' },
      result: { text: '40' },
      achievement: { text: '80%' },
    });
    expect(nodeOf(table, 'Giorni di attesa')).toMatchObject({
      parentKey: nodeOf(table, 'Riordinare').key,
      target: { reading: { comparison: '<=', value: '10' } },
      result: { text: '8' },
      achievement: null,
    });
  });

  test('a card without an indicator says how far its objective has come', () => {
    const plain = cards(
      ...card(1, 'Censire le barriere', [
        ['Valore atteso', 50],
        ['Valore raggiunto', 40],
      ]),
    );
    expect(factsOf(plain, 'node')).toHaveLength(1);
    expect(nodeOf(plain, 'Censire')).toMatchObject({ target: { text: '50' }, result: { text: '40' } });
  });

  test('labels are the evidence, and the cards with what they say the range', () => {
    expect(table.evidence.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['owner', 'indicator', 'target', 'result', 'achievement']),
    );
    expect(table.range).toEqual({ top: 0, left: 0, bottom: 16, right: 1 });
  });

  test.each<readonly [string, readonly (readonly Typed[])[]]>([
    ['without anything achieved', card(1, 'Censire', [['Valore atteso', 50]])],
    [
      'of three labels',
      [
        ['Obiettivo', 'Censire'],
        ['Valore atteso', 50],
        ['Valore raggiunto', 40],
      ],
    ],
    [
      'of trade',
      [
        ['Articolo', 'Sedia'],
        ['Prezzo', 50],
        ['Sconto', 10],
        ['Giacenza', 4],
        ['Fornitore', 'Rossi'],
      ],
    ],
  ])('a list %s is no card', (_why, rows) => {
    expect(cards(...rows).kind).not.toBe('project-report');
  });

  test('labels in two columns are a table, not a card', () => {
    const ragged = CENSUS.map((row, index) => (index % 2 === 0 ? row : [null, ...row]));
    expect(cards(...ragged).kind).not.toBe('project-report');
  });
});
