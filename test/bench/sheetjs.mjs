/** The floor of a script that reads with SheetJS and packs with fflate: the libraries of before. */
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';

const [, , input, output] = process.argv;
const bytes = readFileSync(input);
read(bytes, { type: 'buffer', cellNF: true, cellFormula: true, cellHTML: false, cellText: false });
writeFileSync(output, zipSync(unzipSync(bytes)));
