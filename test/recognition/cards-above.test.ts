import { type Rows, degree, read, titled, toldOf } from './documents';

const TABLE: Rows = [
  ['Indicatore', 'Target', 'Risultato'],
  ['Pratiche evase', 100, 80],
  ['Corsi svolti', 10, 10],
];

/** A project's card above the table of its indicators: its labels in any order, its money with it. */
describe('a card above a table of indicators', () => {
  it.each([
    [
      'the project first, then what it belongs to',
      [
        ['SCHEDA PROGETTO'],
        ['Progetto', '1A0101: Sportello unico'],
        ['Obiettivo', '1A: Accoglienza'],
        ['Area', '1: Servizi'],
        ['Referente', 'Dott.ssa Verdi'],
        ['Stanziamento iniziale', 5000],
        ['Stanziamento assestato', 4000],
        ['Speso', 1000],
        [],
      ],
    ],
    [
      'from the top down, with colons',
      [
        ['Area:', '1: Servizi'],
        ['Obiettivo:', '1A: Accoglienza'],
        ['Progetto:', '1A0101: Sportello unico'],
        ['Stanziamento iniziale:', 5000],
        ['Stanziamento assestato:', 4000],
        ['Speso:', 1000],
        [],
      ],
    ],
  ] as const)('%s', (_, card) => {
    const document = read(['Scheda 2022', [...card, ...TABLE]]);
    const project = titled(document, 'Sportello unico');
    expect(project).toMatchObject({
      id: '1A0101',
      parent: '1A',
      budget: { initial: '5000.00', updated: '4000.00', actual: '1000.00', use: { value: '25' } },
    });
    expect(degree(project)).toBe('90');
    expect(titled(document, 'Accoglienza')).toMatchObject({ id: '1A', parent: '1' });
    expect(titled(document, 'Pratiche').parent).toBe('1A0101');
  });
});

it('each level has its own column of codes: an objective on several rows is one', () => {
  const document = read([
    'Risorse 2022',
    [
      ['Cod. obiettivo', 'Obiettivo strategico', 'Cod. progetto', 'Progetto', 'Budget aggiornato', 'Speso'],
      ['1A', 'Accoglienza', '1A0101', 'Sportello', 100, 50],
      ['1A', 'Accoglienza', '1A0102', 'Voucher', 200, 100],
      ['1B', 'Tutela', '1B0101', 'Controlli', 50, 25],
    ],
  ]);
  expect(titled(document, 'Accoglienza')).toMatchObject({ id: '1A', budget: { updated: '300.00' } });
  expect(titled(document, 'Voucher')).toMatchObject({ id: '1A0102', parent: '1A' });
  expect(toldOf(document)).toEqual([]);
});
