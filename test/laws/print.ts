import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breaksIn, trialsOverCases, trialsOverWorlds, without } from './corpus';
import KNOWN from './known-breaks.json';
import { LAWS } from './laws';

/**
 * `npm run laws -- [CASE] [--law NAME] [--show] [--shrink]`: every law over every layout case (or over those whose name
 * holds CASE), the breaks by law and case. `--worlds N [--seed S]`: over N worlds instead. `--show` prints what is read
 * differently; `--shrink` takes the breaks that are mended off the known ones, and never adds one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    law: { type: 'string' },
    worlds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
    shrink: { type: 'boolean', default: false },
  },
});
const [named = ''] = positionals;
const laws = LAWS.filter(({ name }) => values.law === undefined || name === values.law);

const trials =
  values.worlds === undefined
    ? trialsOverCases(laws, named)
    : trialsOverWorlds(Number(values.worlds), Number(values.seed), laws);
for (const { name } of LAWS) {
  const tried = trials.filter((trial) => trial.law === name);
  const broken = tried.filter(({ differences }) => differences.length > 0);
  if (tried.length === 0) continue;
  console.log(`${name.padEnd(22)} ${count(tried.length)} cases ${count(broken.length)} breaks`);
  for (const { layout, differences } of broken) {
    console.log(`    ${layout}`);
    if (values.show) for (const line of differences.slice(0, 12)) console.log(`        ${line}`);
  }
}
const breaks = breaksIn(trials);
const fresh = without(breaks, KNOWN);
if (fresh.length > 0) console.log(['', 'not known before:', ...fresh].join('\n    '));
console.log(`${trials.length} trials, ${breaks.length} breaks`);
if (values.shrink && values.worlds === undefined && values.law === undefined && named === '') {
  const left = KNOWN.filter((one) => breaks.includes(one));
  writeFileSync(join(__dirname, 'known-breaks.json'), `${JSON.stringify(left, null, 2)}\n`);
}

function count(of: number): string {
  return String(of).padStart(4);
}
