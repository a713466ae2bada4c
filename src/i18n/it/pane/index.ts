import { fill } from './fill';
import { findings } from './findings';
import { report } from './report';
import { sheets } from './sheets';
import { shell } from './shell';

/** Words of the task pane, one file a place. */
export const pane = { shell, sheets, findings, fill, report };
