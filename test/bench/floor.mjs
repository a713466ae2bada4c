/** The floor: start Node, read the cells, open and save the package with the program's own libraries. */
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';

const [, , input, output] = process.argv;
const bytes = readFileSync(input);
read(bytes, { type: 'buffer', cellNF: true, cellFormula: true, cellHTML: false, cellText: false });
writeFileSync(output, zipSync(unzipSync(bytes)));
