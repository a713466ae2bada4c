import { fill } from './fill';
import { findings } from './findings';
import { report } from './report';
import { sheets } from './sheets';
import { shell } from './shell';

/** The task pane in English. */
export const pane = { shell, sheets, findings, fill, report };
