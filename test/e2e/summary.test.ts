import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { panes, type Pane } from './pane';

const openPane = panes();

const overviewOf = ({ front }: Pane): Locator => front.getByRole('region', { name: 'L’ente in breve' });
const treeOf = ({ front }: Pane): Locator => front.getByRole('tree', { name: 'Albero della performance' });
const label = async (item: Locator): Promise<string> => ((await item.textContent()) ?? '').trim();

/** Unfolds the tree by the arrows until the row of the last code is the active one. */
async function walkTo(pane: Pane, ...codes: readonly string[]): Promise<Locator> {
  const tree = treeOf(pane);
  await tree.focus();
  const active = tree.getByRole('treeitem', { selected: true });
  for (const code of codes) {
    if ((await active.getAttribute('aria-expanded')) === 'false')
      await pane.page.keyboard.press('ArrowRight');
    const isThere = new RegExp(`^${code} ?\\p{Lu}\\p{Ll}`, 'u');
    for (let row = 0; row < 40 && !isThere.test(await label(active)); row++)
      await pane.page.keyboard.press('ArrowDown');
    expect(await label(active)).toMatch(isThere);
  }
  return active;
}

describe('Sintesi', () => {
  it('shows the body’s achievement, its use of the budget and what is open, without asking anything', async () => {
    const pane = await openPane();
    const overview = overviewOf(pane);
    await overview.getByText('99,57').first().waitFor();
    const said = await overview.innerText();
    expect(said).toMatch(/Raggiungimento\s+99,57\s%[\s\S]*dichiarato 99,57/);
    expect(said).toMatch(/65,2\s%[\s\S]*1\.133\.303,68 di 1\.738\.673,00 €/);
    expect(said).toMatch(/● 5 errori\s+▲ 25 avvisi\s+i 7 note/);
    expect(await pane.page.getByRole('tab', { selected: true }).innerText()).toBe('Sintesi');
  });

  it('lets the keyboard walk down the tree to a project, and shows both its figures', async () => {
    const pane = await openPane();
    const active = await walkTo(pane, '1', '1D', '1D0101');
    expect(await label(active)).toMatch(/raggiungimento 90,00.*budget.*64,3/);
    await pane.page.keyboard.press('ArrowLeft');
    await eventually(async () => expect(await label(active)).toMatch(/^1D ?Promozione/));
    await pane.page.keyboard.press('ArrowLeft');
    await eventually(async () => expect(await active.getAttribute('aria-expanded')).toBe('false'));
  });

  it('opens the trace of a figure, which leads to its cells', async () => {
    const pane = await openPane();
    await walkTo(pane, '1', '1D', '1D0101');
    await pane.page.keyboard.press('Enter');
    await pane.front.getByRole('heading', { name: /^Diffusione degli strumenti/ }).waitFor();
    await pane.front.getByRole('button', { name: /Raggiungimento/ }).click();
    expect(await pane.front.innerText()).toMatch(/\(100 \+ 100 \+ 100 \+ 50 \+ 100\) ÷ 5/);
    const cell = pane.front.getByRole('button', { name: /^Vai alla cella 1D!G/ }).first();
    const name = await cell.innerText();
    await cell.click();
    await eventually(() => expect(pane.selected()).toBe(name));
  });

  it('comes back from a detail to the row it was opened from', async () => {
    const pane = await openPane();
    await walkTo(pane, '1', '1D');
    await pane.page.keyboard.press('Enter');
    await pane.button('Sintesi').click();
    const tree = treeOf(pane);
    await eventually(async () => expect(await pane.focused()).toBe('Albero della performance'));
    expect(await label(tree.getByRole('treeitem', { selected: true }))).toMatch(/^1D ?Promozione/);
  });

  it('filters the tree by word, area and state', async () => {
    const pane = await openPane();
    await pane.button('Filtra').click();
    await pane.front.getByRole('searchbox').fill('giustizia');
    const tree = treeOf(pane);
    await tree.getByText('Diffusione degli strumenti di giustizia alternativa').waitFor();
    expect(await tree.getByText('Programmazione territoriale').count()).toBe(0);
    await pane.button('Togli i filtri').click();
    await pane.choose('Area strategica', /^2 /);
    await eventually(async () =>
      expect(await tree.getByRole('treeitem', { name: /^1 ?Competitività/ }).count()).toBe(0),
    );
    expect(await tree.getByRole('treeitem', { name: /^2 ?Servizi alle imprese/ }).count()).toBe(1);
  });

  it('reads the same objectives along the chain of responsibility', async () => {
    const pane = await openPane();
    await pane.button('Responsabili').click();
    const chain = pane.front.getByRole('tree', { name: 'Catena delle responsabilità' });
    await chain
      .getByText(/segretario generale/i)
      .first()
      .waitFor();
  });

  it('shows each ratio with its years in a table, and what would be better', async () => {
    const pane = await openPane();
    await pane.button('Efficienza di struttura').waitFor();
    expect(await pane.front.innerText()).toMatch(/47,2\s%\s+↑\s+peggiora\s+·\s+meglio se basso/);
    const table = pane.front.getByRole('table', { name: /^Efficienza di struttura/ });
    const years = await table.getByRole('rowheader').allInnerTexts();
    expect(years.slice(-4)).toEqual(['2013', '2014', '2015', '2016']);
  });

  it('reads the figures with thresholds of one’s own, which stay in the workbook', async () => {
    const pane = await openPane();
    const overview = overviewOf(pane);
    await overview.getByText('▲').first().waitFor();
    await pane.menu('Altri comandi', 'Soglie…');
    const dialog = pane.page.getByRole('dialog');
    await dialog.getByLabel(/In linea da/).fill('65');
    await dialog.getByLabel(/Da seguire da/).fill('50');
    await dialog.getByRole('button', { name: 'Salva' }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () => expect(await overview.innerText()).not.toMatch(/65,2\s%\s+▲/));
    await eventually(() => expect(pane.sheetNames()).toContain('_albero'));

    await pane.reload();
    await overview.getByText('99,57').first().waitFor();
    expect(await overview.innerText()).not.toMatch(/65,2\s%\s+▲/);
  });

  it('speaks English on request', async () => {
    const pane = await openPane();
    await overviewOf(pane).getByText('99,57').first().waitFor();
    await pane.menu('Altri comandi', 'English');
    await pane.front.getByText('99.57').first().waitFor();
    expect(await pane.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await pane.page.getByRole('tab', { selected: true }).innerText()).not.toBe('Sintesi');
  });
});
