import { type Lang } from '../i18n';
import { type Fault, faultLine } from './fault';

/** How a command ended: what to print, and the exit status of contract.md. */
export interface Ended {
  readonly status: 0 | 1 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
  /** The file that the command has written, for who has to say that its answer could not be given. */
  readonly wrote?: string;
}

/** Says on stderr, where it is a terminal, what long work is under way. */
export type Progress = (text: string) => void;

export const done = (stdout: string, status: 0 | 1 = 0): Ended => ({ status, stdout, stderr: '' });

export const refused = (fault: Fault, lang: Lang): Ended => ({
  status: fault.status,
  stdout: '',
  stderr: faultLine(fault, lang),
});
