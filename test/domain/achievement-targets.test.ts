import { type Cell, assessed, degree } from './assessed';

describe('an interval: met inside, outside the nearer bound counts', () => {
  test.each<[Cell, Cell, string]>([
    ['tra 80% e 90%', [0.85, '0.0%'], '100'],
    ['tra 80% e 90%', '80%', '100'],
    ['tra 80% e 90%', '90%', '100'],
    ['tra 80% e 90%', '60%', '75'],
    ['tra 80% e 90%', '100%', '90'],
    ['tra l’80% e il 90%', '85%', '100'],
    ['fra 80 e 90', 85, '100'],
    ['Compreso tra 80 e 90 %', '40%', '50'],
    ['compresa fra il 5% e il 10%', '8%', '100'],
    ['da 80% a 90%', '85%', '100'],
    ['da 10 a 20 gg', '15 gg', '100'],
    ['da 10 a 20 gg', '25 gg', '80'],
    ['80-90', 85, '100'],
    ['80 - 90', 72, '90'],
    ['80% - 90%', '72%', '90'],
    ['80%-90%', [0.72, '0%'], '90'],
    ['80–90%', '85%', '100'],
    ['80÷90%', '85%', '100'],
    ['80÷90', 100, '90'],
    ['[80-90]', 85, '100'],
    ['± 5%', [0.03, '0.0%'], '100'],
    ['±5%', '-5%', '100'],
    ['+/- 5%', '8%', '62.5'],
    ['+/-5%', '-8%', '62.5'],
    ['+ / - 5 %', '4%', '100'],
    ['± 5% rispetto al 2015', '4%', '100'],
    ['scostamento ± 10%', '12,5%', '80'],
    ['100 ± 5', 97, '100'],
    ['100 ± 5', 76, '80'],
    ['100% ± 5%', '76%', '80'],
    ['10 gg ± 10%', '11 gg', '100'],
    ['>= 80% e <= 90%', '85%', '100'],
    ['min 80% max 90%', '40%', '50'],
    ['minimo 80% - massimo 90%', '100%', '90'],
    ['non inferiore a 80 e non superiore a 90', 85, '100'],
    ['80% ≤ x ≤ 90%', '85%', '100'],
    ['tra 1.000 e 1.200', 1100, '100'],
    ['tra 1.000 e 1.200', 1500, '80'],
    ['tra 80% e 90%', [85, 'General'], '100'],
    ['tra 80% e 90%', [0.85, 'General'], '100'],
  ])('target %j, result %j: %s', (target, result, worth) => {
    expect(degree({ title: 'Tasso di utilizzo', target, result })).toBe(worth);
    expect(assessed({ target, result })).toMatchObject({ status: 'inferred', rule: 'interval' });
  });
});

