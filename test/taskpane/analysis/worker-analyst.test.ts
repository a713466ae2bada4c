import { deserialize, serialize } from 'node:v8';
import { createAnswerer } from '../../../src/taskpane/analysis/answer';
import type { Answer, Question } from '../../../src/taskpane/analysis/messages';
import { type WorkerPort, createWorkerAnalyst } from '../../../src/taskpane/analysis/worker-analyst';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Analysis } from '../../../src/pipeline';
import { NO_NOTES } from '../../../src/notes/notes';
import { sample } from '../places/sample';

/** What crosses into a worker and out of it, as the structured clone leaves it. */
const crossed = <Message>(message: Message): Message => deserialize(serialize(message)) as Message;

/** Maps as lists: one that has crossed is of another realm, and no Map to jest. */
const plain = ({ measures, ...rest }: Analysis) => ({
  ...rest,
  measures: { ...measures, nodes: [...measures.nodes] },
});

/** Workers that answer in their own turn, and what was asked of them. */
function workers() {
  const asked: Question[] = [];
  let started = 0;
  const start = (): WorkerPort => {
    started += 1;
    let alive = true;
    const answer = createAnswerer(
      (message: Answer) => {
        if (alive) port.onmessage?.({ data: crossed(message) } as MessageEvent<Answer>);
      },
      (work) => setTimeout(work, 0),
    );
    const port: WorkerPort = {
      onmessage: null,
      onerror: null,
      postMessage(question) {
        asked.push(question);
        answer(crossed(question));
      },
      terminate: () => {
        alive = false;
      },
    };
    return port;
  };
  return { start, asked, started: () => started };
}

const { snapshot } = sample;
const touched = (name: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet } : sheet)),
});
const wholeSheets = (question: Question | undefined): readonly string[] =>
  question?.type === 'analyse'
    ? question.sheets.flatMap((sheet) => (typeof sheet === 'string' ? [] : [sheet.name]))
    : [];

describe('the analyst behind a worker', () => {
  it('gives the very analysis of the core, figures and trees alike, with the snapshot it was given', async () => {
    const outcome = await createWorkerAnalyst(workers().start).analyse(snapshot);
    if (!outcome.ok) throw new Error(outcome.error.type);
    expect(plain(outcome.value)).toEqual(plain(sample));
    expect(outcome.value.snapshot).toBe(snapshot);
  });

  it('sends only the sheets that changed', async () => {
    const { start, asked } = workers();
    const analyst = createWorkerAnalyst(start);
    await analyst.analyse(snapshot);
    await analyst.analyse(touched('1D'));
    expect(wholeSheets(asked[0])).toHaveLength(snapshot.sheets.length);
    expect(wholeSheets(asked[1])).toEqual(['1D']);
  });

  it('forgets a sheet that is gone, and keeps the order of the others', async () => {
    const { start, asked } = workers();
    const analyst = createWorkerAnalyst(start);
    await analyst.analyse(snapshot);
    const fewer = { ...snapshot, sheets: snapshot.sheets.slice(1).reverse() };
    const outcome = await analyst.analyse(fewer);
    expect(wholeSheets(asked[1])).toEqual([]);
    expect(outcome).toMatchObject({ ok: true });
    await analyst.analyse(snapshot);
    expect(wholeSheets(asked[2])).toEqual([snapshot.sheets[0]?.name]);
  });

  it('overtakes an older analysis with a newer one', async () => {
    const analyst = createWorkerAnalyst(workers().start);
    const [older, newer] = await Promise.all([analyst.analyse(snapshot), analyst.analyse(touched('1D'))]);
    expect(older).toEqual({ ok: false, error: { type: 'Overtaken' } });
    expect(newer.ok).toBe(true);
  });

  it('takes notes that the workbook does not hold yet', async () => {
    const thresholds = { good: '60', fair: '40' };
    const notes = { ...NO_NOTES, settings: { ...NO_NOTES.settings, thresholds } };
    const outcome = await createWorkerAnalyst(workers().start).analyse(snapshot, notes);
    expect(outcome).toMatchObject({ ok: true, value: { notes } });
  });

  it('stops: what waited is overtaken, and the next question starts a new worker with everything', async () => {
    const { start, asked, started } = workers();
    const analyst = createWorkerAnalyst(start);
    const waiting = analyst.analyse(snapshot);
    analyst.stop();
    expect(await waiting).toEqual({ ok: false, error: { type: 'Overtaken' } });
    await analyst.analyse(snapshot);
    expect(started()).toBe(2);
    expect(wholeSheets(asked[1])).toHaveLength(snapshot.sheets.length);
  });

  it('composes the reports of what was analysed last, after a stop too', async () => {
    const analyst = createWorkerAnalyst(workers().start);
    expect(await analyst.compose('it')).toEqual({ ok: false, error: { type: 'NothingAnalysed' } });
    await analyst.analyse(snapshot);
    const before = await analyst.compose('it');
    analyst.stop();
    const after = await analyst.compose('it');
    expect(before).toMatchObject({ ok: true });
    expect(after).toEqual(before);
  });

  it('tells of a worker that breaks down', async () => {
    const { start } = workers();
    let port: WorkerPort | null = null;
    const analyst = createWorkerAnalyst(() => (port = start()));
    const waiting = analyst.analyse(snapshot);
    (port as WorkerPort | null)?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await waiting).toEqual({ ok: false, error: { type: 'Broken', message: 'out of memory' } });
  });
});
