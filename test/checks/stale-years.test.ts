import fc from 'fast-check';
import { staleYears } from '../../src/checks/stale-years';
import { phrases } from '../domain/phrases';

const found = (text: string, year = 2016): readonly string[] =>
  staleYears(text, year).map(({ words }) => words);

describe('years that an indicator should no longer name', () => {
  test.each([
    [
      'Atti di riorganizzazione (determinazioni e ordini interni) entro il 30.06.2015 e relazione',
      'entro il 30.06.2015',
    ],
    ['Convenzione firmata entro il 31/12/2015', 'entro il 31/12/2015'],
    ['Convenzione entro il 31-12-15', 'entro il 31-12-15'],
    ['Proposta al dirigente entro marzo 2015', 'entro marzo 2015'],
    ['Proposta entro il 31 marzo 2015', 'entro il 31 marzo 2015'],
    ['Bozza entro e non oltre il mese di aprile 2014', 'entro e non oltre il mese di aprile 2014'],
    ['Regolamento entro la fine del 2015', 'entro la fine del 2015'],
    ['Regolamento entro l’anno 2015', "entro l'anno 2015"],
    [
      '90% degli obiettivi deliberati con la Relazione Previsionale e Programmatica 2015',
      'Relazione Previsionale e Programmatica 2015',
    ],
    ['Iniziative della Relazione previsionale 2015', 'Relazione previsionale 2015'],
    ['Progetti di cui alla RPP 2015', 'RPP 2015'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test.each([
    // Deadlines and programmes of the table's own year, or of the next.
    'Avvio entro il 31.12.2016',
    'Rilevazione tempi al 31.01.2016',
    'Iniziative della RPP 2016',
    'Relazione sull’anno entro il 31 gennaio 2017',
    'Ricognizione entro 31 marzo e 20 giugno',
    // Bases of comparison.
    'Riduzione degli oneri rispetto all’anno 2015',
    'Aumento delle entrate rispetto al consuntivo 2015',
    'Miglioramento rispetto alla propria performance 2014',
    'Scostamento rispetto alla Relazione previsionale 2015',
    // Stocks at a date.
    'Riduzione delle pratiche in attesa al 31/12/2015',
    'al 30/06/2016 devono essere nulle le pratiche arrivate fino al 30/06/2015',
    'Evasione delle domande presentate entro il 31/12/2015',
    'Verifica dei conti di gestione al 31/12/2015',
    'Incassi pari al 10% del credito a dicembre 2015',
    // Laws and projects.
    'Aggiornamento ai sensi del D.M. 18 ottobre 2010 n. 180',
    'Sanzioni a seguito del DL 90/2014',
    'Attuazione della direttiva 11/2013 e del Dlgs 130/2015',
    'Fondo di perequazione FP2014 sulle start up',
    // Periods of several years, and past work that this year goes on with.
    'Riduzione del costo nel triennio 2015-2017',
    'Programma pluriennale 2015-2019',
    'Sollecito 2015/2016 sul diritto annuale',
    'Relazione previsionale e programmatica 2015-2017',
    'Linee guida adottate nel 2015',
    'Riorganizzazione intervenuta nel corso del 2015',
    'Contribuzione da ottobre 2012 a giugno 2015',
    'Pubblicazione «Indicatori della provincia - Anno 2015» entro la fine dell’anno',
    'Emanazione del ruolo del diritto 2014: consegna entro il 31/12/2016',
    'Revisione delle posizioni aperte nell’anno 2012',
    // Amounts.
    'Contattare entro 2000 imprese',
    'Acquisti fino a € 2015 entro giugno',
  ])('no alarm: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('no text raises an alarm about its own year', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1990, max: 2100 }), (text, year) => {
        expect(found(`${text} entro il 31/12/${year}`, year)).not.toContain(`entro il 31/12/${year}`);
      }),
    );
  });

  test('a past year is found whether or not other words and digits make the text worth reading', () => {
    fc.assert(
      fc.property(phrases, (phrase) => expect(found(`${phrase} ; x15 entro rp`)).toEqual(found(phrase))),
      { numRuns: 3000 },
    );
  });

  test('a long text is read in no time worth speaking of', () => {
    expect(found(`${'entro il fine del mese di anno '.repeat(5000)}2015`)).toEqual(expect.any(Array));
  });
});
