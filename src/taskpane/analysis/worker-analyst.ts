import { err, ok, type Result } from '../../domain/result';
import type { Notes } from '../../notes/notes';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Analyst, AnalystFailure } from './analyst';
import type { Answer, Answered, Question } from './messages';

/** As much of a Worker as is used. */
export interface WorkerPort {
  postMessage(question: Question): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

type Settle<Value> = (outcome: Result<Value, AnalystFailure>) => void;

const OVERTAKEN = err<AnalystFailure>({ type: 'Overtaken' });

/**
 * The analyst behind a worker. Only the sheets that differ from those sent last travel; a newer analysis overtakes an
 * older one at once; stopping ends the worker, and the next question starts another.
 */
export function createWorkerAnalyst(start: () => WorkerPort): Analyst {
  let worker: WorkerPort | null = null;
  let turn = 0;
  let sent = new Map<string, SheetSnapshot>();
  /** What the worker's last analysis was of; said again to a worker that is new. */
  let subject: { readonly snapshot: WorkbookSnapshot; readonly notes: Notes | undefined } | null = null;
  let analysing: { readonly turn: number; readonly settle: Settle<Answered> } | null = null;
  const composing = new Map<number, Settle<readonly SheetPlan[]>>();

  const settleAll = (failure: Result<never, AnalystFailure>): void => {
    analysing?.settle(failure);
    analysing = null;
    composing.forEach((settle) => settle(failure));
    composing.clear();
  };
  const end = (failure: AnalystFailure): void => {
    worker?.terminate();
    worker = null;
    sent = new Map();
    settleAll(err(failure));
  };
  const listen = ({ data }: MessageEvent<Answer>): void => {
    if (data.type === 'composed') {
      composing.get(data.turn)?.(data.outcome);
      composing.delete(data.turn);
    } else if (data.turn === analysing?.turn) {
      const { settle } = analysing;
      analysing = null;
      settle(data.outcome);
    }
  };
  const ask = (question: Question): void => {
    if (!worker) {
      worker = start();
      worker.onmessage = listen;
      worker.onerror = ({ message }) => end({ type: 'Broken', message });
    }
    worker.postMessage(question);
  };
  const analyse = (
    { sheets, ...workbook }: WorkbookSnapshot,
    notes?: Notes,
  ): Promise<Result<Answered, AnalystFailure>> =>
    new Promise((settle) => {
      analysing?.settle(OVERTAKEN);
      analysing = { turn: ++turn, settle };
      const changed = sheets.map((sheet) => (sent.get(sheet.name) === sheet ? sheet.name : sheet));
      ask({ type: 'analyse', turn, workbook, sheets: changed, notes });
      sent = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    });

  return {
    async analyse(snapshot, notes) {
      subject = { snapshot, notes };
      const outcome = await analyse(snapshot, notes);
      return outcome.ok ? ok({ ...outcome.value, snapshot }) : outcome;
    },
    async compose(lang, left = []) {
      if (!subject) return err({ type: 'NothingAnalysed' });
      if (!worker) void analyse(subject.snapshot, subject.notes);
      return new Promise((settle) => {
        composing.set(++turn, settle);
        ask({ type: 'compose', turn, lang, left });
      });
    },
    stop: () => end({ type: 'Overtaken' }),
  };
}
