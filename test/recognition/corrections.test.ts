import type { SheetCorrection, TableCorrection } from '../../src/facts/corrections';
import { recognise } from '../../src/recognition/recognise';
import type { RecognisedTable } from '../../src/facts/recognised';
import { rangeName } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { factsOf, nodeOf, sheet, workbook } from './sheets';

/** Heads in words that nobody would guess, and under them what a table of resources has. */
const ODD = sheet('Foglio1', [
  ['Quanto e a chi'],
  ['Che cosa', 'All’inizio dell’anno', 'Poi', 'Alla fine'],
  ['1A0101 Fiere', 100, 120, 60],
  ['1A0102 Corsi', 200, 200, 150],
]);

const resources: TableCorrection = {
  kind: 'project-resources',
  head: { top: 1, bottom: 1 },
  columns: { project: 0, initial: 1, updated: 2, actual: 3 },
};

const said = (sheetName: string, ...tables: readonly TableCorrection[]): SheetCorrection => ({
  sheet: sheetName,
  ignored: false,
  tables,
});

const correctedBy = (snapshot: SheetSnapshot, ...corrections: readonly SheetCorrection[]) =>
  recognise(workbook(snapshot), corrections);

const kinds = (tables: readonly RecognisedTable[]): readonly string[] => tables.map(({ kind }) => kind);

describe('a sheet that the user leaves out', () => {
  const RESOURCES = sheet('Risorse 2016', [
    ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
    ['1A0101 Fiere', 100, 120, 60],
  ]);

  test('gives no facts but stays listed, and says that a person left it out', () => {
    expect(kinds(correctedBy(RESOURCES))).toEqual(['project-resources']);
    const [table, ...others] = correctedBy(RESOURCES, { sheet: 'Risorse 2016', ignored: true, tables: [] });
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      sheet: 'Risorse 2016',
      kind: 'unknown',
      correction: 'ignored',
      facts: [],
      evidence: [{ cell: { row: 0, col: 0 }, text: 'Progetto', role: 'left-out' }],
    });
  });

  test('is known by its name whatever the case, as Excel knows sheets', () => {
    const [table] = correctedBy(RESOURCES, { sheet: 'RISORSE 2016', ignored: true, tables: [] });
    expect(table?.correction).toBe('ignored');
  });

  test('does not tell the year of the others either', () => {
    const budget = sheet('Budget', [
      ['Conto', 'Stanziamento', 'Impegnato', 'Pagato'],
      ['Spese', 10, 9, 8],
    ]);
    const old = sheet('Vecchio', [
      ['Budget 2012'],
      ['Conto', 'Stanziamento 2012', 'Impegnato 2012', 'Pagato 2012'],
      ['Spese', 1, 1, 1],
    ]);
    const year = (...corrections: readonly SheetCorrection[]) =>
      recognise(workbook(budget, old), corrections)[0]?.period.year;
    expect(year()).toBe(2012);
    expect(year({ sheet: 'Vecchio', ignored: true, tables: [] })).toBeNull();
  });

  test('a correction of a sheet that is not there changes nothing', () => {
    expect(correctedBy(RESOURCES, { sheet: 'Altro', ignored: true, tables: [] })).toEqual(
      correctedBy(RESOURCES),
    );
  });

  test('a report of ours is no sheet to be corrected', () => {
    const own = { ...RESOURCES, reportId: 'sintesi' };
    expect(kinds(correctedBy(own, said('Risorse 2016', resources)))).toEqual(['albero-report']);
  });
});

