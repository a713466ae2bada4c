import {
  columnsAsRecognised,
  correctionOf,
  draftOf,
  faultOf,
  withAnotherTable,
  withKind,
  withPointed,
  withTable,
  withoutColumn,
  withoutTable,
} from '../../../../src/taskpane/places/sheets/draft';
import { sample } from '../sample';

const tablesOn = (sheet: string) => sample.tables.filter((table) => table.sheet === sheet);
const aree = draftOf('Aree', tablesOn('Aree'), null);
const [first, second] = aree.tables;
if (!first || !second) throw new Error('two tables stand on Aree');
const range = { top: 9, left: 4, bottom: 10, right: 6 };

describe('correcting a sheet', () => {
  it('starts from what was recognised', () => {
    expect(aree.tables.map(({ kind, head }) => [kind, head])).toEqual([
      ['area-resources', { top: 3, bottom: 3 }],
      ['economic-interventions', { top: 11, bottom: 11 }],
    ]);
    expect(columnsAsRecognised(sample.snapshot, tablesOn('Aree'), first)).toMatchObject({
      initial: 1,
      updated: 2,
      actual: 3,
      use: 4,
    });
  });

  it('starts from a blank table where nothing was, and asks for kind and head', () => {
    const draft = draftOf('Copertina', tablesOn('Copertina'), null);
    expect(draft.tables).toHaveLength(1);
    const [blank] = draft.tables;
    if (!blank) throw new Error('one blank table');
    expect(faultOf(blank)).toBe('needsKind');
    expect(faultOf(withKind(blank, 'project-resources'))).toBe('needsHead');
    expect(faultOf(withPointed(withKind(blank, 'project-resources'), 'head', range))).toBeNull();
  });

  it('starts from what the user said last, beside what was recognised', () => {
    const said = { kind: 'area-resources', head: { top: 3, bottom: 3 }, columns: { actual: 2 } } as const;
    const tables = tablesOn('Aree').map((table, index) =>
      index === 0 ? { ...table, correction: 'corrected' as const } : table,
    );
    const draft = draftOf('Aree', tables, { sheet: 'Aree', ignored: false, tables: [said] });
    expect(draft.tables.map(({ kind, columns }) => [kind, columns])).toEqual([
      ['area-resources', { actual: 2 }],
      ['economic-interventions', {}],
    ]);
  });
});

describe('pointing at the sheet', () => {
  it('gives the rows of the selection to the head', () => {
    expect(withPointed(first, 'head', range).head).toEqual({ top: 9, bottom: 10 });
  });

  it('gives the first column of the selection to a part, which can be left to recognition again', () => {
    const pointed = withPointed(first, 'actual', range);
    expect(pointed.columns).toEqual({ actual: 4 });
    expect(withoutColumn(pointed, 'actual').columns).toEqual({});
  });

  it('forgets the columns when the kind has other parts', () => {
    const pointed = withPointed(first, 'actual', range);
    expect(withKind(pointed, 'indicator-table').columns).toEqual({});
    expect(withKind(pointed, 'area-resources')).toBe(pointed);
  });
});

describe('the correction said', () => {
  it('is none while nothing differs from what was recognised', () => {
    expect(correctionOf(aree)).toBeNull();
  });

  it('holds only the tables of which something was said', () => {
    const draft = withTable(aree, 1, (table) => withPointed(table, 'actual', range));
    expect(correctionOf(draft)).toEqual({
      sheet: 'Aree',
      ignored: false,
      tables: [{ kind: 'economic-interventions', head: { top: 11, bottom: 11 }, columns: { actual: 4 } }],
    });
  });

  it('is none while a table still lacks its kind or head', () => {
    const draft = withTable(withAnotherTable(aree), 0, (table) => withPointed(table, 'actual', range));
    expect(correctionOf(draft)).toBeNull();
    expect(correctionOf(withoutTable(draft, 2))?.tables).toHaveLength(1);
  });
});
