import { type Rows, degree, read, titled, toldOf } from './documents';

/** What a card says of its project's money, however its labels name project and spending. */
describe('the money of a card', () => {
  const card = (name: string, spent: string): Rows => [
    [name, '1A0101: Sportello unico'],
    ['Obiettivo strategico:', '1A: Accoglienza'],
    ['Stanziamento iniziale:', 5000],
    ['Stanziamento assestato:', 4000],
    [spent, 1000],
    ['% utilizzo:', 25],
    [],
    ['KPI', 'Risultato atteso', 'Risultato', 'Grado di raggiungimento', 'Fonte dei dati'],
    ['Pratiche evase', 100, 80, '80%', 'Protocollo'],
  ];

  it.each([
    ['Progetto:', 'Risorse utilizzate:'],
    ['Titolo del progetto:', 'Consuntivo:'],
    ['Denominazione progetto:', 'Speso:'],
  ])('%s … %s', (name, spent) => {
    const document = read(['Scheda 2022', card(name, spent)]);
    const project = titled(document, 'Sportello unico');
    expect(project).toMatchObject({
      level: 'project',
      budget: { initial: '5000.00', updated: '4000.00', actual: '1000.00', use: { value: '25' } },
    });
    expect(toldOf(document)).toEqual([]);
  });

  it('the source of a figure is no result, even where the result is missing', () => {
    const document = read([
      'Scheda 2022',
      [
        ['PROGETTO', '1A0101: Sportello unico'],
        [],
        ['Indicatori di performance', 'Target', 'Risultato al 31/12/2022', 'Fonte dei dati'],
        ['Pratiche evase', 100, 80, 'Protocollo'],
        ['Corsi svolti', 10, null, 'Rilevazione interna'],
      ],
    ]);
    expect(degree(titled(document, 'Pratiche'))).toBe('80');
    expect(document.findings.map(({ rule }) => rule)).not.toContain('needs-assessment');
  });

  it('cards one below the other, each with the head of its table, are each its project’s', () => {
    const document = read([
      'Schede 2022',
      [
        ['Denominazione progetto:', '1A0101: Sportello unico'],
        ['Area strategica:', '1: Servizi'],
        ['Budget iniziale:', 5000],
        ['Consuntivo:', 1000],
        [],
        ['KPI', 'Risultato', 'Realizzazione %'],
        ['Pratiche evase', 80, null],
        [],
        [],
        ['Denominazione progetto:', '1A0102: Corsi serali'],
        ['Area strategica:', '1: Servizi'],
        ['Budget iniziale:', 700],
        ['Consuntivo:', 300],
        [],
        ['KPI', 'Risultato', 'Realizzazione %'],
        ['Corsi svolti', 8, 100],
      ],
    ]);
    expect(titled(document, 'Sportello unico')).toMatchObject({
      budget: { initial: '5000.00', actual: '1000.00' },
    });
    expect(titled(document, 'Corsi serali')).toMatchObject({
      budget: { initial: '700.00', actual: '300.00' },
    });
  });

  it('a table below the card, with a title and heads of its own, is no part of it', () => {
    const document = read([
      'Scheda 2022',
      [
        ['PROGETTO', '1A0101: Sportello unico'],
        [],
        ['Indicatori di performance', 'Target', 'Risultato'],
        ['Pratiche evase', 100, 80],
        [],
        [],
        ['Stato patrimoniale 2022'],
        ['Voci', 'Valori anno 2021', 'Valori anno 2022'],
        ['ATTIVO'],
        ['Immobilizzazioni materiali', 1000, 1200],
        ['Crediti', 500, 300],
        ['TOTALE ATTIVO', 1500, 1500],
      ],
    ]);
    expect(document.tree.filter(({ level }) => level === 'indicator').map(({ title }) => title)).toEqual([
      'Pratiche evase',
    ]);
  });
});
