import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUDGET, gzippedSize, initialScripts, kibibytes, total } from '../../../src/deploy/initial-scripts';
import { median } from '../runs';
import { openPage } from './browser';

const ROUNDS = 9;

interface Round {
  /** Milliseconds from the beginning of the navigation until painted. */
  readonly empty: number;
  readonly ready: number;
  readonly figures: number;
  /** Milliseconds of those that the pane waited for the host. */
  readonly host: number;
  /** Files of script that the pane loaded until it was ready. */
  readonly scripts: readonly string[];
}

/**
 * How soon the pane is ready, against an empty page of the same libraries (in `folder`). Each opens in a browser that
 * knows neither, in turns; each round is compared in itself, so that a busy moment counts for both.
 */
export async function benchReady(
  browser: Browser,
  file: Uint8Array,
  build: string,
  folder: string,
): Promise<void> {
  const rounds: Round[] = [];
  // The first round warms the disk cache.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const measured = await oneRound(browser, file, folder);
    if (round > 0) rounds.push(measured);
  }
  const middle = (figure: (round: Round) => number): number => median(rounds.map(figure), (value) => value);
  const row = (key: 'empty' | 'ready' | 'figures', host = '') => ({
    ms: Math.round(middle((round) => round[key])),
    '÷ empty page': middle((round) => round[key] / round.empty).toFixed(2),
    'of which waiting for the host': host,
  });
  console.log(`the pane in the browser, medians of ${ROUNDS} rounds`);
  console.table({
    'an empty Fluent page': row('empty'),
    'the pane, ready': row('ready'),
    'the pane, with its figures': row('figures', String(Math.round(middle(({ host }) => host)))),
  });
  console.log('wanted: ready at most 1.50');
  const loaded = [...new Set(rounds.flatMap(({ scripts }) => scripts))];
  const bytes = loaded.reduce((sum, name) => sum + gzippedSize(join(build, name)), 0);
  const initial = total(initialScripts(build, 'taskpane.html'));
  console.log(
    `initial script ${kibibytes(initial)} gzipped; all that is loaded until ready ${kibibytes(bytes)}; ` +
      `wanted: at most ${kibibytes(BUDGET)}\n`,
  );
}

async function oneRound(browser: Browser, file: Uint8Array, folder: string): Promise<Round> {
  const page = await openPage(browser, file, folder);
  const empty = await page.reached('empty');
  await page.close();
  const pane = await openPage(browser, file);
  const ready = await pane.reached('ready');
  const scripts = pane.scripts.map((url) => basename(new URL(url).pathname));
  const figures = await pane.reached('figures');
  const host = await pane.answered();
  await pane.close();
  return { empty, ready, figures, host, scripts };
}
