import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../dist/albero.js');

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a folder, as a user does. */
export function albero(folder: string, ...words: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The same beside other work; `kill` ends it, and nothing it could do about it. */
export function alberoBeside(
  folder: string,
  ...words: readonly string[]
): { readonly answer: Promise<Answer>; readonly kill: () => void } {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, said]: [string[], string[]] = [[], []];
  child.stdout.on('data', (piece) => out.push(String(piece)));
  child.stderr.on('data', (piece) => said.push(String(piece)));
  const answer = new Promise<Answer>((done, fail) =>
    child
      .on('error', fail)
      .on('close', (status) => done({ status, stdout: out.join(''), stderr: said.join('') })),
  );
  return { answer, kill: () => child.kill('SIGKILL') };
}

/** The same with its output in a file or device of the system: its exit status and what it says of it. */
export function alberoInto(device: string, folder: string, ...words: readonly string[]): Answer {
  const output = openSync(device, 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', output, 'pipe'],
    });
    return { status, stdout: '', stderr };
  } finally {
    closeSync(output);
  }
}

/** The same for a reader that closes the program's output at once, as `head` does: its exit status. */
export function alberoUnread(folder: string, ...words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.destroy();
  return new Promise((done, fail) => child.on('error', fail).on('close', done));
}

/** A fresh folder for each test of a file, removed after it. */
export function useFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'albero-cli-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
