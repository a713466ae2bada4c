import type { Phrases } from './phrases';

/**
 * Words of public planning and accounting, one concept a line: what a body plans, how it calls its money, who
 * answers (d.lgs. 150/2009; d.lgs. 118/2011; D.P.R. 254/2005; the bodies' own plans and reports). The name of a body is
 * none: its letterhead stands over all that it writes.
 */
export const PUBLIC_CONCEPTS: readonly Phrases[] = [
  ['performance', 'valutazione dei risultati', 'oiv', 'nucleo di valutazione'],
  ['obiettivo strategico', 'obiettivi strategici', 'aree strategiche', 'area strategica', 'linea strategica'],
  ['obiettivo operativo', 'obiettivi operativi', 'obiettivo gestionale', 'obiettivi gestionali'],
  ['pdo', 'peg', 'piao', 'dup', 'piano degli obiettivi', 'piano esecutivo di gestione', 'piano dettagliato'],
  [
    'obiettivi individuali',
    'obiettivo individuale',
    'scheda individuale',
    'obiettivi di ente',
    'obiettivo di ente',
  ],
  ['obiettivi', 'obiettivi per', 'schede obiettivo', 'scheda obiettivo', 'codice obiettivo', 'cod obiettivo'],
  ['dei progetti', 'per progetto', 'dei programmi', 'codice progetto', 'cod progetto', 'progetti e'],
  [
    'stato di attuazione',
    'stato di avanzamento',
    'monitoraggio',
    'rendiconto',
    'rendicontazione',
    'relazione',
  ],
  ['indicator*', 'kpi', 'parametro di misurazione', 'parametro di valutazione'],
  ['valore atteso', 'risultato atteso', 'risultati attesi', 'valore obiettivo', 'valori attesi'],
  ['risultato conseguito', 'risultato raggiunto', 'risultati conseguiti', 'grado di raggiungimento'],
  ['peso indicatore', 'peso obiettivo', 'peso dell obiettivo', 'peso dell indicatore', 'pesatura'],
  [
    'budget iniziale',
    'budget aggiornato',
    'budget assestato',
    'preventivo iniziale',
    'preventivo aggiornato',
  ],
  ['stanziament*', 'assestat*', 'previsione iniziale', 'previsioni iniziali', 'previsione definitiva'],
  ['impegn*', 'accertament*', 'liquidat*', 'pagat*', 'stato della spesa', 'mandat*'],
  ['capitol*', 'mission*', 'programma', 'programmi', 'centro di costo', 'centro di responsabilita'],
  ['provent*', 'oner*', 'entrate', 'uscite', 'risorse', 'interventi economici', 'diritto annuale'],
  ['utilizzo', 'capacita di spesa', 'risorse impiegate', 'risorse utilizzate'],
  ['dirigent*', 'segretario generale', 'posizione organizzativa', 'posizioni organizzative'],
  ['settore', 'servizio', 'servizi', 'ufficio', 'uffici', 'unita organizzativa', 'dipartimento'],
  [
    'carta dei servizi',
    'standard di qualita',
    'gradimento',
    'customer satisfaction',
    'utent*',
    'utenza',
    'cittadini',
  ],
];
