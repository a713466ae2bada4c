import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/xlsx/read';
import { startServer } from '../workbench/server';
import { SAMPLE } from './pane';
import { leaveBrowser, sharedBrowser } from './shared-browser';

let server: Server;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const started = await startServer(0);
  server = started.server;
  context = await (
    await sharedBrowser()
  ).newContext({ locale: 'it-IT', timezoneId: 'Europe/Rome', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(started.url))
      complaints.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(started.url);
});

afterAll(async () => {
  await context.close();
  await leaveBrowser();
  server.close();
});

const pane = () => page.frameLocator('iframe[title="Riquadro Albero"]');
const tab = (name: string) => page.getByRole('tab', { name, exact: true });

/** Goes to a cell by the name box and types into it. */
async function type(cell: string, text: string): Promise<void> {
  await page.getByLabel('Cella', { exact: true }).fill(cell);
  await page.keyboard.press('Enter');
  await page.getByLabel('Contenuto della cella').fill(text);
  await page.keyboard.press('Enter');
}

it('shows the sample in the grid and the pane beside it', async () => {
  await tab('Foglio3').click();
  await pane().getByText('99,57').first().waitFor();
});

it('shows in the pane what is typed into a cell, as an Italian types it', async () => {
  await type('G8', '107.930,00');
  await pane()
    .getByText(/7\.930,00 → 107\.930,00/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Annulla', exact: true }).first().click();
  await pane()
    .getByText(/107\.930,00 → 7\.930,00/)
    .first()
    .waitFor();
  await type('G8', '107930');
});

it('goes in the grid where the pane leads', async () => {
  await pane().getByRole('tab', { name: 'Controlli' }).click();
  await pane().getByRole('button', { name: 'Vai alla cella Aree!B8' }).click();
  await page.getByRole('tab', { name: 'Aree', exact: true, selected: true }).waitFor();
  expect(await page.getByLabel('Cella', { exact: true }).inputValue()).toBe('B8');
});

it('has the reports among its sheets once they are written', async () => {
  await pane().getByRole('tab', { name: 'Relazione' }).click();
  await pane().getByRole('button', { name: 'Scrivi i riepiloghi' }).click();
  await pane()
    .getByText(/Scritti 14 fogli/)
    .waitFor();
  await tab('Riepilogo aree').click();
});

it('saves a file that opens again, with the edit, the reports and every other part as it was', async () => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Salva' }).click();
  const file = join(await mkdtemp(join(tmpdir(), 'albero-')), 'salvata.xlsx');
  await (await download).saveAs(file);
  const bytes = new Uint8Array(readFileSync(file));
  const saved = readWorkbook(bytes, 'salvata.xlsx');
  if (!saved.ok) throw new Error(saved.error.type);
  const sheet = saved.value.sheets.find(({ name }) => name === 'Foglio3')!;
  expect(sheet.cells.find(({ row, col }) => row === 7 && col === 6)?.content).toEqual({
    type: 'number',
    value: 107_930,
  });
  const total = sheet.cells.find(({ row, col }) => row === 8 && col === 6);
  expect(total).toMatchObject({ formula: 'SUM(G8:G8)', content: { type: 'number', value: 107_930 } });
  const reports = saved.value.sheets.filter(({ reportId }) => reportId !== null);
  expect(reports.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Sintesi', 'Riepilogo aree', 'Registro di calcolo']),
  );
  const [before, after] = [unzipSync(new Uint8Array(readFileSync(SAMPLE))), unzipSync(bytes)];
  for (const name of Object.keys(before)) expect(after[name]).toBeDefined();
  expect(strFromU8(after['xl/workbook.xml']!)).toContain('Riepilogo aree');
});

it('opens a file of one’s own, and refuses one that is none', async () => {
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('appunti') });
  await page.getByText(/non si può aprire/).waitFor();
  await picker.setInputFiles({
    name: 'mia.xlsx',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(SAMPLE),
  });
  await page.getByRole('heading', { name: /mia\.xlsx/ }).waitFor();
  await pane().getByText('99,57').first().waitFor();
});

it('gives the pane more room by the keyboard', async () => {
  const bar = page.getByRole('separator', { name: 'Larghezza del riquadro' });
  const width = Number(await bar.getAttribute('aria-valuenow'));
  await bar.press('ArrowLeft');
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(width);
});

it('asked no other server for anything and had no error', () => {
  expect(complaints).toEqual([]);
});
