/** `npm run size`: the pane's script budget, held on what `npm run build` made. Ends with 1 beyond it. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUDGET, gzippedSize, initialScripts, kibibytes, total } from './initial-scripts';

const BUILD = resolve(__dirname, '../../dist/web');

const initial = initialScripts(BUILD, 'taskpane.html');
const onDemand = readdirSync(BUILD)
  .filter((file) => file.endsWith('.js') && !initial.some((script) => script.file === file))
  .map((file) => ({ file, gzipped: gzippedSize(join(BUILD, file)) }));

for (const { file, gzipped } of initial) console.log(`initial    ${kibibytes(gzipped).padStart(9)}  ${file}`);
for (const { file, gzipped } of onDemand)
  console.log(`on demand  ${kibibytes(gzipped).padStart(9)}  ${file}`);

const size = total(initial);
const within = size > 0 && size <= BUDGET;
console.log(
  `initial pane script: ${kibibytes(size)} gzipped, budget ${kibibytes(BUDGET)}: ${within ? 'within' : 'BEYOND'}`,
);
process.exitCode = within ? 0 : 1;
