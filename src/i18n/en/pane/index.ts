import { fill } from './fill';
import { findings } from './findings';
import { report } from './report';
import { sheets } from './sheets';
import { shell } from './shell';
import { summary } from './summary';

/** The task pane in English. */
export const pane = { shell, summary, sheets, findings, fill, report };
