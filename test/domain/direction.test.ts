import fc from 'fast-check';
import { betterInWords, directionOf, isChange, isReduction } from '../../src/domain/direction';

/** The first thing that an indicator's words name says which way is better (method.md, "Achievement"). */
describe('less is better', () => {
  test.each([
    'Tempo medio di evasione',
    'Tempi di pagamento delle fatture',
    'Durata della sospensione',
    'Attesa media allo sportello',
    'Giorni di ritardo',
    'gg medi per il rilascio',
    'Costo medio',
    'Costo del personale %',
    'Costo personale/giornata',
    'Costo medio per utente',
    'Incidenza % della spesa di personale',
    'Spesa di personale su spesa corrente',
    'Oneri di funzionamento pro capite',
    'Consumi di energia elettrica',
    'Scostamento medio',
    'Tasso di assenza',
    'Tasso di assenteismo del personale',
    'numero di reclami',
    'N. reclami pervenuti',
    '% di errori',
    'Percentuale di ricorsi persi',
    'Infortuni sul lavoro',
    'Sanzioni del Garante',
    'Pratiche sospese',
    'Arretrato al 31/12',
    'Debiti commerciali scaduti',
    'Indice di indebitamento',
    'Morosità dei canoni',
    'Incidenza della morosità',
    'Tempestività dei pagamenti',
    'Indicatore di tempestività dei pagamenti (art. 33)',
    'Pratiche fuori termine',
    '% pratiche evase oltre i termini',
    'Domande evase oltre 30 giorni',
    'Imprese non visitate',
    'Imprese cessate',
    'Rapporti con errori',
    'Utenti insoddisfatti',
    'Perdite di rete',
    'Servizi non erogati',
    'Posti vacanti',
    'Ritardo medio nei pagamenti (in giorni)',
    'Tasso di turnover',
    'TEMPO MEDIO DI RISPOSTA AGLI UTENTI',
  ])('%s', (text) => expect(betterInWords(text)).toBe('lower'));
});

describe('more is better', () => {
  test.each([
    '% pratiche evase entro 5 giorni',
    '% di reclami evasi entro 5 giorni',
    'Reclami risolti',
    'Reclami pervenuti gestiti nei termini',
    'Debiti pagati nell’anno',
    'Crediti e arretrati recuperati',
    'numero di eventi',
    'Grado di soddisfazione',
    'Gradimento dei servizi',
    'Giudizio medio degli utenti',
    'Incremento degli utenti',
    'Imprese assistite',
    'N. imprese coinvolte',
    'Incontri con le associazioni',
    'Ricavi propri',
    'Copertura del servizio',
    'Grado di copertura dei costi',
    'Puntualità dei pagamenti',
    'Rispetto dei tempi previsti',
    'Percentuale di attuazione del piano',
    '% avanzamento lavori',
    'Capacità di spesa',
    'Spesa certificata',
    'Spese rendicontate',
    'Tempi rispettati',
    'Pratiche senza errori',
    'Raccolta differenziata',
    'Ore di formazione pro capite',
    'Giorni di apertura al pubblico',
    'Visitatori del museo',
    'Misure di prevenzione attuate',
    'Dipendenti formati',
    'ATTIVITA’ REALIZZATE',
    'Riscossioni su accertamenti',
    'Tasso di crescita delle start up',
    'N. controlli sugli insoluti',
  ])('%s', (text) => expect(betterInWords(text)).toBe('higher'));

  test.each([
    'Riduzione dei tempi',
    'Riduzione del contenzioso',
    'Risparmio di spesa',
    'Contenimento dei costi di funzionamento',
    'Recupero dell’evasione',
    'Taglio degli oneri',
    'Miglioramento dei tempi di attesa',
    'Abbattimento dell’arretrato',
    'Tasso di riduzione degli infortuni',
  ])('%s is a quantity of its own', (text) => {
    expect(betterInWords(text)).toBe('higher');
    expect(isReduction(text)).toBe(true);
    expect(isChange(text)).toBe(true);
  });
});

describe('the words do not say', () => {
  test.each(['Risultato atteso: almeno 3', 'Quota di dirigenti donna', '%', '', 'Variazione percentuale'])(
    '%s',
    (text) => {
      expect(betterInWords(text)).toBeNull();
      expect(directionOf(text, null)).toEqual({ better: 'higher', decided: false });
    },
  );
});

describe('time', () => {
  it('is to be short where only the unit tells that it is time', () =>
    expect(directionOf('Aggiornamento del registro', 'days')).toEqual({ better: 'lower', decided: false }));

  it('is short for certain where no welcome thing is named', () =>
    expect(directionOf('Protocollazione', 'hours')).toEqual({ better: 'lower', decided: true }));

  it.each(['Ore di formazione', 'Formazione del personale', 'Apertura dello sportello'])(
    '%s: is wished for',
    (title) => expect(directionOf(title, 'hours')).toEqual({ better: 'higher', decided: true }),
  );
});

describe('laws', () => {
  const titles = fc.constantFrom('Tempo medio', 'Imprese assistite', 'Reclami', 'Riduzione dei costi', 'Xyz');
  it('capitals, spaces and percent signs change nothing', () =>
    fc.assert(
      fc.property(titles, fc.constantFrom('', '%', '% ', ' \u00A0'), (title, sign) => {
        expect(betterInWords(`${sign}${title.toUpperCase().replace(' ', '\u00A0 ')}`)).toBe(
          betterInWords(title),
        );
      }),
    ));
});
