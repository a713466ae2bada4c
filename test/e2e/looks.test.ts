import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violations } from './axe';
import { panes, type Pane, type PaneOptions } from './pane';

const openPane = panes();

/** Pictures of every place, for people to look at; outside the tree. */
const PICTURES = join(tmpdir(), 'albero-looks');
mkdirSync(PICTURES, { recursive: true });

/** Each place, and what of it is opened before it is looked at. */
const PLACES: readonly (readonly [string, (pane: Pane) => Promise<void>])[] = [
  ['Sintesi', (pane) => pane.front.getByText('99,57').first().waitFor()],
  ['Fogli', (pane) => pane.button(/^Aree/).click()],
  ['Controlli', (pane) => pane.button(/TOTALE GENERALE/).click()],
  ['Compila', (pane) => pane.button(/^H40/).waitFor()],
  ['Relazione', (pane) => pane.front.getByText(/14 fogli scelti/).waitFor()],
];

const THEMES: readonly NonNullable<PaneOptions['theme']>[] = ['light', 'dark', 'forced-colors'];

/** Whether the page is wider than the pane: Excel would cut it off. */
const isCutOff = (pane: Pane): Promise<boolean> =>
  pane.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(PLACES)('%s has nothing that axe objects to, and fits in 320 pixels', async (place, open) => {
    const pane = await openPane({ theme });
    await pane.place(place);
    await open(pane);
    await pane.page.screenshot({ path: join(PICTURES, `${theme}-${place}.png`) });
    expect(await isCutOff(pane)).toBe(false);
    expect(await violations(pane.page)).toEqual([]);
  });

  it('the trace of a figure is as clean', async () => {
    const pane = await openPane({ theme });
    await pane.front.getByRole('button', { name: /99,57/ }).click();
    await pane.button(/Raggiungimento/).click();
    await pane.page.screenshot({ path: join(PICTURES, `${theme}-trace.png`) });
    expect(await isCutOff(pane)).toBe(false);
    expect(await violations(pane.page)).toEqual([]);
  });
});

it('a dialog, the filters and the correction of a sheet are as clean', async () => {
  const pane = await openPane();
  await pane.button('Filtra').click();
  expect(await violations(pane.page)).toEqual([]);
  await pane.page.screenshot({ path: join(PICTURES, 'filters.png') });
  await pane.place('Controlli');
  await pane.button(/TOTALE GENERALE/).click();
  await pane.button('Accetta con nota').click();
  await pane.page.getByRole('dialog').getByRole('textbox').waitFor();
  expect(await violations(pane.page)).toEqual([]);
  await pane.page.screenshot({ path: join(PICTURES, 'accept.png') });
  await pane.page.keyboard.press('Escape');
  await pane.place('Fogli');
  await pane.menu('Azioni per «Foglio3»', 'Correggi…');
  await pane.front.getByRole('heading', { name: /Che cosa c’è in/ }).waitFor();
  expect(await violations(pane.page)).toEqual([]);
  await pane.page.screenshot({ path: join(PICTURES, 'correction.png') });
});
