import {
  COMPETITIVENESS,
  count,
  GENERAL_SERVICES,
  indicator,
  NO_MONEY,
  percent,
  POLITICAL_DIRECTION,
  project,
  typed,
  type ReportObjective,
} from './report-form';

/** Annex 1, area 3: reorganisation, performance, transparency, communication, improvement. */
export const OBJECTIVE_3A: ReportObjective = {
  ...GENERAL_SERVICES,
  code: '3A',
  title: 'Riorganizzazione dell’Ente.',
  strategic: [
    indicator('Integrazione con il personale delle partecipate e formazione'),
    indicator(
      'Costo del personale ridotto nel 2015-2017 rispetto all’anno 2014',
      typed('2015: - 160.238,64   -4,1%\n2016: - 211.827,02   -5,4%'),
    ),
    indicator('Spese per prestazione di servizi ridotte rispetto all’anno precedente', typed('-11,57%')),
    indicator('Aggregazione con la Camera di Carrara: programma operativo'),
  ],
  projects: [
    project('3A0101', 'Supporto agli organi ed al Segretario Generale nel processo di riforma', NO_MONEY, [
      indicator('Dismissioni deliberate nel 2014 e nel 2015: monitoraggio trimestrale'),
      indicator('Razionalizzazione delle partecipate: atti per la Corte dei Conti'),
      indicator('Decisioni della Giunta avviate entro trenta giorni, monitoraggio trimestrale'),
      indicator('Controlli prima dei pagamenti secondo gli ordini di servizio del 2016'),
      indicator('Nuova normativa sulle partecipate e riforma: relazione e supporto entro il 2016'),
    ]),
    project(
      '3A0102',
      'Riorganizzazione - Benessere organizzativo - Efficienza gestione documenti',
      NO_MONEY,
      [
        indicator('Denunce del personale nelle scadenze, entro il 31 dicembre. Report finale'),
        indicator('N. 2 azioni di miglioramento', typed('n. 2')),
        indicator('Nuovo sistema di valutazione: proposta entro il 31 marzo 2016', typed('marzo')),
        indicator('Almeno 10 fascicoli personali sistemati', typed('n. 11')),
        indicator('Estratti conto: controllo sul 100% dei dipendenti richiesti dall’INPS'),
        indicator('Contribuzione figurativa da ottobre 2012 a giugno 2015: caricamento mensile'),
        indicator('Conto annuale e altre rilevazioni nei termini (report finale)'),
        indicator('Pratiche INPS di riscatto entro 6 mesi dalla richiesta'),
        indicator('Dati di retribuzione INPS verificati: report finale'),
      ],
    ),
  ],
};

export const OBJECTIVE_3B: ReportObjective = {
  ...POLITICAL_DIRECTION,
  code: '3B',
  title: 'ORIENTARE LA GESTIONE DELLA PERFORMANCE',
  strategic: [
    indicator(
      'Documenti programmatici rivisti dopo la riconfigurazione',
      typed('aggregazione non realizzata'),
    ),
    indicator('Indagini di customer satisfaction (generale e/o settoriali)'),
  ],
  projects: [
    project(
      '3B0101',
      'Ciclo di gestione della performance',
      [0, 3660, 0],
      [
        indicator('Analisi a supporto della riorganizzazione - report finale'),
        indicator('Nuovo report "cruscotto di ente"'),
        indicator('Standard di qualità: risultati alla dirigenza entro aprile', typed('aprile')),
        indicator('Analisi di bilancio a consuntivo e prospettico: applicazione completata'),
        indicator('Dati per analisi periodiche inviati entro i termini', percent(70)),
      ],
    ),
    project('3B0102', 'Monitoraggio costante della qualità percepita dagli stakeholders', NO_MONEY, [
      indicator('Indagini degli sportelli/servizi'),
    ]),
  ],
};

export const OBJECTIVE_3D: ReportObjective = {
  ...POLITICAL_DIRECTION,
  code: '3D',
  // The report leaves the title of this objective out.
  title: '',
  strategic: [indicator('Carta dei servizi: revisione avviata dopo indagine presso l’utenza')],
  projects: [
    project('3D0101', 'Trasparenza e anticorruzione', NO_MONEY, [
      indicator('Adempimenti di legge attestati dall’OIV'),
      indicator('Amministrazione trasparente: scadenze e correttivi rispettati'),
      indicator('Carta dei servizi: revisione avviata'),
    ]),
  ],
};

export const OBJECTIVE_3E: ReportObjective = {
  ...COMPETITIVENESS,
  code: '3E',
  title: 'LA COMUNICAZIONE DIGITALE E LA SUA STRATEGIA',
  strategic: [
    indicator(
      'Accessibilità e usabilità riconosciute dal CNIPA',
      typed('rispondente ai requisiti ma non certificato'),
    ),
    indicator('Modello gestionale dei siti perfezionato'),
    indicator('Customer satisfaction dei siti: monitoraggio definito'),
  ],
  projects: [
    project(
      '3E0101',
      'Comunicazione digitale e la sua strategia',
      [0, 5986.81, 0],
      [
        indicator('Accessibilità del sito riconosciuta dal Cnipa'),
        indicator('www.luccaimprese.it: restyling e piano entro il 30.06.2016', typed('giugno')),
        indicator('Soddisfazione degli utenti del sito: progetto entro il 30.06.2016', typed('giugno')),
        indicator('Comunicazione delle partecipate: report finale'),
        indicator('Media planning e campagna sul territorio: un progetto', count(1)),
        indicator('Comunicazione istituzionale degli organi: report finale'),
        indicator('a - eventi istituzionali: report finale'),
        indicator('b - eventi dei Dirigenti: report finale'),
      ],
    ),
  ],
};

export const OBJECTIVE_3F: ReportObjective = {
  ...GENERAL_SERVICES,
  code: '3F',
  title: 'INNOVAZIONE NORMATIVA E MIGLIORAMENTO CONTINUO.',
  strategic: [indicator('Progetti annuali di miglioramento realizzati almeno all’80%')],
  projects: [
    project(
      '3F0101',
      'Individuazione di soluzioni migliorative e riordino degli archivi camerali',
      NO_MONEY,
      [
        indicator('Pec e fascicolazione massive: almeno un’operazione entro l’anno'),
        indicator('Piattaforma: linee guida'),
        indicator('Manuale di Gestione rivisto, conservazione sostitutiva'),
        indicator('Piano di fascicolazione con linee guida'),
        indicator('Progetto archivi: terza tranche'),
      ],
    ),
  ],
};
