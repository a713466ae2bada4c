import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/pipeline';
import { readWorkbook } from '../../../src/xlsx/read';

const FILE = 'monitoraggio-2016.xlsx';
const read = readWorkbook(readFileSync(`assets/sample/${FILE}`), FILE);
if (!read.ok) throw new Error('the sample cannot be read');

/** The 2016 workbook as the offices keep it, analysed. */
export const sample = analyse(read.value);
