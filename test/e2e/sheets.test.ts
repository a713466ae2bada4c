import { eventually } from './eventually';
import { panes, type Pane } from './pane';

const openPane = panes();

async function openSheets(): Promise<Pane> {
  const pane = await openPane();
  await pane.place('Fogli');
  await pane.front.getByText('38 fogli riconosciuti su 40').waitFor();
  return pane;
}

describe('Fogli', () => {
  it('says of each sheet what it was taken for, how surely, and why', async () => {
    const pane = await openSheets();
    const sheet = pane.button(/^Foglio3 Risorse per obiettivo e progetto certo/);
    await sheet.click();
    expect(await sheet.getAttribute('aria-expanded')).toBe('true');
    const cell = pane.front.getByRole('button', { name: /^Vai alla cella Foglio3!/ }).first();
    await cell.click();
    await eventually(() => expect(pane.selected()).toMatch(/^Foglio3![A-Z]+5$/));
  });

  it('leaves a sheet out at the user’s word, remembers it in the workbook, and takes it back', async () => {
    const pane = await openSheets();
    await pane.menu('Azioni per «Foglio3»', 'Ignora questo foglio');
    await pane.button(/^Foglio3 ignorato/).waitFor();
    await eventually(() => expect(pane.sheetNames()).toContain('_albero'));

    await pane.reload();
    await pane.place('Fogli');
    await pane.button(/^Foglio3 ignorato/).waitFor();
    await pane.menu('Azioni per «Foglio3»', 'Leggi di nuovo questo foglio');
    await pane.button(/^Foglio3 Risorse per obiettivo e progetto/).waitFor();
  });

  it('lets a table be mapped by pointing at it, and undoes the correction', async () => {
    const pane = await openSheets();
    await pane.menu('Azioni per «Foglio3»', 'Correggi…');
    await pane.choose('Tipo di tabella', /^Interventi economici/);
    pane.host.user.select('Foglio3', 'C5:I5');
    await pane.button('Usa la selezione').first().click();
    await pane.front.getByText('riga 5').waitFor();
    await pane.button('Applica').click();
    await pane.button(/^Foglio3 corretto Interventi economici/).waitFor();
    await pane.button('Annulla l’ultima correzione').click();
    await pane.button(/^Foglio3 Risorse per obiettivo e progetto certo/).waitFor();
  });
});
