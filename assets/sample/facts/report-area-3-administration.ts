import {
  GENERAL_SERVICES,
  indicator,
  NO_MONEY,
  percent,
  project,
  typed,
  type ReportObjective,
} from './report-form';

/** 7 July 2016 as Excel counts days. */
const JULY_7 = 42558;

/** Annex 1, objective 3C: accounts, contracts, computing, collection of the annual fee. */
export const OBJECTIVE_3C: ReportObjective = {
  ...GENERAL_SERVICES,
  code: '3C',
  title: 'GESTIONE DEL PATRIMONIO E DI OGNI NOVITÀ NORMATIVA DI COMPETENZA',
  strategic: [
    indicator('Controllo della spesa pubblica: nuove norme attuate'),
    indicator(
      'Sostenibilità del bilancio: sistema permanente di valutazione',
      typed('annualità 2014: + 234.000\nannualità 2015: + 244.000\nannualità 2016: + 160.000'),
    ),
    indicator('Partecipazioni camerali: monitoraggio attuato'),
    indicator('Diritto annuale: programma contro la morosità attuato'),
  ],
  projects: [
    project('3C0102', 'Innovazione strumenti amministrativo-contabili', NO_MONEY, [
      indicator('Nuovi strumenti: realizzazione e report annuale'),
      indicator('Avvio della partecipazione della Camera: report annuale', typed('N.C.')),
      indicator('Agenti contabili: ricognizione entro il 15 maggio 2016'),
      indicator('Conti di gestione 2015 tramite Sireco nel termine della Corte dei conti'),
      indicator('Attività contabili: realizzazione e report annuale'),
      indicator('Attività fiscali: realizzazione e report annuale', percent(85)),
      indicator('File per gli uffici anagrafici: entro il 15 settembre 2016', typed('settembre')),
      indicator('Spese di notifica: sollecito ai Comuni entro novembre 2016', typed('novembre')),
      indicator('Procedure trasversali: tempi rispettati, report semestrale', percent(96)),
    ]),
    project('3C0103', 'Razionalizzazione contratti ed inventario', NO_MONEY, [
      indicator('Nuovi contratti: assicurazione entro dicembre, pulizie entro 30 novembre'),
      indicator('MEPA, manutenzione impianti: contratti entro 30 giugno', typed('giugno')),
      indicator('Nuovo Testo Unico gare: almeno 2 incontri', typed('n. 3')),
      indicator('Acquisti fino a € 40.000: indicazioni operative'),
      indicator('Acquisti tra € 40.000 ed € 150.000: procedure verificate'),
      indicator('Lavori fino ad € 40.000: procedure verificate'),
      indicator('Linee Guida inventario approvate: entro 30 aprile', typed('aprile')),
      indicator('Attività svolte: report annuale'),
      indicator('N. contratti attivati/n. contratti in scadenza. Risultato atteso 1 o > di 1'),
    ]),
    project('3C0104', "Gestione informatica e digitalizzazione dell'Ente", NO_MONEY, [
      indicator('Disaster Recovery approvato: entro 31.12.2016'),
      indicator('Esigenze degli Uffici (31 marzo e 20 giugno) e report semestrale'),
      indicator(
        'Hardware e software: mappatura entro 30 aprile, proposta entro il 30 giugno',
        typed('giugno'),
      ),
      indicator('Procedura per l’acquisto di Hardware: entro 10 luglio', { kind: 'day', serial: JULY_7 }),
      indicator('Spese VOIP: monitoraggio'),
      indicator(
        'N. contratti attivati/n. contratti in scadenza. Risultato atteso 1 o > di 1; toner entro 24 ore',
      ),
      indicator('Lucca In-Tec, acquisti e informatica: report annuale'),
    ]),
    project('3C0105', 'Presidio continuo alla gestione della riscossione', NO_MONEY, [
      indicator('Contestazione e F24 entro giugno, monitoraggio incassi entro settembre'),
      indicator('Sollecito diritto 2015 entro 30 marzo, diritto 2016 entro ottobre', percent(95)),
      indicator('Mailing: prima fase entro 31 gennaio 2016, conferma entro 31 maggio'),
      indicator('Ruolo diritto 2014 ad Infocamere entro il 31/12/2016'),
      indicator('Nodo dei Pagamenti, sanzioni e Diana Disar: verifiche e utilizzo'),
      indicator('Regolamento sanzioni modificato'),
      indicator('Sgravi (30 gg), mail (3 gg), controlli (8 gg); sollecito: almeno il 10% del credito'),
      indicator('Riscossione spontanea e coattiva: report semestrale'),
    ]),
  ],
};
