import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A sheet, a cell on it ("B2"), and what is put there. */
export type Placed<T> = readonly [sheet: string, cell: string, content: T];

export interface Job {
  /** Bytes of a workbook to start from; an empty one without. */
  readonly file?: Uint8Array;
  /** Contents to set; `null` empties the cell. */
  readonly cells: readonly Placed<number | string | null>[];
  /** Formulas to set and calculate; `null` calculates the one the file has there. */
  readonly formulas: readonly Placed<string | null>[];
}

/** What a cell shows: a number, a text, or an error ("#DIV/0!"). */
export type Shown = number | string;

export interface Engine {
  /** What each formula of the job shows, in order. */
  calculate(job: Job): Promise<readonly Shown[]>;
  stop(): Promise<unknown>;
}

type Answer = { readonly shown: readonly Shown[] } | { readonly error: string };

/** Starts a worksheet engine that is not ours; answers one job at a time. */
export function startEngine(): Engine {
  const worker = new Worker(join(__dirname, 'engine-worker.mjs'));
  return {
    calculate: (job) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (answer: Answer) => {
          worker.off('error', reject);
          if ('error' in answer) reject(new Error(answer.error));
          else resolve(answer.shown);
        });
        worker.postMessage(job);
      }),
    stop: () => worker.terminate(),
  };
}