describe('a change against a year', () => {
  const title = 'Incremento delle imprese assistite';
  test.each<[string, Cell, Cell, string]>([
    [title, '+5% rispetto al 2015', [0.032, '0.0%'], '64'],
    [title, '+ 5% rispetto al 2015', '3,2%', '64'],
    [title, '+5% sul 2015', '3,2%', '64'],
    [title, '5% in più rispetto al 2015', '3,2%', '64'],
    [title, 'incremento del 5% rispetto all’anno precedente', '3,2%', '64'],
    [title, '+5%', '+6%', '100'],
    [title, '> 5% rispetto al 2015', '4%', '80'],
    [title, 'almeno +5% rispetto al 2015', '4%', '80'],
    ['Imprese assistite', '+5% rispetto al 2015', '+4%', '80'],
    ['Variazione della spesa', '-5% rispetto al 2015', '-4%', '80'],
    ['Variazione della spesa', '-5%', '-8%', '100'],
    ['Variazione della spesa', '-5%', '3%', '0'],
    ['Riduzione della spesa', '-5%', '4%', '80'],
    ['Riduzione della spesa', '-5%', '-4%', '80'],
    ['Riduzione della spesa', 'riduzione del 5% rispetto al 2015', '4%', '80'],
    ['Variazione %', '-10% rispetto all’anno precedente', '-12%', '100'],
  ])('%s, %s: %j is worth %s', (name, target, result, worth) =>
    expect(degree({ title: name, target, result })).toBe(worth),
  );

  test.each<[string, Cell, Cell]>([
    ['Imprese assistite', '+5% rispetto al 2015', 1200],
    ['Gradimento dei servizi', '+5% rispetto al 2015', '85%'],
    ['Imprese assistite', 'non inferiore al 2015', 1200],
    ['Imprese assistite', '>= 2015', 1200],
    ['Imprese assistite', '≥ 2015', 1200],
    ['Imprese assistite', '> 2014', 1200],
    ['Imprese assistite', '>= anno 2015', 1200],
    ['Imprese assistite', 'non inferiore al dato 2015', 1200],
    ['Imprese assistite', 'non inferiore all’anno 2015', 1200],
    ['Imprese assistite', '>= anno precedente', 1200],
    ['Imprese assistite', 'superiore all’anno precedente', 1200],
    ['Imprese assistite', 'mantenimento valore 2015', 1200],
    ['Imprese assistite', 'mantenimento del livello del 2015', 1200],
    ['Imprese assistite', 'come 2015', 1200],
    ['Imprese assistite', '= 2015', 1200],
    ['Imprese assistite', 'in linea con il 2015', 1200],
    ['Imprese assistite', 'in linea con l’anno precedente', '90%'],
    ['Imprese assistite', 'valore 2015', 1200],
    ['Imprese assistite', 2015, 1200],
    ['Imprese assistite', 'anno 2015', 1200],
    ['Imprese assistite', 'media del triennio precedente', 1200],
    ['Spesa media', 'non superiore al 2015', 1200],
    ['Spesa media', '<= 2015', 1200],
    ['Spesa media', 'inferiore al valore del 2015', '90%'],
  ])('%s, %s: %j is to assess, without the figure of that year', (title, target, result) =>
    expect(assessed({ title, target, result })).toMatchObject({ status: 'to-assess', rule: 'target-past' }),
  );

  test.each<[Cell, Cell, string]>([
    ['almeno 2000 contatti', 1800, '90'],
    ['>= 2.000', 1800, '90'],
    ['>= 2000', 1800, '90'],
    [2500, 2000, '80'],
    ['>= 1.950', 1560, '80'],
    ['>= 2050', 1640, '80'],
  ])('a quantity is none the less one: %j, %j', (target, result, worth) =>
    expect(degree({ title: 'Contatti', target, result })).toBe(worth),
  );
});

describe('shares of a whole and marks on a scale', () => {
  test.each<[Cell, Cell, string]>([
    ['80%', '12 su 15', '100'],
    ['>= 80%', '12 su 15 (80%)', '100'],
    ['>= 80%', '9 su 15', '75'],
    ['80%', '12/15', '100'],
    ['80%', '12 / 15', '100'],
    ['80%', '12/15 (80%)', '100'],
    ['80%', '80% (12 su 15)', '100'],
    ['80%', '80% (12/15)', '100'],
    ['80%', 'n. 12 su 15', '100'],
    ['80%', 'n. 12 pratiche su 15', '100'],
    ['80%', '12 pratiche su 15', '100'],
    ['80%', '12 su n. 15', '100'],
    ['80%', '12 su un totale di 15', '100'],
    ['80%', '12 su 15 pratiche', '100'],
    ['80%', '1.200 su 1.500', '100'],
    ['80%', '6 su 12', '62.5'],
    ['80%', '6/12', '62.5'],
    ['>= 90%', '10/12', '92.59'],
    [[0.8, '0%'], '12 su 15', '100'],
    [0.8, '12 su 15', '100'],
    [80, '12 su 15', '100'],
    ['12 su 15', '80%', '100'],
    ['12 su 15', [0.6, '0%'], '75'],
    ['12 su 15', '9 su 15', '75'],
    ['12/15', '9/15', '75'],
    ['12 su 15', 9, '75'],
    ['12 su 15 (80%)', '60%', '75'],
    ['almeno 12 su 15', '9 su 15', '75'],
    ['12', '9 su 15', '75'],
    ['almeno 10', '12 su 15', '100'],
    ['>= 4,1', '4,2/5', '100'],
    ['>= 4,1', '4,2 su 5', '100'],
    ['>= 4', '3,2/5', '80'],
    ['4 su 5', '3,2 su 5', '80'],
    ['4/5', '3,2/5', '80'],
    ['4/5', 3.2, '80'],
    ['>= 80%', '4/5', '100'],
    ['>= 8', '6,4/10', '80'],
    ['>= 8/10', '6,4/10', '80'],
  ])('target %j, result %j: %s', (target, result, worth) =>
    expect(degree({ title: 'Giudizio medio degli utenti', target, result })).toBe(worth),
  );

  it('a share alone in a column of degrees is the degree', () => {
    expect(degree({ title: 'Pratiche', achievement: '12 su 15 (80%)' })).toBe('80');
  });

  it('a date stays a date beside a deadline', () => {
    expect(degree({ target: 'entro dicembre', result: '10/12' })).toBe('100');
  });
});

