import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type WorkBook, read } from '@e965/xlsx';

/** Whether LibreOffice, the second judge of the formulas, is on this machine. */
export const officeIsInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Left alone, LibreOffice shows the values that the file carries. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
`;

/** The workbook as LibreOffice calculates it: opened without a window, every formula made anew, saved. */
export function recalculatedByOffice(workbook: Uint8Array): WorkBook {
  const folder = mkdtempSync(join(tmpdir(), 'albero-office-'));
  try {
    const input = join(folder, 'input.xlsx');
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
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
