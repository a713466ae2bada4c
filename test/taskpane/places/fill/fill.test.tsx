/** @jest-environment jsdom */
import '../../jsdom';
import { openPlace } from '../../../../src/taskpane/actions/navigation';
import { refName } from '../../../../src/workbook/address';
import { type OpenPane, openPane } from '../../pane';
import { sample } from '../sample';

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane(sample.snapshot);
  await pane.settle(() => void openPlace.run(pane.context, 'fill'));
});
afterEach(() => pane.close());

const visited = (): readonly string[] => pane.workbook.visited.map(refName);
const focused = (): string => document.activeElement?.textContent ?? '';

describe('Compila', () => {
  it('says how much is left, in all and sheet by sheet', () => {
    expect(pane.text()).toContain('Restano 12 di 230 indicatori · 1 altra cella da sistemare');
    expect(pane.get('heading', '3A').textContent).toContain('Restano 2 di 18 indicatori');
  });

  it('leads from one cell to the next and back', async () => {
    await pane.click(pane.get('button', 'Inizia dal primo'));
    await pane.click(pane.get('button', 'Successivo'));
    await pane.click(pane.get('button', 'Precedente'));
    expect(visited()).toEqual(["'Foglio3'!H40", "'2C'!G10", "'Foglio3'!H40"]);
    expect(pane.text()).toContain('1 di 13');
    expect(pane.get('button', 'Precedente').getAttribute('aria-disabled')).toBe('true');
  });

  it('goes on with Enter, the focus with it', async () => {
    const first = pane.get('button', /^H40/);
    await pane.settle(() => first.focus());
    await pane.click(first);
    await pane.press('Enter');
    expect(visited()).toEqual(["'Foglio3'!H40", "'2C'!G10"]);
    expect(focused()).toMatch(/^G10/);
    expect(document.activeElement?.getAttribute('aria-current')).toBe('step');
  });

  it('is live: what is filled in leaves the list, and the next one follows', async () => {
    await pane.click(pane.get('button', /^G10.*Polo Tecnologico Lucchese/));
    await pane.settle(() => pane.workbook.type({ sheet: '2C', row: 9, col: 6 }, 1));
    await pane.settle(() => pane.workbook.type({ sheet: '2C', row: 9, col: 6 }, '100%'));
    expect(pane.find('button', /^G10.*Polo Tecnologico Lucchese/)).toBeNull();
    expect(pane.text()).toContain('Restano 11 di 230 indicatori');
    await pane.click(pane.get('button', 'Successivo'));
    expect(visited().at(-1)).toBe("'2C'!G43");
  });
});
