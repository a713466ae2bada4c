import {
  COMPETITIVENESS,
  count,
  indicator,
  MARKET_REGULATION,
  NO_MONEY,
  percent,
  project,
  typed,
  type ReportObjective,
} from './report-form';

/** Annex 1, area 1. */
export const OBJECTIVE_1A: ReportObjective = {
  ...COMPETITIVENESS,
  code: '1A',
  title:
    "PROGRAMMAZIONE TERRITORIALE: ruolo dell'ente come promotore e partner delle politiche del territorio",
  strategic: [
    indicator('Concertazione ampliata con associazioni e stakeholder - report'),
    indicator('Politiche concertate sui settori scelti - report'),
  ],
  projects: [
    project(
      '1A0101',
      'Proposte per nuove politiche di sviluppo',
      [11177.53, 610, 0],
      [
        indicator(
          'Informazione sulle politiche di sviluppo: almeno 1 incontro con i colleghi e almeno 4 newsletter',
        ),
        indicator(
          'Proposta per la Strategia Integrata di Sviluppo Locale entro luglio, ed eventuali integrazioni',
        ),
        indicator('Sportello usura e sovraindebitamento: monitoraggio finale'),
        indicator('Istruzioni per gli addetti entro marzo ed evento sul sovraindebitamento entro giugno'),
        indicator('Commento sulla situazione lucchese per il Documento'),
      ],
    ),
  ],
};

export const OBJECTIVE_1B: ReportObjective = {
  ...COMPETITIVENESS,
  code: '1B',
  title: 'ANALISI DEL SISTEMA ECONOMICO LOCALE: informazione economica per le politiche di intervento',
  strategic: [
    indicator('Progetto operativo Open Data: accesso telematico e riutilizzo dei dati della Camera'),
  ],
  projects: [
    project(
      '1B0101',
      "Valorizzazione dell'informazione economica",
      [1000, 7930, 0],
      [
        indicator('Bozza del modello entro marzo, definizione entro l’anno (pubblicazioni “Anno 2015”)'),
        indicator('Sistema informatico per le interviste presso le imprese (CAWI)'),
        indicator('Restyling del sito www.luccaimprese.it'),
        indicator('Open Data statistici: relazione finale entro il 31 dicembre'),
        indicator('Relazione sul contesto provinciale e convegno: collaborazione'),
      ],
    ),
  ],
};

export const OBJECTIVE_1D: ReportObjective = {
  ...MARKET_REGULATION,
  code: '1D',
  title: 'PROMOZIONE DEI SERVIZI DI GIUSTIZIA ALTERNATIVA (arbitrato e mediazione)',
  strategic: [
    indicator(
      'Almeno 2 campagne di promozione (di cui almeno 1 in ambito diverso dalle precedenti)',
      typed('n. 3 campagne di cui 1 in ambito diverso'),
    ),
    indicator(
      'Customer satisfaction: gradimento del servizio non inferiore a 3 (in una scala da 1 a 5); mediatore non inferiore a 3',
      typed('servizio 4.59, mediatore 4.67'),
    ),
  ],
  projects: [
    project(
      '1D0101',
      'Diffusione degli strumenti ADR',
      [55977.8, 23395.19, 0],
      [
        indicator(
          'Gradimento della mediazione: voto non inferiore a tre (scala da uno a cinque)',
          typed('4,59'),
        ),
        indicator('Sede di Viareggio: monitoraggio, linee guida 2015, ulteriori tre mediatori addestrati'),
        indicator('Un modulo di 9 ore di aggiornamento per mediatori'),
        indicator('Promozione: un seminario sull’usucapione ed una campagna CRM', percent(50)),
        indicator('Criteri direttivi in materia sanzionatoria: bozza entro novembre', typed('novembre')),
      ],
    ),
  ],
};

export const OBJECTIVE_1E: ReportObjective = {
  ...MARKET_REGULATION,
  code: '1E',
  title: 'VIGILANZA DEL MERCATO: regole efficaci a tutela di imprese e consumatori',
  strategic: [
    indicator('Piani annuali di vigilanza attuati secondo le direttive'),
    indicator('1 azione anticontraffazione diversa dall’anno precedente'),
  ],
  projects: [
    project(
      '1E0101',
      'Adozione di specifiche iniziative nel campo ispettivo a favore della regolazione del mercato',
      [12626.4, 596.2, 0],
      [
        indicator('Questionario entro marzo; esigenze da aprile a ottobre; piano entro l’anno', count(1)),
        indicator('Ipotesi di accordo con i consulenti per tariffe agevolate, entro maggio', typed('maggio')),
        indicator('Anti-contraffazione: due seminari e almeno due campagne CRM'),
        indicator('Formazione degli aspiranti Ispettori Metrici: progetto entro marzo 2016', typed('marzo')),
        indicator('Piano di vigilanza del Mise per il 2016 - report finale'),
      ],
    ),
  ],
};

export const OBJECTIVE_1F: ReportObjective = {
  ...MARKET_REGULATION,
  code: '1F',
  title: "SPORTELLO LEGALITA' per le imprese",
  strategic: [indicator('Avvio monitoraggio: domande e richieste presentate allo sportello')],
  projects: [project('', '', NO_MONEY, [])],
  note: "Per quest'anno nessun progetto: l'attività è oggetto di obiettivo personale del Dirigente.",
};
