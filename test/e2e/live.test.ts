import { eventually } from './eventually';
import { panes, type Pane } from './pane';

const openPane = panes();

/** An actual amount of project 1B0101, and what the pane says when it goes from 7.930,00 to 107.930,00. */
const CELL = ['Foglio3', 'G8'] as const;
const NEW_AMOUNT = 107_930;
const MOVED = /7\.930,00 → 107\.930,00/;

/** A pane that has read the sample and listens to it. */
async function openFollowing(): Promise<Pane> {
  const pane = await openPane();
  await pane.front.getByText('99,57').first().waitFor();
  await pane.following();
  pane.host.log.reset();
  return pane;
}
const moved = (pane: Pane): Promise<void> => eventually(async () => expect(await pane.said()).toMatch(MOVED));

describe('an edit in the workbook', () => {
  it('shows at once, says what moved, and costs at most two syncs', async () => {
    const pane = await openFollowing();
    pane.host.user.edit(...CELL, NEW_AMOUNT);
    await moved(pane);
    expect(pane.host.log.syncs).toBeLessThanOrEqual(2);
    await pane.button('Filtra').click();
    await pane.front.getByRole('searchbox').fill('1B0101');
    await pane.front.getByRole('treeitem', { name: /^1B0101.*539,7/ }).waitFor();
  });

  it('by a colleague shows as well', async () => {
    const pane = await openFollowing();
    pane.host.user.remoteEdit(...CELL, NEW_AMOUNT);
    await moved(pane);
  });

  it('leaves the focus and what is unfolded where they are', async () => {
    const pane = await openFollowing();
    const tree = pane.front.getByRole('tree');
    await tree.focus();
    await pane.page.keyboard.press('ArrowDown');
    await pane.page.keyboard.press('ArrowRight');
    const rows = await tree.getByRole('treeitem').count();
    pane.host.user.edit(...CELL, NEW_AMOUNT);
    await moved(pane);
    expect(await pane.focused()).toBe('Albero della performance');
    expect(await tree.getByRole('treeitem').count()).toBe(rows);
  });

  it('takes a deleted sheet away, and knows a renamed one again', async () => {
    const pane = await openFollowing();
    await pane.place('Fogli');
    await pane.button(/^Funzioni/).waitFor();
    pane.host.user.deleteSheet('Funzioni');
    await pane.button(/^Funzioni/).waitFor({ state: 'detached' });
    pane.host.user.renameSheet('Foglio3', 'Risorse');
    await pane.button(/^Risorse Risorse per obiettivo e progetto/).waitFor();
  });

  it('is read by hand where Excel tells of no edits, and the pane says so', async () => {
    const pane = await openPane({ hostOptions: { requirementSets: { ExcelApi: '1.8' } } });
    await pane.front.getByText('99,57').first().waitFor();
    await eventually(async () => expect(await pane.said()).toMatch(/premi Aggiorna/));
    pane.host.user.edit(...CELL, NEW_AMOUNT);
    await pane.button(/^Aggiorna$/).click();
    await moved(pane);
  });
});
