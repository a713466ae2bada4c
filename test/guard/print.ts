import { SLIPS, type Trial, readSample, trialsOf, typedNumbers } from './trials';

/**
 * `npm run guard -- [SHEET] [--every N] [--show]`: each typed number of the sample (of the sheets whose name holds
 * SHEET, or every Nth) changed by one slip of the hand at a time; in how many trials a finding stands at the cell, by
 * kind of table. `--show` lists the cells of which nothing is told.
 */
const words = process.argv.slice(2);
const at = words.indexOf('--every');
const every = at < 0 ? 1 : Number(words[at + 1]);
const named = words.find((word, index) => !word.startsWith('--') && (at < 0 || index !== at + 1)) ?? '';

const workbook = readSample();
const typed = typedNumbers(workbook)
  .filter(({ sheet }) => sheet.name.includes(named))
  .filter((_, index) => index % every === 0);
const trials = [...trialsOf(workbook, typed)];

const share = (of: readonly Trial[]): string =>
  of.length === 0
    ? '     -'
    : `${((of.filter(({ told }) => told).length / of.length) * 100).toFixed(1)}%`.padStart(6);
const row = (name: string, of: readonly Trial[]): string => {
  const bySlip = SLIPS.map((slip) => share(of.filter((trial) => trial.slip === slip)).padStart(12));
  const rises = of.filter((trial) => trial.rises && !trial.told).length;
  return [
    name.padEnd(24),
    String(new Set(of.map(({ cell }) => cell)).size).padStart(6),
    ...bySlip,
    share(of).padStart(9),
    String(rises).padStart(8),
  ].join('');
};

console.log(
  [
    'told at the cell'.padEnd(24),
    ' cells',
    ...SLIPS.map((slip) => slip.padStart(12)),
    '      all',
    '   rises',
  ].join(''),
);
for (const kind of [...new Set(trials.map((trial) => trial.kind))].sort()) {
  console.log(
    row(
      kind,
      trials.filter((trial) => trial.kind === kind),
    ),
  );
}
console.log(row('all', trials));
console.log('rises: a degree of the tree is higher after the slip, and nothing is told at the cell');
if (words.includes('--show')) {
  for (const { cell, slip, kind } of trials.filter(({ told }) => !told))
    console.log(`${slip.padEnd(12)} ${cell}  ${kind}`);
}
