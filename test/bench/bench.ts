/**
 * `npm run bench`: speed as ratios between programs measured side by side in one run, never as absolute times.
 * Build first (`npm run build`); it measures `dist/albero.js` and `dist/web` as users run them. With `-- --against
 * CHECKOUT` recognition alone is measured, from the sources, side by side with those of another checkout.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { NODE_CODEC } from '../../src/cli/node-codec';
import { runPipeline } from '../../src/pipeline';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../../src/xlsx/file-kind';
import { readOpen, readWorkbook } from '../../src/xlsx/read';
import { writeInto } from '../../src/xlsx/write';
import { benchRecognition } from './bench-recognition';
import { copies } from './copies';
import { largeWorkbook } from './large';
import { benchPane } from './pane/bench-pane';
import { inTurns, median, run, runNode } from './runs';

const SAMPLE = resolve('assets/sample/monitoraggio-2016.xlsx');
const ROUNDS = 7;
const OFFICE = 'soffice';

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'albero-bench-'));
  const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
  try {
    if (against !== undefined) return benchRecognition(SAMPLE, resolve(against), folder);
    benchAgain(await benchPrograms(folder));
    await benchLarge(folder);
    benchPureWay();
    await benchPane(SAMPLE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The whole `albero report` against its floor and against what a user would otherwise run. Gives the milliseconds that
 * 1.5 of the floor leave beyond Node's own start.
 */
async function benchPrograms(folder: string): Promise<number> {
  const out = (name: string): string => join(folder, `${name}.xlsx`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const office = () =>
    run(OFFICE, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, SAMPLE]);
  const programs = {
    'albero report': () => runNode(resolve('dist/albero.js'), 'report', SAMPLE, '-o', out('albero')),
    floor: () => runNode(join(__dirname, 'floor.mjs'), SAMPLE, out('floor')),
    'Node alone': () => runNode('--eval', ''),
    'SheetJS + fflate': () => runNode(join(__dirname, 'sheetjs.mjs'), SAMPLE, out('sheetjs')),
    exceljs: () => runNode(join(__dirname, 'exceljs.mjs'), SAMPLE, out('exceljs')),
    ...(installed(OFFICE) ? { LibreOffice: office } : {}),
  };
  await inTurns(programs, 1); // warms the disk cache and makes LibreOffice's profile
  const runs = await inTurns(programs, ROUNDS);
  const own = runs.get('albero report')?.milliseconds ?? NaN;
  const ownCpu = runs.get('albero report')?.cpuMilliseconds ?? NaN;
  console.log(`${basename(SAMPLE)}, medians of ${ROUNDS} runs taken in turns`);
  console.table(
    Object.fromEntries(
      [...runs].map(([name, { milliseconds, cpuMilliseconds, mebibytes }]) => [
        name,
        {
          ms: Math.round(milliseconds),
          'albero ÷ it': (own / milliseconds).toFixed(2),
          'CPU ms': cpuMilliseconds === null ? '' : Math.round(cpuMilliseconds),
          'CPU, albero ÷ it': cpuMilliseconds === null ? '' : (ownCpu / cpuMilliseconds).toFixed(2),
          'peak MiB': mebibytes === null ? '' : Math.round(mebibytes),
        },
      ]),
    ),
  );
  console.log('wanted: at most 1.5 of the floor, below 1 of exceljs and of LibreOffice\n');
  const millisecondsOf = (name: string): number => runs.get(name)?.milliseconds ?? NaN;
  return 1.5 * millisecondsOf('floor') - millisecondsOf('Node alone');
}

/** What of a run is work and what is code run for the first time: the same report again and again in one process. */
function benchAgain(left: number): void {
  const times = Array.from({ length: 20 }, () => {
    const begin = performance.now();
    const bytes = readFileSync(SAMPLE);
    const opened = openWorkbook(bytes, { codec: NODE_CODEC, readXls: null });
    const snapshot = opened.ok ? readOpen(opened.value, basename(SAMPLE)) : opened;
    if (!opened.ok || !snapshot.ok) throw new Error('the sample is refused');
    if (!writeInto(opened.value, runPipeline(snapshot.value).plans).ok) throw new Error('not written');
    return performance.now() - begin;
  });
  console.log('the same report again and again in one process, from the bytes read to the bytes to write');
  console.table(
    Object.fromEntries(
      [1, 2, 3, 10, 20].map((run) => [`run ${run}`, { ms: Math.round(times[run - 1] ?? NaN) }]),
    ),
  );
  console.log(`1.5 of the floor less Node's own start: ${Math.round(left)} ms, loading included\n`);
}

/** The whole `albero report` on 60 sheets of 300 rows whose 17,820 projects make one tree. */
async function benchLarge(folder: string): Promise<void> {
  const [input, output] = [join(folder, 'large.xlsx'), join(folder, 'large-report.xlsx')];
  writeFileSync(input, largeWorkbook());
  const { milliseconds, cpuMilliseconds, mebibytes } = await runNode(
    resolve('dist/albero.js'),
    'report',
    input,
    '-o',
    output,
  );
  const seconds = (of: number | null): string => ((of ?? NaN) / 1000).toFixed(1);
  console.log(
    `60 sheets × 300 rows, one tree of 17,820 projects: ${seconds(milliseconds)} s, ` +
      `${seconds(cpuMilliseconds)} s of CPU, peak ${Math.round(mebibytes ?? NaN)} MiB; wanted: a few seconds\n`,
  );
}

/** Snapshot to plans on 1×, 10× and 100× the sample: the time a cell costs must not grow. */
function benchPureWay(): void {
  const read = readWorkbook(readFileSync(SAMPLE), basename(SAMPLE));
  if (!read.ok) throw new Error(`the sample is refused: ${read.error.type}`);
  const sample = read.value;
  for (let warm = 0; warm < 3; warm += 1) runPipeline(structuredClone(sample));
  const rows = [1, 10, 100].map((times) => ({
    times,
    ...perCell(copies(sample, times), times === 100 ? 1 : 5),
  }));
  const base = rows[0]?.microseconds ?? NaN;
  console.log('the pure way, snapshot to plans');
  console.table(
    rows.map(({ times, cells, microseconds }) => ({
      size: `${times}×`,
      cells,
      'µs a cell': microseconds.toFixed(2),
      'against 1×': (microseconds / base).toFixed(2),
    })),
  );
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`wanted: at most 1.5 against 1×; peak memory of this process ${peak} MiB`);
}

function perCell(snapshot: WorkbookSnapshot, rounds: number): { cells: number; microseconds: number } {
  const cells = snapshot.sheets.reduce((total, sheet) => total + sheet.cells.length, 0);
  const times = Array.from({ length: rounds }, () => {
    // What is remembered of a sheet is remembered by its snapshot: each round reads the workbook anew.
    const unknown = structuredClone(snapshot);
    const start = performance.now();
    runPipeline(unknown);
    return performance.now() - start;
  });
  return { cells, microseconds: (median(times, (time) => time) * 1000) / cells };
}

function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

void bench();
