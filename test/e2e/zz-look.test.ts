import { panes } from './pane';
const openPane = panes();
const OUT = '/tmp/look/';
describe('look', () => {
  it.each(['light', 'dark'] as const)('%s', async (theme) => {
    const pane = await openPane({ theme });
    const shot = async (name: string) => {
      await pane.page.screenshot({ path: `${OUT}${theme}-${name}.png` });
    };
    await pane.front.getByText('99,57').first().waitFor();
    await pane.place('Fogli');
    await pane.front.getByText('Foglio3').first().waitFor();
    await shot('sheets');
    if (theme === 'light') {
      await pane.front.getByRole('button', { name: /^Aree/ }).first().click();
      await shot('sheets-open');
      await pane.button('Azioni per «Aree»').click();
      await pane.page.waitForTimeout(300);
      await shot('sheets-menu');
      await pane.page.getByRole('menuitem', { name: 'Correggi…' }).click();
      await pane.page.waitForTimeout(500);
      await shot('sheets-editor');
    }
    await pane.place('Controlli');
    await pane.front.getByText('Errori').first().waitFor();
    await shot('findings');
    await pane.front.getByRole('button', { name: /TOTALE GENERALE/ }).click();
    await shot('findings-open');
    if (theme === 'light') {
      await pane.button('Accetta con nota').click();
      await pane.page.waitForTimeout(500);
      await shot('accept');
      await pane.page.getByRole('button', { name: 'Annulla' }).click();
      await pane.page.waitForTimeout(500);
      console.log('focus after cancel:', await pane.focused());
      await pane.front.getByRole('button', { name: /Polo Tecnologico Lucchese/ }).click();
      await pane.button('Scrivi il valore').click();
      await pane.page.getByRole('textbox', { name: /Raggiungimento/ }).fill('97,5');
      await pane.page.waitForTimeout(500);
      await shot('figure');
      await pane.page.getByRole('button', { name: 'Annulla' }).click();
    }
    await pane.place('Compila');
    await pane.front.getByText('Restano').first().waitFor();
    await pane.button(/Inizia dal primo/).click();
    await pane.page.waitForTimeout(300);
    await shot('fill');
    await pane.place('Relazione');
    await pane.front.getByText('Fogli da scrivere').waitFor();
    await shot('report');
    if (theme === 'light') {
      await pane.button(/Scrivi i riepiloghi/).click();
      await pane.page.waitForTimeout(200);
      await shot('report-writing');
      await pane.front.getByText(/Scritti/).waitFor();
      await shot('report-written');
    }
  }, 120000);
});
