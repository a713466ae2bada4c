import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWorkbook } from './build';
import type { LayoutCase } from './case';
import type { AlberoDocument } from './document';

const PROGRAM = resolve('dist/albero.js');

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The one place that knows how the program is reached: its public interface, as a stranger runs it. */
export async function inspectCase(layout: LayoutCase): Promise<AlberoDocument> {
  const { status, stdout, stderr } = await albero(layout, 'inspect');
  if (status !== 0) throw new Error(`albero inspect ended with ${status}: ${stderr || stdout}`);
  return JSON.parse(stdout) as AlberoDocument;
}

/** Exit status of `albero check`. */
export async function checkCase(layout: LayoutCase): Promise<number> {
  const { status, stderr } = await albero(layout, 'check');
  if (status > 1) throw new Error(`albero check ended with ${status}: ${stderr}`);
  return status;
}

async function albero(layout: LayoutCase, command: 'inspect' | 'check'): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'albero-layout-'));
  try {
    const file = join(folder, `${layout.name}.xlsx`);
    await writeFile(file, buildWorkbook(layout));
    return await run([PROGRAM, command, '--json', file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const options = { maxBuffer: 64 * 1024 * 1024, timeout: 30_000 };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      done({
        status: typeof code === 'number' ? code : 99,
        stdout,
        stderr: stderr || (error?.message ?? ''),
      });
    });
  });
}
