/** `npm run icons`: renders the PNGs of the manifest from the SVGs beside this file. Needs a Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const MARKS = ['albero', 'summaries', 'check'];
/** Pixels of a side: what Office asks of a ribbon icon, and of the add-in itself (128). */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function render(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    for (const mark of MARKS) {
      const svg = readFileSync(join(__dirname, `${mark}.svg`), 'utf8');
      for (const size of mark === 'albero' ? SIZES : SIZES.filter((side) => side < 128)) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
        );
        const path = join(__dirname, `${mark}-${size}.png`);
        writeFileSync(path, await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void render();
