import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, installedChromium, packedChromium, type Machine } from './chromium';

const machine = (over: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: {},
  exists: () => true,
  ...over,
});

describe('which Chromium the tests use', () => {
  it('takes an installed one where the system keeps it', () => {
    expect(installedChromium(machine({ env: { PATH: '/opt/bin' } }))).toBe(
      join('/opt/bin', 'microsoft-edge'),
    );
    expect(installedChromium(machine({ platform: 'darwin' }))).toBe(
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(installedChromium(machine({ platform: 'win32', env: { ProgramFiles: 'P:' } }))).toBe(
      join('P:', 'Microsoft/Edge/Application/msedge.exe'),
    );
  });

  it('finds none on a bare machine', () => {
    expect(installedChromium(machine({ exists: () => false }))).toBeNull();
  });

  const onLinux = process.platform === 'linux' && process.arch === 'x64' ? it : it.skip;
  onLinux('starts the one of the development dependency, without a download', async () => {
    const browser = await chromium.launch({ executablePath: await packedChromium(), args: CHROMIUM_FLAGS });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Albero</p>');
      expect(await page.innerText('p')).toBe('Albero');
    } finally {
      await browser.close();
    }
  });
});
