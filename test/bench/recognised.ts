/**
 * What recognising a workbook costs a program: `tsx recognised.ts CHECKOUT WORKBOOK TIMES`. Prints the CPU milliseconds
 * of each time, reading the file not counted. Once, it runs as the command line does; again and again, as the pane does.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { tuneForOneRun } from '../../src/cli/compiled';
import type { recognise } from '../../src/recognition/recognise';
import type { readWorkbook } from '../../src/xlsx/read';

const [, , checkout = '.', workbook = '', times = '1'] = process.argv;

async function measure(): Promise<void> {
  if (Number(times) === 1) tuneForOneRun();
  const program = async <Module>(file: string): Promise<Module> =>
    (await import(resolve(checkout, 'src', file))) as Module;
  const files = await program<{ readWorkbook: typeof readWorkbook }>('xlsx/read.ts');
  const recognition = await program<{ recognise: typeof recognise }>('recognition/recognise.ts');
  const bytes = readFileSync(workbook);
  const spent = Array.from({ length: Number(times) }, () => {
    // What is remembered of a sheet is remembered by its snapshot: each time reads the file anew.
    const read = files.readWorkbook(bytes, basename(workbook));
    if (!read.ok) throw new Error(`${workbook} is refused: ${read.error.type}`);
    const before = process.cpuUsage();
    recognition.recognise(read.value);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  console.log(JSON.stringify(spent));
}

void measure();
