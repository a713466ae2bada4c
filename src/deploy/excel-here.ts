import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine has an Excel that can load the pane from a manifest. */
export function excelIsHere(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  return platform === 'win32' && registered('excel.exe');
}

function registered(program: string): boolean {
  const key = `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${program}`;
  try {
    execFileSync('reg', ['query', key], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
