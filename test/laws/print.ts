import { breaksIn, trialsOverCases } from './corpus';
import { LAWS } from './laws';

/**
 * `npm run laws -- [CASE] [--law NAME] [--show]`: every law over every layout case (or over those whose name
 * holds CASE), the breaks by law and case. `--show` prints what is read differently.
 */
const words = process.argv.slice(2);
const at = words.indexOf('--law');
const law = at < 0 ? null : (words[at + 1] ?? '');
const named = words.find((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1)) ?? '';

const trials = trialsOverCases(
  LAWS.filter(({ name }) => law === null || name === law),
  named,
);
for (const { name } of LAWS) {
  const tried = trials.filter((trial) => trial.law === name);
  const broken = tried.filter(({ differences }) => differences.length > 0);
  if (tried.length === 0) continue;
  console.log(`${name.padEnd(22)} ${count(tried.length)} cases ${count(broken.length)} breaks`);
  for (const { layout, differences } of broken) {
    console.log(`    ${layout}`);
    if (words.includes('--show')) for (const line of differences.slice(0, 12)) console.log(`        ${line}`);
  }
}
console.log(`${trials.length} trials, ${breaksIn(trials).length} breaks`);

function count(of: number): string {
  return String(of).padStart(4);
}
