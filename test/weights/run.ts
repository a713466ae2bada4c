import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Band, bandsOf, bandsOfReadings } from './calibration';
import { FORMS, casesOf, complete } from './choices';
import { type Learned, learn } from './learn';
import { type ReadingWeights, learnReadings } from './learn-readings';
import { readingsOf } from './readings';

const KINDS_FILE = resolve('src/recognition/judging/weights.ts');
const READINGS_FILE = resolve('src/recognition/judging/reading-weights.ts');
const WORLDS = 400;
/** A reading fails more seldom than a kind is taken for another: it takes more worlds to learn from. */
const WORLDS_READ = 1000;

/**
 * `npm run weights`: learns the weights of the judge from the corpus, those of the kinds and then those of the
 * readings, says how well they do, and writes them. With `kinds` or `readings` only the ones or the others.
 */
async function main(): Promise<void> {
  const [only] = process.argv.slice(2);
  if (only !== 'readings') await learnKinds();
  if (only !== 'kinds') await learnTheReadings();
}

async function learnKinds(): Promise<void> {
  const cases = casesOf(WORLDS);
  console.log(`${cases.length} tables and forms`);
  console.log('learnt from one half of the workbooks, tried on the other:');
  const workbooks = [...new Set(cases.map(workbookOf))];
  const half = new Set(workbooks.filter((_, index) => index % 2 === 0));
  const [first, second] = [
    cases.filter((each) => half.has(workbookOf(each))),
    cases.filter((each) => !half.has(workbookOf(each))),
  ];
  printed(added(bandsOf(second, learn(first)), bandsOf(first, learn(second))));
  const weights = learn(cases);
  console.log('learnt from all:');
  printed(bandsOf(cases, weights));
  await write(KINDS_FILE, source(complete(weights)));
}

async function learnTheReadings(): Promise<void> {
  const readings = readingsOf(WORLDS_READ);
  console.log(`${readings.length} readings`);
  const workbooks = [...new Set(readings.map(workbookOf))];
  const half = new Set(workbooks.filter((_, index) => index % 2 === 0));
  const [first, second] = [
    readings.filter((each) => half.has(workbookOf(each))),
    readings.filter((each) => !half.has(workbookOf(each))),
  ];
  console.log('learnt from one half of the workbooks, tried on the other:');
  printed(
    added(bandsOfReadings(second, learnReadings(first)), bandsOfReadings(first, learnReadings(second))),
  );
  const weights = learnReadings(readings);
  console.log('learnt from all:');
  printed(bandsOfReadings(readings, weights));
  await write(READINGS_FILE, readingsSource(weights));
}

async function write(file: string, text: string): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, parser: 'typescript' }));
  console.log(`written: ${file}`);
}

/** A workbook under a law is the workbook. */
const workbookOf = ({ from }: { readonly from: string }): string => from.split(' · ').pop() ?? from;

const added = (one: readonly Band[], other: readonly Band[]): readonly Band[] =>
  one.map(({ from, taken, right }, index) => ({
    from,
    taken: taken + other[index]!.taken,
    right: right + other[index]!.right,
  }));

function printed(bands: readonly Band[]): void {
  for (const { from, taken, right } of bands) {
    const share = taken === 0 ? '-' : `${((right / taken) * 100).toFixed(1)}% right`;
    console.log(`  from ${from.toFixed(1)}  ${taken.toFixed(1).padStart(7)} workbooks' worth  ${share}`);
  }
}

function source(weights: Learned): string {
  const kinds = Object.entries(weights).filter(([kind]) => !FORMS.includes(kind));
  const forms = FORMS.map((form) => [
    form,
    { always: weights[form]?.always ?? 0, part: weights[form]?.signs['part'] ?? 0 },
  ]);
  return `import type { SheetKind } from '../../facts/recognised';

/**
 * What each sign of a kind adds to the logarithm of its odds against being no table of ours, and what a table that has
 * all that the kind cannot do without starts from. Written by \`npm run weights\` from the corpus: read, never edited.
 */
export interface Weights {
  readonly always: number;
  readonly signs: Readonly<Record<string, number>>;
}

export const WEIGHTS: Readonly<Partial<Record<SheetKind, Weights>>> = ${JSON.stringify(Object.fromEntries(kinds))};

/** Forms by their name: what one starts from, and what each part of it that its labels name adds. */
export const FORM_WEIGHTS: Readonly<Record<string, { readonly always: number; readonly part: number }>> =
  ${JSON.stringify(Object.fromEntries(forms))};
`;
}

const readingsSource = (weights: ReadingWeights): string => `/**
 * What each sign of a reading adds to the logarithm of its odds of being right, and what a reading without any starts
 * from. Written by \`npm run weights\` from the corpus: read, never edited.
 */
export const READING_WEIGHTS: { readonly always: number; readonly signs: Readonly<Record<string, number>> } =
  ${JSON.stringify(weights)};
`;

void main();
