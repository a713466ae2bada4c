import { findReport } from '../grammars/forms/report';
import type { FormKind } from '../judging/kind';

/** The managerial report (annex 1): sheets of forms from mission down to indicators, results beside them. */
export const projectReport: FormKind = {
  kind: 'project-report',
  form: 'report',
  whole: ['project', 'objective', 'resources', 'indicators'],
  finds: findReport,
};
