import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type WorkBook, read } from '@e965/xlsx';

/** Whether LibreOffice, the second judge of the formulas, is on this machine. */
export const officeIsInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** The workbook as LibreOffice calculates it: opened without a window, every formula made anew, saved. */
export function recalculatedByOffice(workbook: Uint8Array): WorkBook {
  const folder = mkdtempSync(join(tmpdir(), 'albero-office-'));
  try {
    const input = join(folder, 'input.xlsx');
    writeFileSync(input, workbook);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        input,
      ],
      { stdio: 'ignore' },
    );
    return read(readFileSync(join(folder, 'out', 'input.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
