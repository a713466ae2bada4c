import type { RefusalName } from '../host/protocol';
import { eventually } from './eventually';
import { panes, type Pane } from './pane';
import { userContent } from './user-content';

const openPane = panes();

async function openReport(): Promise<Pane> {
  const pane = await openPane();
  await pane.place('Relazione');
  await pane.button('Scrivi i riepiloghi').waitFor();
  await pane.front.getByText(/14 fogli scelti su 14/).waitFor();
  return pane;
}

const write = (pane: Pane): Promise<void> => pane.button('Scrivi i riepiloghi').click();
const written = (pane: Pane): Promise<void> => pane.front.getByText(/Scritti \d+ fogli/).waitFor();

/** What the cells of a sheet hold and how their numbers are shown. */
const contentOf = ({ host }: Pane, sheet: string): readonly unknown[] =>
  [...host.workbook.sheetNamed(sheet)!.cells]
    .filter(([, { content, formula }]) => content !== null || formula !== null)
    .map(([key, { content, formula, format }]) => [key, content, formula, format]);

/** Leaves only the smallest reports chosen: what is tried many times should be quick. */
async function chooseOnly(pane: Pane, ...names: readonly string[]): Promise<void> {
  await pane.button('Nessuno').click();
  for (const name of names) await pane.front.getByRole('checkbox', { name, exact: true }).press('Space');
}

describe('Relazione', () => {
  it('says what would be written, writes it in few syncs, and leads there', async () => {
    const pane = await openReport();
    const before = userContent(pane.host);
    expect(await pane.front.innerText()).toMatch(/Riepilogo aree\s+nuovo, \d+ celle/);
    await pane.settled();
    pane.host.log.reset();
    await write(pane);
    await written(pane);
    // The workbook is read again before it is written and after: at most three syncs each time, and four to write.
    expect(pane.host.log.syncs).toBeLessThanOrEqual(3 + 4 + 3);
    const writing = pane.host.log.calls().filter((calls) => calls.some((call) => call.endsWith('=')));
    expect(writing.length).toBeLessThanOrEqual(4);
    expect(pane.sheetNames()).toEqual(
      expect.arrayContaining(['Sintesi', 'Stato di salute (2)', 'Quadrature']),
    );
    expect(userContent(pane.host)).toEqual(before);
    await pane.button('Riepilogo aree').click();
    await eventually(() => expect(pane.selected()).toBe('Riepilogo aree!A1'));
    await pane.front.getByText('I riepiloghi scelti sono già aggiornati.').waitFor();
  });

  it('puts back what stood there before', async () => {
    const pane = await openReport();
    await chooseOnly(pane, 'Riepilogo risorse');
    await write(pane);
    await pane.front.getByText(/Scritto 1 foglio/).waitFor();
    pane.host.user.edit('Foglio3', 'D8', '1B0101- Un altro titolo');
    await pane.front
      .getByText(/cell[ae] cambia/)
      .first()
      .waitFor();
    const before = contentOf(pane, 'Riepilogo risorse');
    await write(pane);
    await eventually(() => expect(contentOf(pane, 'Riepilogo risorse')).not.toEqual(before));
    await pane.button('Ripristina il contenuto precedente').click();
    await pane.page.getByRole('dialog').getByRole('button', { name: 'Ripristina' }).click();
    await pane.front.getByText('Contenuto precedente ripristinato.').waitFor();
    expect(contentOf(pane, 'Riepilogo risorse')).toEqual(before);
  });

  it('shows how far it is, and stops when asked', async () => {
    const pane = await openReport();
    const before = userContent(pane.host);
    await pane.settled();
    pane.host.faults.clear();
    const release = pane.host.faults.stall(2);
    await write(pane);
    await pane.page.getByRole('progressbar').waitFor();
    await pane.button('Interrompi').click();
    release();
    await pane.page.getByText(/Interrotto come richiesto/).waitFor();
    expect(userContent(pane.host)).toEqual(before);
    await pane.button('Riprova').click();
    await written(pane);
  });

  it('writes at the press of the ribbon button', async () => {
    const pane = await openReport();
    pane.bridge.pressButton('updateSummaries', 'Albero.UpdateSummaries');
    await written(pane);
  });
});

/** Syncs of a write, the reading before it included; the last of these tests fails when there are more. */
const SYNCS = 6;
const FAILURES = Array.from({ length: SYNCS }, (_, index) => {
  const refusal: RefusalName = index % 2 === 0 ? 'GeneralException' : 'InvalidOrTimedOutSession';
  return [index + 1, refusal] as const;
});

describe('a write that fails', () => {
  it.each(FAILURES)(
    'at sync %d leaves the users’ sheets alone, says so, and is completed by a retry (%s)',
    async (k, refusal) => {
      const pane = await openReport();
      const before = userContent(pane.host);
      await chooseOnly(pane, 'Riepilogo aree', 'Obiettivi di ente');
      await pane.settled();
      pane.host.faults.clear();
      pane.host.faults.failSync(k, refusal);
      await write(pane);
      await pane.page
        .getByText(/I tuoi fogli sono come prima|Nessun foglio è stato toccato/)
        .first()
        .waitFor();
      expect(userContent(pane.host)).toEqual(before);
      pane.host.faults.clear();
      await pane.button('Riprova').click();
      await eventually(() =>
        expect(pane.sheetNames()).toEqual(expect.arrayContaining(['Riepilogo aree', 'Obiettivi di ente'])),
      );
      await written(pane);
      expect(userContent(pane.host)).toEqual(before);
    },
  );

  it('was tried at each sync there is', async () => {
    const pane = await openReport();
    await chooseOnly(pane, 'Riepilogo aree', 'Obiettivi di ente');
    await pane.settled();
    pane.host.log.reset();
    await write(pane);
    await written(pane);
    // What comes after the writing reads again, to show what is left to do.
    const adding = pane.host.log.calls().map((calls) => calls.includes('WorksheetCollection.add()'));
    expect(adding.lastIndexOf(true) + 1).toBe(SYNCS);
  });
});