describe('compound times', () => {
  test.each<[Cell, Cell, string]>([
    ['<= 2 ore', '1h 30m', '100'],
    ['<= 1h 30m', '2 ore', '75'],
    ['<= 1 ora e 45 minuti', '1 ora e 30 minuti', '100'],
    ['<= 90 minuti', '1 ora e 40 minuti', '90'],
    ['<= 90 minuti', '1h40', '90'],
    ['entro 1 ora e 30 minuti', '100 minuti', '90'],
    ['entro 1h30', '1 h 40 min', '90'],
    ['non superiore a 1h 30', "1h 40'", '90'],
    ['<= 36 ore', '1 giorno e 12 ore', '100'],
    ['<= 2 giorni', '2 gg 12 ore', '80'],
    ["<= 5'", "6'15''", '80'],
    ['<= 5 min', '6 min 15 sec', '80'],
    ['<= 18 mesi', '1 anno e 6 mesi', '100'],
    ['<= 48 ore', [2.5, '[h]:mm'], '80'],
    ['<= 10 minuti', [0.008680555555555556, 'mm:ss'], '80'],
    [[2, '[h]:mm'], [2.5, '[h]:mm'], '80'],
    ['<= 2 giorni', [2.5, '[h]:mm'], '80'],
    ['<= 10 minuti', '12:30', '80'],
    ['<= 48 ore', '60:00', '80'],
    ['<= 1,5 ore', '1:30 ore', '100'],
    ['<= 10 minuti', '12:30 min', '80'],
  ])('target %j, result %j: %s', (target, result, worth) =>
    expect(degree({ title: 'Tempo medio di attesa', target, result })).toBe(worth),
  );
});

describe('deadlines in a cell of their own', () => {
  test.each<[string, Cell, string]>([
    ['100% AL 31.12.2021', '100%', '100'],
    ['100% al 31/12/2016', '50%', '50'],
    ['100% entro il 31.12.2016', '80%', '80'],
    ['90% nel 2016', '72%', '80'],
    ['80% entro l’anno', '60%', '75'],
    ['100% delle pratiche', '90%', '90'],
    ['realizzazione 100% degli interventi', '90%', '90'],
    ['avvio entro marzo; conclusione entro giugno', 'giugno', '100'],
    ['avvio entro marzo; conclusione entro giugno', 'luglio', '0'],
    ['bozza 31/03 - testo definitivo 30/06', '28/06/2016', '100'],
    ['Fase 1: 31/03/2016 Fase 2: 30/06/2016', '15/07/2016', '0'],
    ['approvazione: giugno', 'maggio', '100'],
    ['30 giugno 2016', 'Approvato il 28/06/2016', '100'],
    ['entro il 30/06/2016', 'delibera n. 12 del 30/06/2016', '100'],
    ['entro giugno', 'concluso a luglio', '0'],
  ])('%s, result %j: %s', (target, result, worth) => expect(degree({ target, result })).toBe(worth));
});

describe('several values for several years: the year’s own', () => {
  test.each<[string, Cell, string]>([
    ['2015: 80 2016: 85 2017: 90', 68, '80'],
    ['2015: 80% 2016: 85% 2017: 90%', '68%', '80'],
    ['2016: 85%; 2017: 90%', '68%', '80'],
    ['2016 = 85, 2017 = 90', 68, '80'],
    ['2016 – 85% 2017 – 90%', '68%', '80'],
    ['80% (2015) 85% (2016) 90% (2017)', '68%', '80'],
    ['80% nel 2015, 85% nel 2016', '68%', '80'],
    ['anno 2016: 85 anno 2017: 90', 68, '80'],
    ['2016: >= 85% 2017: >= 90%', '68%', '80'],
    ['2015: 80 / 2016: 85 / 2017: 90', 68, '80'],
  ])('%s, result %j: %s', (target, result, worth) =>
    expect(degree({ title: 'Utenti', target, result })).toBe(worth),
  );

  it('is not understood where the period’s year is none of them', () =>
    expect(degree({ title: 'Utenti', target: '2017: 85% 2018: 90%', result: '68%' })).toBe('target-unread'));
});
