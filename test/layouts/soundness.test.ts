import * as XLSX from '@e965/xlsx';
import { buildWorkbook } from './build';
import type { LayoutCase } from './case';
import { ASPECTS } from './compare';
import type { AlberoDocument } from './document';
import { layouts } from './index';

const NOTHING: AlberoDocument = {
  schema: 'albero/1',
  source: { file: '', sheets: 0 },
  year: null,
  sheets: [],
  tree: [],
  lines: [],
  statements: [],
  ratios: [],
  findings: [],
};

/** The corpus itself must be sound before anything is measured against it. */
const cellsOf = (layout: LayoutCase): { sheet: string; cell: string }[] =>
  [...(layout.expected.findings ?? []), ...(layout.expected.noFindings ?? [])].flatMap(({ sheet, cell }) =>
    sheet === undefined || cell === undefined ? [] : [cell].flat().map((one) => ({ sheet, cell: one })),
  );

const rangesOf = (layout: LayoutCase): { sheet: string; range: string }[] =>
  layout.expected.sheets.flatMap(({ sheet, covers, avoids }) =>
    [covers, avoids].flatMap((range) => (range === undefined ? [] : [{ sheet, range }])),
  );

describe('the corpus', () => {
  it('names every case once', () => {
    expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s builds and points at cells',
    (_, layout) => {
      const book = XLSX.read(buildWorkbook(layout), { cellFormula: true, cellNF: true });
      expect(book.SheetNames).toEqual(layout.workbook.map((sheet) => sheet.name));
      for (const { sheet } of layout.expected.sheets) expect(book.SheetNames).toContain(sheet);
      for (const name of book.SheetNames) {
        expect(layout.expected.sheets.map((table) => table.sheet)).toContain(name);
      }
      for (const { sheet, cell } of cellsOf(layout)) {
        expect([sheet, cell, book.Sheets[sheet]?.[cell]]).not.toContain(undefined);
      }
      for (const { sheet, range } of rangesOf(layout)) {
        const first = range.split(':')[0] ?? '';
        expect([sheet, range, book.Sheets[sheet]?.[first]]).not.toContain(undefined);
      }
    },
  );

  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s asks for something', (_, layout) => {
    const differences = Object.values(ASPECTS).flatMap((compare) => compare(NOTHING, layout.expected));
    expect(differences).not.toEqual([]);
  });
});
