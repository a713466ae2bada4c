import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../src/xlsx/read';
import { rangeName } from '../../src/workbook/address';
import type { AgaveBridge } from '../host/agave';
import type { Host, HostOptions } from '../host/contract';
import { createHost } from '../host/host';
import { hostWorkbook } from '../host/open';
import { HOST_INFO } from '../host/protocol';
import { eventually } from './eventually';
import { bridgePage } from './page-bridge';
import { leaveBrowser, sharedBrowser } from './shared-browser';
import { serveSite, SITE } from './site';

/** The sample workbook, and what it holds; only tests know it. */
export const SAMPLE = join(__dirname, '../../assets/sample/monitoraggio-2016.xlsx');

export interface PaneOptions {
  /** An Excel that is open already; else one is made over `workbook`. */
  readonly host?: Host;
  /** Content of the workbook file; the sample when not given. */
  readonly workbook?: Uint8Array;
  readonly hostOptions?: HostOptions;
  readonly width?: number;
  readonly theme?: 'light' | 'dark' | 'forced-colors';
  /** Called before the pane starts: to set a fault, to protect a sheet. */
  readonly before?: (host: Host) => void;
}

/** A pane that is open in the browser, the Excel it stands in, and what both can be asked. */
export interface Pane {
  readonly page: Page;
  readonly host: Host;
  readonly bridge: AgaveBridge;
  /** Opens a place by its name, by way of the overflow menu where its tab does not fit. */
  place(name: string): Promise<void>;
  /** The part under the tabs. */
  readonly front: Locator;
  button(name: string | RegExp): Locator;
  /** Opens a menu by the name of its button and chooses from it. */
  menu(button: string | RegExp, item: string | RegExp): Promise<void>;
  /** Opens a drop-down list by its label and chooses from it. */
  choose(list: string, option: string | RegExp): Promise<void>;
  /** Waits until nothing is under way. */
  settled(): Promise<void>;
  /** Waits until the pane has asked Excel to tell it of changes. */
  following(): Promise<void>;
  /** All that the page's status lines say. */
  said(): Promise<string>;
  /** The accessible name of what has the focus; '' when nothing has. */
  focused(): Promise<string>;
  /** What is selected in the workbook: "1D!G20". */
  selected(): string;
  sheetNames(): readonly string[];
  /** What a user must never see: refused requests, violations of the content policy, errors in the console. */
  readonly complaints: readonly string[];
  reload(): Promise<void>;
}

/** An Excel of ours with a workbook file open in it. */
export function excelWith(file: Uint8Array = readFileSync(SAMPLE), options: HostOptions = {}): Host {
  const read = readWorkbook(new Uint8Array(file), 'monitoraggio-2016.xlsx');
  if (!read.ok) throw new Error(`The workbook of the test cannot be opened: ${read.error.type}`);
  return createHost(hostWorkbook(read.value), options);
}

/**
 * For the tests of one file: gives the function that opens a pane. After each test its panes are closed, and the test
 * fails for what they complained of.
 */
export function panes(): (options?: PaneOptions) => Promise<Pane> {
  const open: { pane: Pane; context: BrowserContext }[] = [];
  afterEach(async () => {
    const closing = open.splice(0);
    for (const { context } of closing) await context.close();
    expect(closing.flatMap(({ pane }) => pane.complaints)).toEqual([]);
  });
  afterAll(leaveBrowser);
  return async (options = {}) => {
    const opened = await openPane(options);
    open.push(opened);
    return opened.pane;
  };
}

async function openPane(options: PaneOptions): Promise<{ pane: Pane; context: BrowserContext }> {
  const host = options.host ?? excelWith(options.workbook, options.hostOptions);
  options.before?.(host);
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: options.width ?? 320, height: 800 },
    colorScheme: options.theme === 'dark' ? 'dark' : 'light',
    forcedColors: options.theme === 'forced-colors' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  await serveSite(context, (url) => complaints.push(`request: ${url}`));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  const bridge = await bridgePage(page, host);
  await page.goto(`${SITE}taskpane.html?${HOST_INFO}`);
  return { pane: paneOf(page, host, bridge, complaints), context };
}

function paneOf(page: Page, host: Host, bridge: AgaveBridge, complaints: readonly string[]): Pane {
  return {
    page,
    host,
    bridge,
    complaints,
    front: page.getByRole('tabpanel'),
    button: (name) => page.getByRole('button', { name }),
    place: async (name) => {
      const tab = page.getByRole('tab', { name, exact: true });
      if (!(await tab.isVisible())) await page.locator('.ms-Pivot-overflowMenuButton').click();
      const target = (await tab.isVisible()) ? tab : page.getByRole('menuitem', { name, exact: true });
      await target.click();
    },
    menu: async (button, item) => {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    choose: async (list, option) => {
      await page.getByRole('combobox', { name: list }).click();
      await page.getByRole('option', { name: option }).click();
    },
    settled: () => page.getByRole('progressbar').first().waitFor({ state: 'detached' }),
    following: () =>
      eventually(() => expect(host.log.calls().flat().join(' ')).toMatch(/Register\w*CalculatedEvent/)),
    said: async () => (await page.getByRole('status').allTextContents()).join('\n'),
    focused: () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return '';
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
        return focused.getAttribute('aria-label') ?? label ?? (focused.textContent || focused.tagName);
      }),
    selected: () => {
      const sheet = host.workbook.sheetById(host.workbook.active)!;
      return `${sheet.name}!${rangeName(host.workbook.selectionOn(sheet.id)[0]!)}`;
    },
    sheetNames: () => host.workbook.sheets.map(({ name }) => name),
    reload: async () => {
      await page.reload();
    },
  };
}
