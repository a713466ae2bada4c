import { type Rows, byOffice, degree, read, titled, toldOf } from './documents';

describe('rows of several offices', () => {
  const HEAD = ['Obiettivo', 'Indicatore', 'Target', 'Ufficio', 'Risultato'];
  const variants: readonly {
    readonly shows: string;
    readonly rows: Rows;
    readonly merges?: readonly string[];
  }[] = [
    {
      shows: 'the indicator merged over its offices',
      rows: [
        HEAD,
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        [null, null, null, 'Sede B', 50],
        [null, null, null, 'Sede C', 60],
      ],
      merges: ['A2:A4', 'B2:B4', 'C2:C4'],
    },
    {
      shows: 'the indicator left blank below',
      rows: [
        HEAD,
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        [null, null, 100, 'Sede B', 50],
        [null, null, 100, 'Sede C', 60],
      ],
    },
    {
      shows: 'everything repeated',
      rows: [
        HEAD,
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede B', 50],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede C', 60],
      ],
    },
    {
      shows: 'a head that says no more than a label',
      rows: [
        ['Obiettivo', 'Indicatore', 'Target', 'Settore', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede B', 50],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede C', 60],
      ],
    },
    {
      shows: 'the objective repeated, the indicator merged',
      rows: [
        HEAD,
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        ['Accoglienza', null, null, 'Sede B', 50],
        ['Accoglienza', null, null, 'Sede C', 60],
      ],
      merges: ['B2:B4', 'C2:C4'],
    },
    {
      shows: 'a head that nobody knows',
      rows: [
        ['Obiettivo', 'Indicatore', 'Target', 'Bacino', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
        [null, 'Pratiche evase', 100, 'Sede B', 50],
        [null, 'Pratiche evase', 100, 'Sede C', 60],
        [null, 'Corsi svolti', 10, 'Sede A', 10],
      ],
    },
  ];

  it.each(variants)(
    '$shows: one indicator, a figure for each, their mean for the body, and it is said',
    ({ rows, merges = [] }) => {
      const document = read(['Foglio1', rows, merges]);
      const entry = titled(document, 'Pratiche');
      expect(degree(entry)).toBe('70');
      expect(byOffice(entry)).toEqual([
        ['Sede A', '100'],
        ['Sede B', '50'],
        ['Sede C', '60'],
      ]);
      expect(toldOf(document)).toMatchObject([{ rule: 'ambiguous', severity: 'info', expected: '70.00' }]);
    },
  );

  it.each(['Ente', 'Totale ente', 'CAMERA', 'Intera amministrazione', 'Ente parco delle Cime'])(
    'the row of the whole body (%s) is its figure',
    (whole) => {
      const document = read([
        'Foglio1',
        [
          ['Ente parco delle Cime'],
          [],
          HEAD,
          ['Accoglienza', 'Pratiche evase', 100, 'Sede A', 100],
          [null, 'Pratiche evase', 100, 'Sede B', 50],
          [null, 'Pratiche evase', 100, whole, 64],
        ],
      ]);
      expect(degree(titled(document, 'Pratiche'))).toBe('64');
      expect(byOffice(titled(document, 'Pratiche'))).toEqual([
        ['Sede A', '100'],
        ['Sede B', '50'],
      ]);
      expect(toldOf(document)).toEqual([]);
    },
  );

  it('offices at the left, each over its own rows', () => {
    const document = read([
      'Foglio1',
      [
        ['Ufficio', 'Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        ['Tributi', 'Accoglienza', 'Pratiche evase', 100, 100],
        [null, 'Accoglienza', 'Corsi svolti', 10, 10],
        ['Anagrafe', 'Accoglienza', 'Pratiche evase', 100, 50],
        [null, 'Accoglienza', 'Corsi svolti', 10, 5],
      ],
    ]);
    expect(byOffice(titled(document, 'Corsi'))).toEqual([
      ['Tributi', '100'],
      ['Anagrafe', '50'],
    ]);
    expect(degree(titled(document, 'Pratiche'))).toBe('75');
  });

  it('offices as sections of the table', () => {
    const document = read([
      'Foglio1',
      [
        ['Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['SERVIZIO TRIBUTI'],
        ['Pratiche evase', 100, 100, 100],
        ['SERVIZIO ANAGRAFE'],
        ['Pratiche evase', 100, 50, 50],
      ],
    ]);
    expect(byOffice(titled(document, 'Pratiche'))).toEqual([
      ['SERVIZIO TRIBUTI', '100'],
      ['SERVIZIO ANAGRAFE', '50'],
    ]);
  });

  it('who is in charge is nobody’s office, and his name is printed nowhere', () => {
    const document = read([
      'Foglio1',
      [
        ['Obiettivo', 'Indicatore', 'Target', 'Responsabile', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', 100, 'Rossi Anna', 100],
        ['Tributi', 'Avvisi emessi', 100, 'Bianchi Ugo', 50],
      ],
    ]);
    expect(JSON.stringify(document)).not.toContain('Rossi Anna');
    expect(document.tree.every((node) => node.offices === undefined)).toBe(true);
  });
});
