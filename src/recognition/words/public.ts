import type { Concept } from './phrases';

/**
 * Words of public planning and accounting, one concept a line: what a body plans, how it calls its money, who
 * answers (d.lgs. 150/2009; d.lgs. 118/2011; D.P.R. 254/2005; the bodies' own plans and reports). The name of a body is
 * none: its letterhead stands over all that it writes.
 */
export const PUBLIC_CONCEPTS: readonly Concept[] = [
  {
    it: ['performance', 'valutazione dei risultati', 'oiv', 'nucleo di valutazione'],
    en: ['performance', 'evaluation of results', 'performance evaluation'],
  },
  {
    it: [
      'obiettivo strategico',
      'obiettivi strategici',
      'aree strategiche',
      'area strategica',
      'linea strategica',
    ],
    en: [
      'strategic objective',
      'strategic objectives',
      'strategic area',
      'strategic areas',
      'strategic goals',
    ],
  },
  {
    it: ['obiettivo operativo', 'obiettivi operativi', 'obiettivo gestionale', 'obiettivi gestionali'],
    en: ['operational objective', 'operational objectives'],
  },
  {
    it: [
      'pdo',
      'peg',
      'piao',
      'dup',
      'piano degli obiettivi',
      'piano esecutivo di gestione',
      'piano dettagliato',
    ],
    en: ['management plan', 'integrated plan of activity', 'objectives plan'],
  },
  {
    it: [
      'obiettivi individuali',
      'obiettivo individuale',
      'scheda individuale',
      'obiettivi di ente',
      'obiettivo di ente',
    ],
    en: ['individual objectives', 'individual objective', 'individual card', 'objectives of the body'],
  },
  {
    it: [
      'obiettivi',
      'obiettivi per',
      'schede obiettivo',
      'scheda obiettivo',
      'codice obiettivo',
      'cod obiettivo',
    ],
    en: ['objectives', 'objectives for', 'objective card', 'objective code'],
  },
  {
    it: ['dei progetti', 'per progetto', 'dei programmi', 'codice progetto', 'cod progetto', 'progetti e'],
    en: ['of projects', 'by project', 'of programmes', 'project code'],
  },
  {
    it: [
      'stato di attuazione',
      'stato di avanzamento',
      'monitoraggio',
      'rendiconto',
      'rendicontazione',
      'relazione',
    ],
    en: [
      'state of implementation',
      'state of progress',
      'monitoring',
      'statement of account',
      'annual report',
    ],
  },
  {
    it: ['indicator*', 'kpi', 'parametro di misurazione', 'parametro di valutazione'],
    en: ['indicator*', 'kpi'],
  },
  {
    it: ['valore atteso', 'risultato atteso', 'risultati attesi', 'valore obiettivo', 'valori attesi'],
    en: ['expected value', 'expected result', 'expected results', 'target value'],
  },
  {
    it: ['risultato conseguito', 'risultato raggiunto', 'risultati conseguiti', 'grado di raggiungimento'],
    en: ['achieved result', 'actual result', 'degree of achievement', 'achievement rate'],
  },
  {
    it: ['peso indicatore', 'peso obiettivo', 'peso dell obiettivo', 'peso dell indicatore', 'pesatura'],
    en: ['indicator weight', 'objective weight', 'weight of the objective', 'weighting'],
  },
  {
    it: [
      'budget iniziale',
      'budget aggiornato',
      'budget assestato',
      'preventivo iniziale',
      'preventivo aggiornato',
    ],
    en: ['initial budget', 'updated budget', 'revised budget', 'approved budget'],
  },
  {
    it: ['stanziament*', 'assestat*', 'previsione iniziale', 'previsioni iniziali', 'previsione definitiva'],
    en: ['appropriation*', 'original forecast', 'revised forecast'],
  },
  {
    it: ['impegn*', 'accertament*', 'liquidat*', 'pagat*', 'stato della spesa', 'mandat*'],
    en: ['commitment*', 'committed', 'assessment*'],
  },
  {
    it: ['capitol*', 'mission*', 'programma', 'programmi', 'centro di costo', 'centro di responsabilita'],
    en: [
      'chapter',
      'chapters',
      'mission',
      'missions',
      'programme',
      'programmes',
      'cost centre',
      'responsibility centre',
    ],
  },
  {
    it: ['provent*', 'oner*', 'entrate', 'uscite', 'risorse', 'interventi economici', 'diritto annuale'],
    en: ['public revenue', 'economic interventions', 'annual fee'],
  },
  {
    it: ['utilizzo', 'capacita di spesa', 'risorse impiegate', 'risorse utilizzate'],
    en: ['budget use', 'spending capacity', 'resources used', 'resources employed'],
  },
  {
    it: ['dirigent*', 'segretario generale', 'posizione organizzativa', 'posizioni organizzative'],
    en: ['executives', 'secretary general'],
  },
  {
    it: ['settore', 'servizio', 'servizi', 'ufficio', 'uffici', 'unita organizzativa', 'dipartimento'],
    en: ['department', 'departments', 'office', 'offices', 'organisational unit', 'organizational unit'],
  },
  {
    it: [
      'carta dei servizi',
      'standard di qualita',
      'gradimento',
      'customer satisfaction',
      'utent*',
      'utenza',
      'cittadini',
    ],
    en: ['service charter', 'quality standards', 'satisfaction', 'user satisfaction', 'citizens'],
  },
];
