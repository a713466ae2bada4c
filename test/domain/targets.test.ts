import fc from 'fast-check';
import { type TargetPhrase, targetInWords } from '../../src/domain/targets';

const quantity = (comparison: string, value: string, unit: string | null = null): Partial<TargetPhrase> =>
  expect.objectContaining({ comparison, value, unit, deadline: null });
const due = (year: number | null, month: number, day: number | null = null): Partial<TargetPhrase> =>
  expect.objectContaining({ comparison: '<=', value: null, unit: null, deadline: { year, month, day } });

describe('quantities, as the indicators of annex 1 word them', () => {
  test.each([
    ['almeno 2', quantity('>=', '2')],
    ['almeno due', quantity('>=', '2')],
    ['definizione di almeno 2 proposte', quantity('>=', '2', 'count')],
    ['revisione di non meno di n. 900 posizioni', quantity('>=', '900', 'count')],
    ['Risultato atteso: non superiore a 5 gg (rilevazione al 31.01.2016)', quantity('<=', '5', 'days')],
    ['entro tempi standard: durata media inferiore a 12 gg. (fonte)', quantity('<', '12', 'days')],
    ['max 24 ore', quantity('<=', '24', 'hours')],
    ['sostituzione al massimo entro 24 ore', quantity('<=', '24', 'hours')],
    ['invio entro 6 mesi dalla richiesta', quantity('<=', '6', 'months')],
    ['adesione entro trenta giorni dalla delibera', quantity('<=', '30', 'days')],
    ['voto non inferiore a 3 (in una scala da 1 a 5)', quantity('>=', '3', 'score')],
    ['non inferiore a tre (scala da uno a cinque)', quantity('>=', '3', 'score')],
    ['contratti attivati/in scadenza. Risultato atteso 1 o > di 1', quantity('>=', '1')],
    ['pari o superiore al 10%', quantity('>=', '10', 'percent')],
    ['pari ad almeno il 10% del credito a dicembre 2015', quantity('>=', '10', 'percent')],
    ['realizzazione almeno dell’80% dei progetti', quantity('>=', '80', 'percent')],
    ['scostamento medio non superiore al 10%', quantity('<=', '10', 'percent')],
    ['>= 90%', quantity('>=', '90', 'percent')],
    ['Tasso di assenza < 3%', quantity('<', '3', 'percent')],
    ['realizzazione di n. 2 azioni', quantity('>=', '2', 'count')],
    ['2 corsi sul deposito dei bilanci', quantity('>=', '2', 'count')],
    ['due seminari sulla mediazione', quantity('>=', '2', 'count')],
    ['riduzione del 5%', quantity('>=', '5', 'percent')],
    ['n. pratiche (pari a 75): al 30/06 deve essere nullo', quantity('<=', '0')],
    ['non più di 3 reclami', quantity('<=', '3', 'count')],
    ['valore atteso: 3', quantity('=', '3')],
    ['almeno 2000 contatti', quantity('>=', '2000', 'count')],
    ['5 gg', quantity('=', '5', 'days')],
    ['100%', quantity('=', '100', 'percent')],
  ])('%s', (text, expected) => expect(targetInWords(text)).toEqual(expected));

  test('of several, the first', () => {
    expect(targetInWords('almeno 1 incontro e almeno 4 newsletter')).toEqual(quantity('>=', '1', 'count'));
    expect(targetInWords('almeno 2 campagne (di cui almeno 1 nuova)')).toEqual(quantity('>=', '2', 'count'));
  });
});

describe('deadlines', () => {
  test.each([
    ['bozza al Dirigente entro giugno', due(null, 6)],
    ['entro il 31 marzo 2016', due(2016, 3, 31)],
    ['progetto entro il 30.06.2016', due(2016, 6, 30)],
    ['provvedimento : entro il 15 maggio\n2016', due(2016, 5, 15)],
    ['sollecito: entro il mese di novembre 2016', due(2016, 11)],
    ["entro la fine dell'anno", due(null, 12, 31)],
    ["fascicolazione massiva entro l'anno", due(null, 12, 31)],
    ['atti da realizzare entro il 2016', due(2016, 12, 31)],
    ['Presentazione report a fine anno', due(null, 12, 31)],
    ['entro il primo semestre 2016', due(2016, 6, 30)],
    ['non oltre il 30 giugno', due(null, 6, 30)],
    ['giugno', due(null, 6)],
  ])('%s', (text, expected) => expect(targetInWords(text)).toEqual(expected));

  test('of several, the last', () => {
    expect(targetInWords('atto: entro giugno – monitoraggio: entro settembre')).toEqual(due(null, 9));
    expect(targetInWords('verifica entro 30 aprile - e proposta entro il 30 giugno')).toEqual(
      due(null, 6, 30),
    );
    expect(targetInWords('cartacei entro gennaio; telematici entro il 31.12.2016')).toEqual(
      due(2016, 12, 31),
    );
  });

  test('a deadline stands beside a quantity', () =>
    expect(targetInWords("Almeno un'operazione entro l'anno")).toMatchObject({
      comparison: '>=',
      value: '1',
      unit: 'count',
      deadline: { month: 12, day: 31 },
    }));
});

describe('digits that are no target', () => {
  test.each([
    'inserimento del ruolo (dal n. 1 al n. 420)',
    'termini della procedura obiettivo n. 1',
    'effetti della Legge 90/2014',
    'D.M. 18 ottobre 2010 n. 180',
    'questionario da aprile a ottobre',
    'riesame in autotutela (30 gg dalla richiesta)',
    '% pratiche evase entro 5 gg',
    'acquisti tra € 40.000 ed € 150.000',
    'superiore al 2015',
    'realizzazione del progetto di cui al punto 3a)',
    'conto al 31/12/2015',
    'circa 10 posizioni',
    'report finale',
    '',
  ])('%s', (text) => expect(targetInWords(text)).toBeNull());
});

test.each([
  'REALIZZAZIONE DI NON MENO DI N. 900 POSIZIONI',
  'Durata NON SUPERIORE A 5 GG',
  'ENTRO IL PRIMO SEMESTRE 2016',
  'RISULTATO ATTESO 1 O > DI 1',
  'DEVE ESSERE NULLO',
  'RIDUZIONE DEL 5%',
])('capitals say the same: %s', (text) => {
  const small = targetInWords(text.toLowerCase());
  expect(targetInWords(text)).toEqual({
    ...small,
    text: expect.stringMatching(new RegExp(`^${small?.text}$`, 'i')),
  });
});

test('the words that say it are given back', () => {
  expect(targetInWords('tempo medio: non superiore a 5 gg (fonte)')?.text).toBe('non superiore a 5 gg');
  expect(targetInWords('seminari: almeno 6 entro maggio')?.text).toBe('almeno 6 … entro maggio');
});

test('never throws', () => {
  const phrases = fc
    .array(
      fc.constantFrom(
        'almeno',
        'entro',
        'il',
        'non',
        'superiore',
        'a',
        '5',
        '%',
        'gg',
        '(',
        'giugno',
        '2016',
        '>',
        'o',
      ),
    )
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(phrases, (text) => void targetInWords(text)),
    { numRuns: 2000 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void targetInWords(text)));
});
