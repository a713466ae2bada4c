import {
  COMPETITIVENESS,
  count,
  FOREIGN_TRADE,
  indicator,
  MARKET_REGULATION,
  project,
  typed,
  type ReportObjective,
} from './report-form';

/** Annex 1, area 2, services to firms. Projects of 2C bear other codes (2C7101) than in the resources table (2C0101). */
export const OBJECTIVE_2C: ReportObjective = {
  ...COMPETITIVENESS,
  code: '2C',
  title: "FAVORIRE LO START UP E SOSTENERE LO SVILUPPO D'IMPRESA",
  strategic: [
    indicator('Riorganizzazione strutturata e validata'),
    indicator(
      'Polo Tecnologico Lucchese: affidamento dei lavori per le aree esterne completato',
      typed('Parziale realizzazione, in corso il completamento'),
    ),
    indicator('Polo della Nautica di Viareggio: procedure avviate per i servizi'),
    indicator('Un progetto per start up innovative'),
  ],
  projects: [
    project(
      '2C7101',
      'Sportelli e servizi alle imprese',
      [25000, 21400, 0],
      [
        indicator('Apertura d’impresa dei partecipanti ai corsi dell’anno precedente: monitoraggio'),
        indicator('Report al Dirigente sulla riorganizzazione del 2015 entro aprile'),
        indicator('Progetto di eventi, corsi e servizi al Polo, al Dirigente entro marzo'),
        indicator('Realizzazione del progetto di cui al punto 3a)'),
      ],
    ),
    project(
      '2C7102',
      'Formazione',
      [78035.72, 58938.8, 361.96],
      [
        indicator('Realizzazione del progetto di eventi e corsi di cui al punto 3a)'),
        indicator('Progetto FP2014 sulle start up (RPP 2016): gestione e risultati'),
      ],
    ),
    project(
      '2C0104',
      'Innovazione e trasferimento tecnologico',
      [48000, 210000, 0],
      [
        indicator(
          'Polo Tecnologico: lavori degli spazi esterni affidati e conclusi',
          typed('parzialmente realizzato'),
        ),
        indicator('Polo Nautica: procedure avviate per l’affidamento'),
        indicator('Almeno 2 iniziative per attrazione di start up'),
        indicator('Lucca In-Tec: almeno 1 progetto sui bandi del transfrontaliero'),
      ],
    ),
  ],
};

export const OBJECTIVE_2D: ReportObjective = {
  ...COMPETITIVENESS,
  code: '2D',
  title: 'RIAFFERMARE IL RUOLO DI “PRIMO PUNTO DI CONTATTO” CON LE ISTITUZIONI EUROPEE E STATALI',
  strategic: [
    indicator(
      'Tavolo sulle provvidenze pubbliche: almeno 2 proposte progettuali su bandi comunitari',
      typed('n. 2 proposte progettuali'),
    ),
  ],
  projects: [
    project(
      '2D0101',
      "L'impresa nell'europa: crescita e competitività",
      [36281.23, 37776.78, 241.32],
      [
        indicator('Almeno 6 seminari tecnici sul mercato unico e sull’ICT'),
        indicator('Norme tecniche e alerting sui programmi europei: almeno 10 interventi'),
        indicator('Consultazione della Commissione: almeno 2 interventi di promozione'),
        indicator('RPP 2016, tavolo sulle provvidenze: almeno due proposte progettuali'),
        indicator('“Eccellenze in Digitale” (FP 2014): fasi realizzate e report finale'),
      ],
    ),
  ],
};

const IDENTITY = {
  code: '2E',
  partial: true,
  title:
    'VALORIZZAZIONE DELL’IDENTITÀ TERRITORIALE: promozione integrata di territorio, turismo e artigianato',
  // The same four indicators stand under each of the three missions.
  strategic: [
    indicator('Produzioni artigianali ed agroalimentari: almeno due eventi, secondo le risorse di bilancio'),
    indicator('Fondazione Puccini: report su gestione e risultati'),
    indicator('MuSA, filiera lapidea: programma annuale realizzato'),
    indicator('Marketing territoriale: report sugli obiettivi triennali'),
  ],
};

export const OBJECTIVE_2E_PROMOTION: ReportObjective = {
  ...COMPETITIVENESS,
  ...IDENTITY,
  projects: [
    project(
      '2E0101',
      'Internazionalizzazione, promozione interna e turismo',
      [130080.04, 291925.18, 361.97],
      [
        indicator('Report al Dirigente sulla riorganizzazione del 2015: entro aprile', typed('aprile')),
        indicator('MuSA: collaborazione con il Comune di Pietrasanta attivata', count(1)),
        indicator('MuSA: stagione estiva pianificata e attuata'),
        indicator('MuSA: nuovo sito prima dell’apertura estiva'),
        indicator('MuSA: riorganizzazione della gestione, proposta entro aprile', typed('aprile')),
        indicator('Fondazione Puccini (RPP 2016): programma attuato, report a fine anno'),
        indicator('ART-FI: interesse entro gennaio, fiera eventuale, report entro marzo', typed('marzo')),
        indicator('Desco: elementi innovativi, proposta entro giugno', typed('giugno')),
        indicator('Sostegno dei CCN: proposta operativa entro giugno', typed('giugno')),
      ],
    ),
    project(
      '2E0103',
      'MUSA',
      [80000, 100000, 0],
      [
        indicator('Animazione dell’alta stagione con il Comune di Pietrasanta'),
        indicator('Collezione stabile: partecipazione al Museo Diffuso'),
        indicator('Collezione virtuale prodotta e trasmessa'),
        indicator('Web e social: strumenti, nuovo sito, canali'),
        indicator('Piano di gestione, da terzi e diretta'),
      ],
    ),
    project(
      '2E0104',
      'Fondazione Puccini',
      [15000, 0, 0],
      [indicator('Programma della Fondazione attuato per la parte camerale')],
    ),
  ],
};

export const OBJECTIVE_2E_AGRICULTURE: ReportObjective = {
  ...MARKET_REGULATION,
  ...IDENTITY,
  projects: [
    project(
      '2E0105',
      'Agricoltura e tutela delle produzioni tipiche',
      [3400, 1797.39, 0],
      [
        indicator('Commissione vino: rosa dei degustatori qualificata e ampliata'),
        indicator('Panel Oli: ripresa dopo oltre 18 mesi (aprile 2015), campioni e commissioni monitorati'),
      ],
    ),
  ],
};

export const OBJECTIVE_2E_ABROAD: ReportObjective = {
  ...FOREIGN_TRADE,
  ...IDENTITY,
  projects: [
    project(
      '2E0102',
      "Supporto all'internazionalizzazione mediante la società partecipata Lucca Promos",
      [207000, 368000, 0],
      [
        indicator('Programma di Lucca Promos presentato alle Associazioni - entro gennaio', typed('gennaio')),
        indicator('Programma approvato dalla Giunta realizzato'),
        indicator('Nuova fase della campagna del territorio per il 2016'),
        indicator('Progetto europeo Extra - EXpo concluso'),
        indicator('Bandi europei: presentazione di almeno due progetti'),
      ],
    ),
  ],
};
