import type { Level } from '../../domain/levels';
import { type Concept, either } from './phrases';

/** "OBIETTIVO STRATEGICO 1D: …", "AREA STRATEGICA 2 - …": the words say the level the code may leave open; the first that fits. */
export const LEVEL_OPENINGS: readonly { readonly level: Level; readonly words: Concept }[] = [
  {
    level: 'area',
    words: {
      it: [
        'area strategica',
        'aree strategiche',
        'macroarea',
        'macro area',
        'linea strategica',
        'area di intervento',
        'ambito strategico',
      ],
      en: ['strategic area', 'strategic areas', 'strategic priority', 'area of intervention'],
    },
  },
  {
    level: 'indicator',
    words: {
      it: ['indicator|e|i', 'indicator|e|i strategic|o|i', 'kpi'],
      en: ['indicator', 'indicators', 'strategic indicator', 'strategic indicators', 'kpi'],
    },
  },
  {
    level: 'project',
    words: {
      it: ['obiettiv|o|i operativ|o|i', 'progett|o|i', 'azion|e|i', 'attivita', 'ob op', 'obop'],
      en: ['operational objective', 'operational objectives', 'project', 'projects', 'action', 'actions'],
    },
  },
  {
    level: 'objective',
    words: {
      it: [
        'obiettiv|o|i',
        'obiettiv|o|i strategic|o|i',
        'obiettiv|o|i di ente',
        'obiettiv|o|i annual|e|i',
        'ob',
        'ob str',
      ],
      en: ['objective', 'objectives', 'strategic objective', 'strategic objectives', 'goal', 'goals'],
    },
  },
  {
    level: 'programme',
    words: { it: ['programm|a|i', 'linea di intervento'], en: ['programme', 'programmes'] },
  },
];

/** Any of them, asked first: most titles begin with none. */
export const ANY_LEVEL = either(LEVEL_OPENINGS.map(({ words }) => words));

/** Words that stand before the number of an indicator and say nothing more of it. */
export const INDICATOR_MARKS: Concept = { it: ['indicatore', 'ind', 'kpi'], en: ['indicator', 'kpi'] };

/** Words that stand before the number of an objective. */
export const OBJECTIVE_MARKS: Concept = { it: ['obiettivo'], en: ['objective', 'goal'] };

/** Words that before a number or a letter name a row: no head says "Obiettivo n. 1". */
export const ROW_MARKS: Concept = {
  it: ['obiettivo', 'indicatore', 'progetto', 'azione', 'ind', 'ob'],
  en: ['objective', 'goal', 'indicator', 'project', 'action'],
};

/** Words by which a text speaks of an indicator, an objective, a project. */
export const OF_INDICATORS: Concept = {
  it: ['indicator*', 'kpi', 'misura'],
  en: ['indicator*', 'kpi', 'measure'],
};
export const OF_OBJECTIVES: Concept = { it: ['obiettiv*'], en: ['objective*', 'goal*'] };
export const OF_PROJECTS: Concept = {
  it: ['azion|e|i', 'progett|o|i'],
  en: ['action', 'actions', 'project', 'projects'],
};

/** A node told only in part on its sheet. */
export const PARTIAL_NODES: Concept = { it: ['quota parte'], en: ['part share', 'pro quota'] };

/** "OBIETTIVO REALIZZATO AL 98,4%", "1D0101 (realizzato al 90%)". */
export const THE_OBJECTIVE: Concept = {
  it: ['obiettivo', 'l obiettivo'],
  en: ['objective', 'the objective'],
};
export const ACHIEVED_AT: Concept = {
  it: ['realizzat|o|a|i|e al', 'realizzat|o|a complessivamente al'],
  en: ['achieved at', 'completed at', 'achieved overall at'],
};
export const ACHIEVED: Concept = { it: ['realizzat'], en: ['achieved', 'completed'] };

/** Several nodes at once: such words head a table, and name none of them. */
export const SEVERAL_NODES: Concept = {
  it: ['obiettivi', 'progetti', 'azioni', 'programmi', 'indicatori', 'aree', 'attivita'],
  en: ['objectives', 'projects', 'actions', 'programmes', 'indicators', 'areas', 'activities'],
};
