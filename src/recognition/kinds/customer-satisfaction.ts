import { either, not, upTo } from '../features/feature';
import { speaksOfPublic } from '../features/public';
import {
  aimsAtNothing,
  aspectsAsked,
  figureEvidence,
  isStaffSurvey,
  namedRows,
  saysBenchmark,
  saysSatisfaction,
} from '../features/services';
import { saysYear } from '../features/year-heads';
import { readDescribed } from '../grammars/series/described';
import type { TableKind } from '../judging/kind';

/** What users think of a body's services: marks on their own scales, answers counted, shares of the satisfied. */
export const customerSatisfaction: TableKind = {
  kind: 'customer-satisfaction',
  roles: ['label', 'variation', 'total', 'number'],
  needs: [
    either(saysSatisfaction, (table) => aspectsAsked(table) > 0.5),
    not(isStaffSurvey),
    aimsAtNothing,
    (table) => namedRows(table) >= 2,
    not(saysBenchmark),
  ],
  tells: {
    'words:public': speaksOfPublic,
    'title:satisfaction': saysSatisfaction,
    'rows:aspects': aspectsAsked,
    'column:figures': upTo(2, namedRows),
    'column:year': saysYear,
  },
  shows: figureEvidence,
  reads: readDescribed,
};
