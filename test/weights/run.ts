import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Band, bandsOf } from './calibration';
import { type Case, FORMS, casesOf, complete } from './choices';
import { type Learned, learn } from './learn';

const FILE = resolve('src/recognition/judging/weights.ts');
const WORLDS = 400;

/** `npm run weights`: learns the weights of the judge from the corpus, says how well they do, and writes them. */
async function main(): Promise<void> {
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
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(source(complete(weights)), { ...options, parser: 'typescript' }));
  console.log(`written: ${FILE}`);
}

/** A workbook under a law is the workbook. */
const workbookOf = ({ from }: Case): string => from.split(' · ').pop() ?? from;

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

void main();
