import fc from 'fast-check';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { notesPlan } from '../../src/notes/plan-notes';
import { readNotes } from '../../src/notes/read-notes';
import { NOTES_REPORT_ID } from '../../src/notes/sheet-format';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { edited, keeping, planOf, workbook, written } from './sheets';

const NOTES: Notes = {
  ...NO_NOTES,
  corrections: [{ sheet: 'Rubrica', ignored: true, tables: [] }],
  judgements: [
    { type: 'confirmed', node: '1D0101/1', value: '100', note: '' },
    { type: 'override', node: '1D0101/4', value: '50', note: 'una sede su due' },
  ],
};

/** Rows of the sheet (zero-based): correction, confirmation, override. */
const [CORRECTION, CONFIRMED, OVERRIDE] = [5, 6, 7];
const VERSION_ROW = 2;

const sheet: SheetSnapshot = written(planOf(NOTES));

const reading = (...edits: Parameters<typeof edited>[1]) => readNotes(workbook(edited(sheet, edits)));
const damaged = (...rows: readonly number[]) => [{ type: 'DamagedRows', sheet: '_albero', rows }];

describe('a sheet of notes that people have touched', () => {
  test('takes what they type without quotes, and numbers', () => {
    const { notes, troubles } = reading([OVERRIDE, 2, 62.5], [OVERRIDE, 3, 'riletto in verbale']);
    expect(notes.judgements[1]).toEqual({
      type: 'override',
      node: '1D0101/4',
      value: '62.5',
      note: 'riletto in verbale',
    });
    expect(troubles).toEqual([]);
  });

  test.each([
    ['another word for what it is', [OVERRIDE, 0, 'giudizio']],
    ['nothing for what it is', [OVERRIDE, 0, null]],
    ['a figure that is no number', [OVERRIDE, 2, 'molto bene']],
    ['a figure above the cap', [OVERRIDE, 2, 250]],
    ['a figure below zero', [OVERRIDE, 2, -1]],
    ['no figure', [OVERRIDE, 2, null]],
    ['no node', [OVERRIDE, 1, null]],
    ['an override without a reason', [OVERRIDE, 3, null]],
    ['quotes cut off', [OVERRIDE, 3, '"una sede su']],
    ['quotes around something that is no text', [OVERRIDE, 3, '"a" + 1']],
    ['a longer text than its row says', [OVERRIDE, 8, 2]],
    ['a word where a count stands', [OVERRIDE, 8, 'due']],
    ['something beyond the last column', [OVERRIDE, 9, 'appunto']],
    ['the same node again', [OVERRIDE, 1, '1D0101/1']],
  ] as const)('a row with %s is kept out, and told', (_, edit) => {
    const { notes, troubles } = reading([...edit]);
    expect(notes).toEqual({ ...NOTES, judgements: [NOTES.judgements[0]] });
    expect(troubles).toEqual(damaged(OVERRIDE));
  });

  test('rows of tables are held to what a table can be', () => {
    const notes: Notes = {
      ...NO_NOTES,
      corrections: [
        {
          sheet: 'Foglio3',
          ignored: false,
          tables: [{ kind: 'area-resources', head: { top: 2, bottom: 3 }, columns: { area: 1 } }],
        },
      ],
    };
    const [, TABLE] = [5, 6];
    const own = written(planOf(notes));
    for (const edit of [
      [TABLE, 2, 'ricette'],
      [TABLE, 4, 0],
      [TABLE, 4, 9],
      [TABLE, 5, 2_000_000],
      [TABLE, 5, 900],
      [TABLE, 5, null],
      [TABLE, 6, 'area=B; sapore=C'],
      [TABLE, 6, 'area=ZZZ'],
      [TABLE, 6, 'area=B; area=C'],
      [TABLE, 6, 'B'],
    ] as const) {
      const read = readNotes(workbook(edited(own, [[...edit]])));
      expect([edit, read.troubles]).toEqual([edit, damaged(TABLE)]);
      expect(read.notes.corrections).toEqual([{ sheet: 'Foglio3', ignored: false, tables: [] }]);
    }
  });

  test('a row that goes on under nothing, or lacks its continuation, is kept out whole', () => {
    const long: Notes = { ...NO_NOTES, acceptances: [{ key: 'k', note: 'parola '.repeat(3000) }] };
    const own = written(planOf(long));
    const first = 5;
    const without = { ...own, cells: own.cells.filter(({ row }) => row !== first) };
    expect(readNotes(workbook(without))).toMatchObject({
      notes: NO_NOTES,
      troubles: damaged(first + 1),
    });
    const cut = { ...own, cells: own.cells.filter(({ row }) => row !== first + 2) };
    expect(readNotes(workbook(cut))).toMatchObject({ notes: NO_NOTES, troubles: damaged(first) });
  });

  test('empty rows, and rows in another order, are no damage', () => {
    const moved = sheet.cells.map((cell) =>
      cell.row === CONFIRMED ? { ...cell, row: 40 } : cell.row === CORRECTION ? { ...cell, row: 60 } : cell,
    );
    const { notes, troubles } = readNotes(workbook({ ...sheet, cells: moved }));
    expect(troubles).toEqual([]);
    expect(notes.corrections).toEqual(NOTES.corrections);
    expect(notes.judgements.map(({ node }) => node)).toEqual(['1D0101/4', '1D0101/1']);
  });

  test('what could not be read stays on the sheet when the notes are written again', () => {
    const snapshot = workbook(edited(sheet, [[OVERRIDE, 2, 'molto bene']]));
    const { notes } = readNotes(snapshot);
    const again = keeping({ ...notes, settings: { ...notes.settings, cap: '120' } }, snapshot);
    expect(readNotes(again)).toEqual({
      notes: { ...notes, settings: { ...notes.settings, cap: '120' } },
      troubles: damaged(OVERRIDE + 1),
    });
    const kept = again.sheets[0]!.cells.filter(({ row }) => row === OVERRIDE + 1);
    expect(kept.map(({ content }) => content.value)).toEqual([
      'valutazione',
      '"1D0101/4"',
      'molto bene',
      '"una sede su due"',
      1,
    ]);
    expect(keeping(readNotes(again).notes, again)).toEqual(again);
  });

  test('put right by hand, a row counts again', () => {
    const snapshot = workbook(edited(sheet, [[OVERRIDE, 2, 'molto bene']]));
    const again = keeping(readNotes(snapshot).notes, snapshot);
    const right = edited(again.sheets[0]!, [[OVERRIDE, 2, 50]]);
    expect(readNotes(workbook(right))).toEqual({ notes: NOTES, troubles: [] });
  });
});

