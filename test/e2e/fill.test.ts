import { eventually } from './eventually';
import { panes } from './pane';

const openPane = panes();

describe('Compila', () => {
  it('counts what is left and leads from one cell to the next', async () => {
    const pane = await openPane();
    await pane.place('Compila');
    await pane.front.getByText('Restano 12 di 230 indicatori').first().waitFor();
    await pane.button('Inizia dal primo').click();
    await eventually(() => expect(pane.selected()).toBe('Foglio3!H40'));
    await pane.button('Successivo').click();
    await eventually(() => expect(pane.selected()).toBe('2C!G10'));
  });

  it('drops a cell from the list as soon as it is filled', async () => {
    const pane = await openPane();
    await pane.place('Compila');
    await pane.button(/^H40 manca il valore/).waitFor();
    await pane.following();
    pane.host.user.edit('Foglio3', 'H40', 40);
    await pane.button(/^H40 manca il valore/).waitFor({ state: 'detached' });
  });
});
