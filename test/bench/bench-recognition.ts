import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largeWorkbook } from './large';
import { median } from './runs';

const PROGRAM = join(__dirname, 'recognised.ts');

interface Trial {
  readonly name: string;
  readonly workbook: string;
  /** Recognitions in one process; of more than one the last half counts, the first warm the engine. */
  readonly times: number;
  /** Processes of each program. */
  readonly rounds: number;
}

/** Recognition alone, CPU time, side by side with another checkout of the program: medians of runs taken in turns. */
export function benchRecognition(sample: string, other: string, folder: string): void {
  const large = join(folder, 'large.xlsx');
  writeFileSync(large, largeWorkbook());
  const trials: readonly Trial[] = [
    { name: 'sample, first time', workbook: sample, times: 1, rounds: 9 },
    { name: 'sample, again', workbook: sample, times: 24, rounds: 3 },
    { name: '60 × 300, first time', workbook: large, times: 1, rounds: 3 },
    { name: '60 × 300, again', workbook: large, times: 4, rounds: 1 },
  ];
  console.log(`recognition alone, CPU milliseconds against ${other}`);
  console.table(Object.fromEntries(trials.map((trial) => [trial.name, compared(trial, other)])));
  console.log('against c28c48a wanted: the sample at most 1.2, 60 × 300 at most 1\n');
}

function compared({ workbook, times, rounds }: Trial, other: string): Record<string, string> {
  const runs = Array.from({ length: rounds }, () => [
    spent(resolve('.'), workbook, times),
    spent(other, workbook, times),
  ]);
  const [own = NaN, its = NaN] = [0, 1].map((at) => middle(runs.map((run) => run[at] ?? NaN)));
  return { 'CPU ms': own.toFixed(0), 'its CPU ms': its.toFixed(0), 'own ÷ its': (own / its).toFixed(2) };
}

function spent(checkout: string, workbook: string, times: number): number {
  const words = ['--import', 'tsx', PROGRAM, checkout, workbook, String(times)];
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8' });
  return middle((JSON.parse(printed) as readonly number[]).slice(Math.floor(times / 2)));
}

const middle = (numbers: readonly number[]): number => median(numbers, (number) => number);
