import { eventually } from './eventually';
import { panes, type Pane } from './pane';

const openPane = panes();

async function openFindings(): Promise<Pane> {
  const pane = await openPane();
  await pane.place('Controlli');
  await pane.button('Errori 5').waitFor();
  return pane;
}

describe('Controlli', () => {
  it('groups what does not add up, with both figures and the way to the cell', async () => {
    const pane = await openFindings();
    const sentence =
      /dichiarato 1\.759\.900,00 .*, 1\.781\.900,00 .*\(differenza [-−]22\.000,00: aree 2 e 3\)/;
    await pane.button(sentence).waitFor();
    await pane.button('Vai alla cella Aree!B8').click();
    await eventually(() => expect(pane.selected()).toBe('Aree!B8'));
  });

  it('keeps to one sheet or one rule on request', async () => {
    const pane = await openFindings();
    await pane.choose('Foglio', 'Art. 15');
    await pane.button('Errori 2').waitFor();
    expect(await pane.button(/TOTALE GENERALE/).count()).toBe(0);
  });

  it('accepts an explained difference with a note, counts it apart, and remembers it', async () => {
    const pane = await openFindings();
    await pane.button(/TOTALE GENERALE/).click();
    await pane.button('Accetta con nota').click();
    const dialog = pane.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Accetta' }).click();
    await dialog.getByText('Scrivi una nota breve').waitFor();
    await dialog.getByRole('textbox').fill('Variazione di bilancio di luglio');
    await dialog.getByRole('button', { name: 'Accetta' }).click();
    await pane.button('Errori 4').waitFor();
    await pane.button('Differenze accettate 1').waitFor();

    await eventually(() => expect(pane.sheetNames()).toContain('_albero'));
    await pane.settled();
    await pane.reload();
    await pane.place('Controlli');
    await pane.button('Errori 4').waitFor();
    await pane.button('Differenze accettate 1').waitFor();
  });

  it('lets a person confirm an inferred result', async () => {
    const pane = await openFindings();
    const group = pane.button(/^Risultati da confermare \d+/);
    const count = Number(/\d+$/.exec(await group.innerText())![0]);
    const rows = pane.front.getByRole('region', { name: /^Risultati da confermare/ });
    await rows.getByRole('listitem').first().getByRole('button').first().click();
    await rows.getByRole('button', { name: 'Conferma', exact: true }).first().click();
    await pane.button(`Risultati da confermare ${count - 1}`).waitFor();
    await pane.button('Confermati o stabiliti a mano 1').waitFor();
  });

  it('lets a person state a figure with a reason, without touching the office’s cell', async () => {
    const pane = await openFindings();
    const before = pane.host.snapshot().sheets.find(({ name }) => name === '1D');
    const row = pane.button(/Customer satisfaction.*va valutato/);
    await row.click();
    await pane.button('Scrivi il valore').first().click();
    const dialog = pane.page.getByRole('dialog');
    await dialog.getByLabel(/Raggiungimento/).fill('97,5');
    await dialog.getByText('Letto come 97,5%').waitFor();
    await dialog.getByLabel(/Motivo/).fill('Gradimento oltre la soglia');
    await dialog.getByRole('button', { name: 'Salva' }).click();
    await pane.button('Confermati o stabiliti a mano 1').waitFor();
    expect(pane.host.snapshot().sheets.find(({ name }) => name === '1D')).toEqual(before);
  });
});
