import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentOf, nothingSaid } from './judge/document';
import { judge, type Judgement, type Verdict } from './judge/judge';
import { packageOf } from './package';
import { failuresBy, mistakesBy, summaryOf, summaryText } from './report';
import { shown } from './show';
import { reportOf2016, worldOf, type World } from './world';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    by: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'string' },
    json: { type: 'boolean', default: false },
    'report-2016': { type: 'boolean', default: false },
  },
});

const only = values.only ?? null;
/** A world of this seed: the 2016 report's own truth where that is asked for. */
const madeOf = (seed: number): World => (values['report-2016'] ? reportOf2016(seed) : worldOf(seed, only));
const crashes: string[] = [];
/** A crash says nothing of any figure: all of them are lost, and it is named. */
const verdictOf = (seed: number): Verdict => {
  const world = madeOf(seed);
  try {
    return judge(world, documentOf(world));
  } catch (thrown) {
    crashes.push(
      `seed ${seed}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message).split('\n').slice(0, 4).join(' ') : String(thrown)}`,
    );
    return judge(world, nothingSaid());
  }
};

/** What a figure can be counted by. */
const GROUPS: Readonly<Record<string, (judgement: Judgement) => readonly string[]>> = {
  kind: ({ table }) => [table.kind],
  figure: ({ table, claim }) => [`${table.kind}: ${claim.figure}${claim.part ? `/${claim.part}` : ''}`],
  dimension: ({ table }) =>
    [...table.tags]
      .filter(([name]) => !name.startsWith('head of'))
      .map(([name, value]) => `${table.kind}: ${name} = ${value}`),
  heads: ({ table }) =>
    [...table.tags]
      .filter(([name]) => name.startsWith('head of'))
      .map(([name, value]) => `${name} = ${value.replaceAll('\n', '⏎')}`),
};

if (values.write !== undefined) {
  const [file = `world-${values.write}.xlsx`] = positionals;
  writeFileSync(file, packageOf(madeOf(Number(values.write)).pages));
  console.log(file);
} else if (values.show !== undefined) {
  const verdict = verdictOf(Number(values.show));
  console.log(values.json ? JSON.stringify(verdict.document, null, 2) : shown(verdict));
} else {
  const first = Number(values.seed);
  const verdicts = Array.from({ length: Number(values.count) }, (_, at) => verdictOf(first + at));
  const summary = summaryOf(verdicts);
  if (values.json) console.log(JSON.stringify(summary, null, 2));
  else {
    if (crashes.length > 0)
      console.log(`CRASHED on ${crashes.length} worlds\n${crashes.slice(0, 5).join('\n')}`);
    console.log(summaryText(summary));
    const names = values.by === undefined ? ['kind'] : values.by.split(',');
    for (const name of names) {
      const groupsOf = GROUPS[name];
      if (!groupsOf) throw new Error(`--by ${Object.keys(GROUPS).join(' | ')}`);
      console.log(`\nwhere it fails, by ${name}\n${failuresBy(verdicts, groupsOf)}`);
    }
    console.log(`\nplanted mistakes found at their cell\n${mistakesBy(verdicts)}`);
  }
}
