import { panes, type Pane } from './pane';

const openPane = panes();

/** More presses of Tab than any place has stops. */
const MANY = 120;

/** The stops of the Tab key, from the first button of the page until it leaves it or comes back. */
async function stops(pane: Pane): Promise<readonly string[]> {
  const seen = ['Aggiorna'];
  await pane.button(/^Aggiorna$/).focus();
  for (let press = 0; press < MANY; press++) {
    await pane.page.keyboard.press('Tab');
    const stop = await pane.focused();
    if (stop === '' || stop === seen[0]) return seen;
    seen.push(stop);
  }
  throw new Error(`The Tab key never leaves: ${seen.slice(-5).join(' | ')}`);
}

describe('without a mouse', () => {
  it.each(['Sintesi', 'Fogli', 'Controlli', 'Compila', 'Relazione'])(
    'the Tab key goes through %s and out again, with few stops',
    async (place) => {
      const pane = await openPane();
      await pane.front.getByText('99,57').first().waitFor();
      await pane.place(place);
      await pane.front
        .getByRole(place === 'Sintesi' ? 'tree' : 'list')
        .first()
        .waitFor();
      const names = await stops(pane);
      expect(names.length).toBeGreaterThan(3);
      expect(names.length).toBeLessThan(80);
    },
  );

  it('the arrows go from place to place', async () => {
    const pane = await openPane();
    await pane.front.getByText('99,57').first().waitFor();
    await pane.page.getByRole('tab', { selected: true }).focus();
    await pane.page.keyboard.press('ArrowRight');
    await pane.page.keyboard.press('Enter');
    await pane.front.getByText(/fogli riconosciuti/).waitFor();
  });

  it('F5 reads the workbook again and leaves the focus alone', async () => {
    const pane = await openPane();
    const tree = pane.front.getByRole('tree');
    await tree.focus();
    await pane.following();
    pane.host.log.reset();
    await pane.page.keyboard.press('F5');
    await pane.settled();
    expect(pane.host.log.syncs).toBeGreaterThan(0);
    expect(await pane.focused()).toBe('Albero della performance');
  });
});
