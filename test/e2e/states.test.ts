import { createHost } from '../host/host';
import { emptyHostWorkbook } from '../host/open';
import { eventually } from './eventually';
import { excelWith, panes, type Pane } from './pane';
import { userContent } from './user-content';

const openPane = panes();

const read = (pane: Pane): Promise<void> => pane.front.getByText('99,57').first().waitFor();

async function writeReports(pane: Pane): Promise<void> {
  await pane.place('Relazione');
  await pane.button('Scrivi i riepiloghi').click();
}

describe('the first minute', () => {
  it('of an empty workbook says what to do', async () => {
    const pane = await openPane({ host: createHost(emptyHostWorkbook('Cartel1.xlsx')) });
    await pane.front.getByRole('heading', { name: 'La cartella è vuota' }).waitFor();
    for (const place of ['Fogli', 'Controlli', 'Compila', 'Relazione']) {
      await pane.place(place);
      await pane.front.getByRole('heading').first().waitFor();
    }
  });

  it('of a workbook that is no monitoring says what was looked for, and goes on as soon as there is some', async () => {
    const host = createHost(emptyHostWorkbook('Fatture.xlsx'));
    host.user.edit('Foglio1', 'A1', 'Fattura');
    host.user.edit('Foglio1', 'B1', 'Fornitore');
    host.user.edit('Foglio1', 'A2', 12);
    host.user.edit('Foglio1', 'B2', 'Cartoleria');
    const pane = await openPane({ host });
    await pane.front.getByRole('heading', { name: /Non riconosco ancora nessuna tabella/ }).waitFor();
    await pane.button('Indica una tabella a mano').click();
    await pane.button(/^Foglio1/).waitFor();
  });
});

describe('an Excel that does not do as asked', () => {
  it('waits while a cell is being edited, and reads when that is over', async () => {
    const pane = await openPane({ before: ({ user }) => user.startEditing() });
    await pane.page
      .getByText(/modifica di una cella|Leggo la cartella/)
      .first()
      .waitFor();
    pane.host.user.stopEditing();
    const again = pane.button('Riprova');
    await Promise.race([read(pane), again.click().then(() => read(pane))]);
  });

  it('whose structure is protected writes nothing and says what to do', async () => {
    const pane = await openPane({ before: ({ user }) => user.protectStructure() });
    await read(pane);
    const before = pane.host.snapshot();
    await writeReports(pane);
    await pane.page.getByText(/La struttura della cartella è protetta/).waitFor();
    expect(pane.host.snapshot()).toEqual(before);
    pane.host.user.unprotectStructure();
    await pane.button('Riprova').click();
    await pane.front.getByText(/Scritti 14 fogli/).waitFor();
  });

  it('with a protected report sheet leaves everything as it was', async () => {
    const host = excelWith();
    const pane = await openPane({ host });
    await read(pane);
    await writeReports(pane);
    await pane.front.getByText(/Scritti 14 fogli/).waitFor();
    await pane.following();
    host.user.edit('Foglio3', 'D8', '1B0101- Un altro titolo');
    host.user.protectSheet('Riepilogo risorse');
    await pane.front
      .getByText(/cell[ae] cambia/)
      .first()
      .waitFor();
    const before = host.snapshot();
    await pane.button('Scrivi i riepiloghi').click();
    await pane.page.getByText(/Il foglio «Riepilogo risorse» è protetto/).waitFor();
    expect(host.snapshot()).toEqual(before);
  });

  it('that is read-only shows everything and offers no writing', async () => {
    const pane = await openPane({ hostOptions: { readOnly: true } });
    await read(pane);
    await pane.place('Relazione');
    await pane.front.getByText('La cartella è di sola lettura').waitFor();
    expect(await pane.button('Scrivi i riepiloghi').getAttribute('aria-disabled')).toBe('true');
  });

  it('that does not answer any more is said, and reading goes on when it does', async () => {
    const pane = await openPane();
    await read(pane);
    const before = userContent(pane.host);
    pane.host.faults.disconnect();
    await pane.button(/^Aggiorna$/).click();
    await pane.page.getByText(/Il collegamento con Excel si è interrotto/).waitFor();
    await read(pane);
    pane.host.faults.reconnect();
    await pane.button('Riprova').click();
    await pane.page.getByText(/Il collegamento con Excel/).waitFor({ state: 'detached' });
    expect(userContent(pane.host)).toEqual(before);
  });

  it('that is broken from the start can be tried again', async () => {
    const pane = await openPane({ before: ({ faults }) => faults.disconnect() });
    await pane.page
      .getByText(/Il collegamento con Excel si è interrotto/)
      .first()
      .waitFor();
    pane.host.faults.reconnect();
    await pane
      .button(/Riprova|Aggiorna/)
      .first()
      .click();
    await eventually(() => read(pane));
  });
});