describe('a table as the user says it', () => {
  test('has his head, kind and columns; the rest is read as always', () => {
    expect(kinds(correctedBy(ODD))).toEqual(['unknown']);
    const [table] = correctedBy(ODD, said('Foglio1', resources));
    expect(table).toMatchObject({
      kind: 'project-resources',
      levels: ['project'],
      head: { top: 1, bottom: 1 },
      confidence: 1,
      correction: 'corrected',
    });
    expect(table?.range && rangeName(table.range)).toBe('A2:D4');
    expect(table && nodeOf(table, '1A0101')).toMatchObject({
      initial: { value: '100' },
      updated: { value: '120' },
      actual: { value: '60' },
    });
  });

  test('says in its evidence that a person said so, then what each column is', () => {
    const [table] = correctedBy(ODD, said('Foglio1', resources));
    expect(table?.evidence.map(({ text, role }) => `${text}: ${role}`)).toEqual([
      'Che cosa: corrected',
      'Che cosa: project',
      'All’inizio dell’anno: initial',
      'Poi: updated',
      'Alla fine: actual',
    ]);
  });

  test('a part that the user gives to one column is taken from the others; parts not named stay', () => {
    const two = sheet('Foglio1', [
      ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', 'Speso davvero'],
      ['1A0101 Fiere', 100, 120, 60, 66],
      ['1A0102 Corsi', 200, 200, 150, 155],
    ]);
    const head = { top: 0, bottom: 0 };
    const [table] = correctedBy(
      two,
      said('Foglio1', { kind: 'project-resources', head, columns: { actual: 4 } }),
    );
    expect(table && nodeOf(table, '1A0101')).toMatchObject({
      initial: { value: '100' },
      updated: { value: '120' },
      actual: { value: '66' },
    });
  });

  test('of years side by side it is of the one he points at', () => {
    const years = sheet('Foglio1', [
      ['Progetto', 'Budget 2015', 'Consuntivo 2015', 'Budget 2016', 'Consuntivo 2016'],
      ['1A0101 Fiere', 100, 60, 200, 90],
      ['1A0102 Corsi', 300, 150, 400, 170],
    ]);
    const read = (columns: TableCorrection['columns']) => {
      const head = { top: 0, bottom: 0 };
      const [table] = correctedBy(years, said('Foglio1', { kind: 'project-resources', head, columns }));
      const { initial, actual } = nodeOf(table!, '1A0101');
      return [table?.period.year, initial?.value, actual?.value];
    };
    expect(read({})).toEqual([2016, '200', '90']);
    expect(read({ actual: 2 })).toEqual([2015, '100', '60']);
    expect(read({ initial: 1, actual: 4 })).toEqual([2016, '100', '90']);
  });

  test('words of the body that sound like a head do not end it', () => {
    const body = sheet('Foglio1', [
      ['Voce', 'Prima', 'Dopo', 'Fine'],
      ['1A0101 Fiere', 100, 120, 60],
      ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
      ['1A0102 Corsi', 200, 200, 150],
    ]);
    const [table, ...others] = correctedBy(
      body,
      said('Foglio1', { ...resources, head: { top: 0, bottom: 0 } }),
    );
    expect(others).toEqual([]);
    expect(table && factsOf(table, 'node').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['1A0101', '1A0102']),
    );
  });

  test('another table further down stays as recognised', () => {
    const two = sheet('Foglio1', [
      ['Voce', 'Prima', 'Dopo', 'Fine'],
      ['1A0101 Fiere', 100, 120, 60],
      [],
      ['Indicatore', 'Risultato atteso', 'Risultato'],
      ['Fiere organizzate', 4, 5],
      ['Corsi tenuti', 10, 9],
    ]);
    const tables = correctedBy(two, said('Foglio1', { ...resources, head: { top: 0, bottom: 0 } }));
    expect(tables.map(({ kind, correction }) => [kind, correction])).toEqual([
      ['project-resources', 'corrected'],
      ['indicator-table', null],
    ]);
    expect(tables[0]?.range && rangeName(tables[0].range)).toBe('A1:D2');
  });

  test('two tables that he says end where the other begins', () => {
    const two = sheet('Foglio1', [
      ['a', 'b', 'c', 'd'],
      ['1A0101 Fiere', 100, 120, 60],
      ['e', 'f', 'g', 'h'],
      ['1A0102 Corsi', 200, 200, 150],
    ]);
    const tables = correctedBy(
      two,
      said(
        'Foglio1',
        { ...resources, head: { top: 0, bottom: 0 } },
        { ...resources, head: { top: 2, bottom: 2 } },
      ),
    );
    expect(tables.map((table) => factsOf(table, 'node').map(({ code }) => code))).toEqual([
      ['1A0101'],
      ['1A0102'],
    ]);
  });

  test('a table read across stays so when only its kind is said', () => {
    const across = sheet('Foglio1', [
      ['', 'Area 1', 'Area 2'],
      ['Budget iniziale', 100, 200],
      ['Budget aggiornato', 110, 190],
      ['Consuntivo', 60, 70],
    ]);
    const [table] = correctedBy(
      across,
      said('Foglio1', { kind: 'area-resources', head: { top: 0, bottom: 0 }, columns: {} }),
    );
    expect(table).toMatchObject({ kind: 'area-resources', correction: 'corrected' });
  });

  test('a form is looked for from the row he points at', () => {
    const form = sheet('Scheda', [
      ['OBIETTIVO STRATEGICO 1A: Promuovere il territorio'],
      ['PROGETTO 1A0101: Fiere'],
      ['INDICATORI', 'RISULTATO'],
      ['Fiere organizzate almeno 4', 5],
    ]);
    const [table] = correctedBy(
      form,
      said('Scheda', { kind: 'project-report', head: { top: 0, bottom: 0 }, columns: {} }),
    );
    expect(table).toMatchObject({ kind: 'project-report', head: null, correction: 'corrected' });
    expect(table && nodeOf(table, '1A0101').title).toBe('Fiere');
  });
});

describe('a correction that does not fit', () => {
  const words = sheet('Foglio1', [
    ['Nome', 'Telefono'],
    ['Ufficio', 'interno'],
    ['Segreteria', 'esterno'],
  ]);
  const unfit = (correction: Partial<TableCorrection>): RecognisedTable | undefined =>
    correctedBy(
      words,
      said('Foglio1', { kind: 'project-resources', head: { top: 0, bottom: 0 }, columns: {}, ...correction }),
    )[0];

  test.each([
    ['a kind that reads nothing there', { kind: 'health-ratios' }],
    ['rows without a single figure', { kind: 'project-resources', columns: { project: 0, actual: 1 } }],
    ['a kind that nobody reads', { kind: 'benchmark' }],
    ['a form where there is none', { kind: 'project-report' }],
    ['a head below everything', { head: { top: 40, bottom: 41 } }],
    ['a head upside down', { head: { top: 2, bottom: 0 } }],
    ['a head as tall as the sheet', { head: { top: 0, bottom: 900_000 } }],
  ] as const)('%s: the table stays unknown, says so, and nothing is invented', (_, correction) => {
    expect(unfit(correction)).toMatchObject({
      kind: 'unknown',
      correction: 'unfit',
      facts: [],
      evidence: [{ role: 'unfit' }],
      rival: { kind: 'kind' in correction ? correction.kind : 'project-resources' },
    });
  });

  test('what was recognised there before does not come back behind the user’s back', () => {
    const known = sheet('Foglio1', [
      ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
      ['1A0101 Fiere', 100, 120, 60],
    ]);
    const tables = correctedBy(
      known,
      said('Foglio1', { kind: 'health-ratios', head: { top: 0, bottom: 0 }, columns: {} }),
    );
    expect(kinds(tables)).toEqual(['unknown']);
  });
});
