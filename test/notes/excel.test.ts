import fc from 'fast-check';
import { NO_NOTES } from '../../src/notes/notes';
import { notesPlan } from '../../src/notes/plan-notes';
import { readNotes } from '../../src/notes/read-notes';
import { benchOfSheets, cellsOf, valueOf } from '../excel/support';
import { anyNotes } from './any-notes';

jest.setTimeout(60_000);

describe('notes in the open workbook', () => {
  test('are read again exactly as they were, whatever people write', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const { workbook } = await benchOfSheets([{ name: 'Foglio1', cells: cellsOf(['Progetto', 1]) }]);
        const before = valueOf(await workbook.read());
        valueOf(await workbook.write([valueOf(notesPlan(notes, before))]));
        const after = valueOf(await workbook.read());
        expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
          ['Foglio1', 'visible'],
          ['_albero', 'hidden'],
        ]);
        expect(readNotes(after)).toEqual({ notes, troubles: [] });
        // Fewer notes leave nothing of those of before.
        valueOf(await workbook.write([valueOf(notesPlan(NO_NOTES, after))]));
        expect(readNotes(valueOf(await workbook.read()))).toEqual({ notes: NO_NOTES, troubles: [] });
      }),
      { numRuns: 10 },
    );
  });
});
