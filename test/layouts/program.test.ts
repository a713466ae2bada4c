import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWorkbook } from './build';
import type { LayoutCase } from './case';
import { layouts } from './index';
import { fileOf, runCase } from './run';

const PROGRAM = resolve('dist/albero.js');

/** Spread over the kinds, the damaged workbooks and those that are nothing. */
const THROUGH_THE_PROGRAM = [
  'area-resources-two-years',
  'balance-sheet-side-by-side',
  'budget-execution-quarters',
  'damaged-numbers',
  'formula-errors',
  'health-ratios-broken-identity',
  'improvement-projects-indicators',
  'individual-objectives-matrix',
  'several-tables-one-sheet',
  'unknown-invoices',
];

const chosen = THROUGH_THE_PROGRAM.flatMap((name) =>
  layouts.filter((layout) => layout.name === name).map((layout) => [name, layout] as const),
);

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The suite runs in process; here a stranger runs the built program on the file, and sees the same. */
describe('the program says what the suite compares', () => {
  it('on ten cases', () => expect(chosen).toHaveLength(10));

  it.each(chosen)('%s', async (_name, layout) => {
    const { document, status } = runCase(layout);
    const inspected = await albero(layout, 'inspect');
    expect([inspected.status, inspected.stderr]).toEqual([0, '']);
    expect(JSON.parse(inspected.stdout)).toEqual(document);
    expect(await albero(layout, 'check')).toEqual({ ...inspected, status });
  });
});

async function albero(layout: LayoutCase, command: 'inspect' | 'check'): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'albero-layout-'));
  try {
    const file = join(folder, fileOf(layout));
    await writeFile(file, buildWorkbook(layout));
    return await run([PROGRAM, command, '--json', file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const options = { maxBuffer: 64 * 1024 * 1024, timeout: 30_000 };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      done({ status: typeof code === 'number' ? code : 99, stdout, stderr });
    });
  });
}
