import { type Concept, either } from './phrases';

/** Parts of a form that their first words open. */
export type FormPart =
  | 'strategic-indicators'
  | 'indicators'
  | 'resources'
  | 'result-head'
  | 'revenues'
  | 'costs'
  | 'investments'
  | 'mission'
  | 'ministry-programme'
  | 'objective'
  | 'project'
  | 'owner';

/** Words that open each part (report, annex 1), the first that fits. */
export const FORM_OPENINGS: readonly {
  readonly part: FormPart;
  readonly words: Concept;
  /** What may stand after them; anything, where it is not said. */
  readonly follows?: 'nothing' | 'number';
}[] = [
  { part: 'strategic-indicators', words: { it: ['indicatori strategici'], en: ['strategic indicators'] } },
  {
    part: 'indicators',
    words: {
      it: ['indicatori', 'kpi', 'indicatori di risultato/performance'],
      en: ['indicators', 'kpi', 'kpis', 'performance indicators'],
    },
    follows: 'number',
  },
  {
    part: 'resources',
    words: {
      it: ['risorse utilizzate/impiegate/assegnate/finanziarie', 'quadro economico'],
      en: ['resources used', 'financial resources', 'resources assigned'],
    },
    follows: 'nothing',
  },
  {
    part: 'result-head',
    words: {
      it: ['risultat|o|i', 'esito', 'risultato conseguito/raggiunto', 'consuntivo'],
      en: ['result', 'results', 'outcome', 'achieved result', 'actual result'],
    },
    follows: 'nothing',
  },
  {
    part: 'revenues',
    words: { it: ['proventi', 'ricavi', 'entrate'], en: ['revenue', 'revenues'] },
    follows: 'nothing',
  },
  {
    part: 'costs',
    words: { it: ['oneri', 'costi', 'spese', 'oneri correnti'], en: ['costs', 'expenses', 'expenditure'] },
    follows: 'nothing',
  },
  {
    part: 'investments',
    words: { it: ['investimenti', 'immobilizzazioni'], en: ['investments', 'fixed assets'] },
    follows: 'nothing',
  },
  { part: 'mission', words: { it: ['missione'], en: ['mission'] } },
  { part: 'ministry-programme', words: { it: ['programma'], en: ['programme'] } },
  {
    part: 'objective',
    words: { it: ['obiettivo strategico', 'ob strategico'], en: ['strategic objective'] },
  },
  {
    part: 'project',
    words: {
      it: [
        'progetto',
        'obiettivo operativo',
        'azione',
        'scheda progetto',
        'scheda obiettivo operativo',
        'scheda azione',
      ],
      en: ['project', 'operational objective', 'action', 'project card'],
    },
  },
  {
    part: 'owner',
    words: {
      it: ['responsabile', 'ufficio', 'struttura', 'posizione organizzativa'],
      en: ['person in charge', 'office', 'office in charge'],
    },
  },
];

/** Any of them, asked first: most lines open no part. */
export const ANY_PART = either(FORM_OPENINGS.map(({ words }) => words));
