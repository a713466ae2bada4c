import { factsOf, onlyTable, sheet } from '../../sheets';

/** A card of a project: what it says of itself above, indicators under their heads. */
const card = onlyTable(
  sheet('Scheda', [
    ['PROGETTO:', 'Videosorveglianza urbana'],
    ['Obiettivo strategico:', 'Sicurezza della città'],
    ['Area:', 'Sviluppo del territorio'],
    ['Dirigente responsabile:', 'Ing. Neri'],
    ['Budget iniziale:', 552820],
    ['Budget aggiornato:', 661100],
    ['Speso:', 494610],
    [],
    ['INDICATORI DI PERFORMANCE', 'Target (risultato atteso)', 'Risultato'],
    ['Telecamere attivate', 10, 8],
    ['Tempo medio di intervento', '<= 20 minuti', '25 minuti'],
  ]),
);
const nodes = factsOf(card, 'node');
const named = (title: string) => nodes.find((node) => node.title === title);

describe('a card whose labels say something of its project', () => {
  it('has no indicators but those under their head', () => {
    expect(nodes.filter(({ level }) => level === 'indicator').map(({ title }) => title)).toEqual([
      'Telecamere attivate',
      'Tempo medio di intervento',
    ]);
  });

  it('reads targets and results under heads of more words', () => {
    expect(named('Telecamere attivate')).toMatchObject({ target: { text: '10' }, result: { text: '8' } });
  });

  it('gives the project its money', () => {
    expect(named('Videosorveglianza urbana')).toMatchObject({
      level: 'project',
      initial: { value: '552820' },
      updated: { value: '661100' },
      actual: { value: '494610' },
    });
  });

  it('stands under the objective that it names after its project', () => {
    const [project, objective] = [named('Videosorveglianza urbana'), named('Sicurezza della città')];
    expect(objective?.level).toBe('objective');
    expect(project?.parentKey).toBe(objective?.key);
    expect(named('Telecamere attivate')?.parentKey).toBe(project?.key);
  });
});

describe('a card that leaves one of its amounts blank', () => {
  const found = onlyTable(
    sheet('Scheda', [
      ['PROGETTO:', 'Videosorveglianza urbana'],
      ['Budget iniziale:', 552820],
      ['Budget aggiornato:', null],
      ['Speso:', 494610],
      [],
      ['INDICATORI DI PERFORMANCE', 'Target (risultato atteso)', 'Risultato'],
      ['Telecamere attivate', 10, 8],
    ]),
  );

  it('tells it, and makes no indicator of its label', () => {
    expect(factsOf(found, 'trouble').map(({ trouble, ref: { row, col } }) => [trouble, row, col])).toEqual([
      ['blank', 2, 1],
    ]);
    expect(
      factsOf(found, 'node').flatMap(({ level, title }) => (level === 'indicator' ? [title] : [])),
    ).toEqual(['Telecamere attivate']);
  });
});
