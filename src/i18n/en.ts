import { cli } from './en/cli';
import { failures } from './en/failures';
import { findings } from './en/findings';
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
} from './en/kinds';
import { pane } from './en/pane';
import { questions } from './en/questions';
import { reports } from './en/reports';
import { rules } from './en/rules';
import type { Messages } from '.';

export const en: Messages = {
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
