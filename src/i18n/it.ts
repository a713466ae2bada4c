import { cli } from './it/cli';
import { failures } from './it/failures';
import { findings } from './it/findings';
import {
  findingRules,
  kinds,
  levels,
  partNames,
  parts,
  rivals,
  roles,
  severities,
  statuses,
} from './it/kinds';
import { pane } from './it/pane';
import { questions } from './it/questions';
import { reports } from './it/reports';
import { rules } from './it/rules';

/** Italian, the source of every key. */
export const it = {
  cli,
  kinds,
  levels,
  roles,
  parts,
  partNames,
  rivals,
  statuses,
  severities,
  findingRules,
  findings,
  failures,
  questions,
  rules,
  reports,
  pane,
};
