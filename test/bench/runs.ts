import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Run {
  readonly milliseconds: number;
  /** User and system time of all its threads, and peak resident memory; `null` of a program that is not Node. */
  readonly cpuMilliseconds: number | null;
  readonly mebibytes: number | null;
}

const PEAK = pathToFileURL(join(__dirname, 'peak.mjs')).href;

/** Runs a Node program to its end, from start-up on. */
export const runNode = (...args: readonly string[]): Promise<Run> =>
  run(process.execPath, ['--import', PEAK, ...args]);

/** Runs a program to its end; fails when it does. */
export async function run(program: string, args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let used = '';
  child.stdio[3]?.on('data', (text: Buffer) => (used += text.toString()));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`);
  const milliseconds = performance.now() - start;
  const [kibibytes, microseconds] = used.split(' ').map(Number);
  return {
    milliseconds,
    cpuMilliseconds: microseconds === undefined ? null : microseconds / 1000,
    mebibytes: microseconds === undefined ? null : (kibibytes ?? 0) / 1024,
  };
}

/** The median run of each program; the programs take turns, so that a busy moment is shared by all. */
export async function inTurns(
  programs: Readonly<Record<string, () => Promise<Run>>>,
  rounds: number,
): Promise<ReadonlyMap<string, Run>> {
  const runs = new Map<string, Run[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of Object.entries(programs)) runs.get(name)?.push(await program());
  }
  return new Map([...runs].map(([name, all]) => [name, median(all, ({ milliseconds }) => milliseconds)]));
}

/** The middle one by `size`. */
export function median<Item>(items: readonly Item[], size: (item: Item) => number): Item {
  const sorted = [...items].sort((first, second) => size(first) - size(second));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no runs');
  return middle;
}