describe('a sheet of notes of another version', () => {
  test.each([
    ['a later one', 2, '2'],
    ['no number', 'due', 'due'],
    ['nothing', null, null],
  ])('%s: nothing is taken, it is told, and it is never written over', (_, version, found) => {
    const snapshot = workbook(edited(sheet, [[VERSION_ROW, 1, version]]));
    expect(readNotes(snapshot)).toEqual({
      notes: NO_NOTES,
      troubles: [{ type: 'UnknownVersion', sheet: '_albero', found }],
    });
    expect(notesPlan(NOTES, snapshot)).toEqual({
      ok: false,
      error: { type: 'UnknownVersion', sheet: '_albero', found },
    });
  });

  test('the version may be a text', () => {
    expect(reading([VERSION_ROW, 1, '1'])).toEqual({ notes: NOTES, troubles: [] });
  });
});

describe('two sheets of notes', () => {
  test('somebody copied the sheet: the one that kept the title is read, the other is told', () => {
    const copy = { ...written(planOf(NO_NOTES)), name: '_albero (2)' };
    expect(readNotes(workbook(copy, sheet))).toEqual({
      notes: NOTES,
      troubles: [{ type: 'TwoSheets', sheet: '_albero', other: '_albero (2)' }],
    });
    expect(planOf(NOTES, workbook(copy, sheet)).name).toBe('_albero');
  });
});

describe('whatever stands on the sheet', () => {
  const anyContent: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string().map((value): CellValue => ({ type: 'text', value })),
    fc
      .constantFrom(
        'foglio',
        'tabella',
        'segue',
        'Versione',
        'valutazione',
        'impostazione',
        '"',
        '"x"',
        'letto',
      )
      .map((value): CellValue => ({ type: 'text', value })),
    fc.double({ noNaN: true }).map((value): CellValue => ({ type: 'number', value })),
    fc.integer({ min: 0, max: 3 }).map((value): CellValue => ({ type: 'number', value })),
    fc.boolean().map((value): CellValue => ({ type: 'boolean', value })),
    fc.constant<CellValue>({ type: 'error', value: '#REF!' }),
  );
  const anyCell = fc.record({
    row: fc.integer({ min: 0, max: 12 }),
    col: fc.integer({ min: 0, max: 10 }),
    content: anyContent,
    format: fc.constant('General'),
  });

  test('nothing is thrown, and no row is lost: each is a note, is told, or stays on the sheet', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCell, { selector: ({ row, col }) => row * 100 + col, maxLength: 40 }),
        fc.boolean(),
        (cells, versioned) => {
          const known = written(planOf(NO_NOTES)).cells.filter(({ row }) => versioned && row === VERSION_ROW);
          const all = [...known, ...cells.map((cell) => ({ ...cell, row: cell.row + 3 }))].sort(
            (one, other) => one.row - other.row || one.col - other.col,
          );
          const snapshot = workbook({
            name: 'Appunti',
            visibility: 'hidden',
            cells: all,
            merges: [],
            reportId: NOTES_REPORT_ID,
          });
          const { notes, troubles } = readNotes(snapshot);
          const plan = notesPlan(notes, snapshot);
          if (!plan.ok) {
            expect(troubles.map(({ type }) => type)).toContain('UnknownVersion');
            return;
          }
          const again = readNotes(workbook(written(plan.value)));
          expect(again.notes).toEqual(notes);
          expect(
            again.troubles.flatMap((each) => (each.type === 'DamagedRows' ? each.rows : [])),
          ).toHaveLength(troubles.flatMap((each) => (each.type === 'DamagedRows' ? each.rows : [])).length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
