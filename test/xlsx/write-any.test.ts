import fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { richWorkbook } from './rich';
import {
  contentTypes,
  DOCUMENT,
  errorOf,
  MAIN,
  plan,
  relationships,
  textOf,
  unzipped,
  valueOf,
  workbook,
  zipped,
} from './support';

const rich = zipped(richWorkbook());
const write = (bytes: Uint8Array, ...plans: Parameters<typeof writeReports>[1][number][]): Uint8Array =>
  valueOf(writeReports(bytes, plans)).bytes;
const snapshot = (bytes: Uint8Array) => valueOf(readWorkbook(bytes, 'prova.xlsx'));

describe('workbooks as other programs write them', () => {
  test('with prefixes everywhere', () => {
    const parts = {
      ...workbook({ F: '' }),
      '[Content_Types].xml': `<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"></t:Types>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet xmlns:q="${DOCUMENT}" name="F" sheetId="3" q:id="rId1"/></x:sheets><x:calcPr/></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><p:Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></p:Relationships>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
    };
    const written = write(zipped(parts), plan());
    expect(snapshot(written).sheets[1]?.cells).toHaveLength(6);
    expect(textOf(written, 'xl/workbook.xml')).toMatch(
      /<x:sheet xmlns:r="[^"]+" name="Sintesi" sheetId="4" r:id="rId3"\/><\/x:sheets><x:definedNames>.*<\/x:definedNames><x:calcPr\/>/,
    );
    expect(textOf(written, 'xl/styles.xml')).toMatch(
      /<x:fonts count="\d+">.*<x:fills.*<x:borders.*<x:cellStyleXfs.*<x:cellXfs/,
    );
    expect(write(written, plan())).toEqual(written);
  });

  test('in the strict dialect, with the workbook elsewhere and no styles', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const uri = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      '[Content_Types].xml': contentTypes(),
      '_rels/.rels': relationships([`${uri}/officeDocument`, 'dati/libro.xml']),
      'dati/libro.xml': `<workbook xmlns="${strict}" xmlns:r="${uri}"><sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'dati/_rels/libro.xml.rels': relationships([`${uri}/worksheet`, 'uno.xml']),
      'dati/uno.xml': `<worksheet xmlns="${strict}"><sheetData/></worksheet>`,
    };
    const written = write(zipped(parts), plan());
    expect(textOf(written, 'dati/worksheets/sheet1.xml')).toContain(`xmlns="${strict}"`);
    expect(textOf(written, 'dati/styles.xml')).toContain(`xmlns="${strict}"`);
    expect(textOf(written, 'dati/_rels/libro.xml.rels')).toContain(
      `Type="${uri}/styles" Target="/dati/styles.xml"`,
    );
    expect(textOf(written, '[Content_Types].xml')).toContain('PartName="/dati/styles.xml"');
    expect(snapshot(written).sheets[1]?.cells[4]?.format).toBe('0.0_0');
    expect(write(written, plan())).toEqual(written);
  });

  test('with a workbook part in UTF-16', () => {
    const parts = workbook({ Città: '' });
    const wide = Buffer.from(
      `\ufeff${String(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    );
    const written = write(zipped({ ...parts, 'xl/workbook.xml': new Uint8Array(wide) }), plan());
    expect(snapshot(written).sheets.map(({ name }) => name)).toEqual(['Città', 'Sintesi']);
    expect([...(unzipped(written)['xl/workbook.xml'] ?? []).slice(0, 2)]).toEqual([0xff, 0xfe]);
  });

  test('with a name list that closes itself', () => {
    const parts = workbook({ F: '' });
    const xml = String(parts['xl/workbook.xml']).replace('</sheets>', '</sheets><definedNames/>');
    const written = write(zipped({ ...parts, 'xl/workbook.xml': xml }), plan());
    expect(snapshot(written).sheets[1]?.reportId).toBe('sintesi');
  });
});

describe('a template comes out as the workbook it is made for', () => {
  test.each([
    ['template.main+xml', 'sheet.main+xml'],
    ['template.macroEnabled.main+xml', 'sheet.macroEnabled.main+xml'],
  ])('%s → %s', (before, after) => {
    const parts = workbook({ F: '' });
    const types = String(parts['[Content_Types].xml']).replace('sheet.main+xml', before);
    const bytes = valueOf(writeReports(zipped({ ...parts, '[Content_Types].xml': types }), [plan()])).bytes;
    expect(textOf(bytes, '[Content_Types].xml')).toContain(`spreadsheetml.${after}"`);
    expect(textOf(bytes, '[Content_Types].xml')).not.toContain('template');
  });
});

describe('what is not written', () => {
  test('new sheets into a workbook whose structure is locked; those that are there are written', () => {
    const lock = (bytes: Uint8Array) =>
      zipped({
        ...unzipped(bytes),
        'xl/workbook.xml': textOf(bytes, 'xl/workbook.xml').replace(
          '<bookViews>',
          '<workbookProtection lockStructure="1"/><bookViews>',
        ),
      });
    expect(errorOf(writeReports(lock(rich), [plan()]))).toEqual({ type: 'StructureProtected' });
    expect(writeReports(lock(write(rich, plan())), [plan()]).ok).toBe(true);
  });

  test.each([
    [[plan({ name: "l'AREA" })], 'name-taken', undefined],
    [[plan(), plan({ reportId: 'altro' })], 'name-taken', undefined],
    [[plan({ name: 'a/b' })], 'bad-name', undefined],
    [[plan(), plan({ name: 'Altro' })], 'same-report-twice', undefined],
    [[plan({ cells: [{ row: 1048576, col: 0, value: 1 }] })], 'outside-grid', 'A1048577'],
    [
      [
        plan({
          cells: [
            { row: 0, col: 0, value: 1 },
            { row: 0, col: 0, value: 2 },
          ],
        }),
      ],
      'same-cell-twice',
      'A1',
    ],
    [[plan({ cells: [{ row: 0, col: 1, value: 1, formula: '1+'.repeat(5000) }] })], 'formula-too-long', 'B1'],
    [
      [
        plan({
          merges: [
            { top: 0, left: 0, bottom: 1, right: 1 },
            { top: 1, left: 1, bottom: 2, right: 2 },
          ],
        }),
      ],
      'merges-overlap',
      'B2:C3',
    ],
  ])('a plan that Excel would not open (%#)', (plans, reason, cell) => {
    expect(errorOf(writeReports(rich, plans))).toMatchObject({
      type: 'BadPlan',
      reason,
      ...(cell ? { cell } : {}),
    });
  });
});

test('whatever text a report holds is read back as it was, but for what no file can hold', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 });
  const special = fc.constantFrom(
    ']]>',
    '&amp;',
    '<c>',
    '_x000D_',
    '_x005F_',
    '\r\n',
    ' a ',
    '\u0000',
    '\ud800',
    '\ufffe',
    '"',
    "'",
    '\t',
  );
  const texts = fc.array(
    fc.array(fc.oneof(anyText, special), { maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (values) => {
      const cells = values.flatMap((value, row) => [
        { row, col: 0, value },
        { row, col: 1, value, formula: `A${row + 1}&"${value.replaceAll('"', '""')}"` },
      ]);
      const read = snapshot(write(rich, plan({ cells, merges: [] }))).sheets[2]?.cells ?? [];
      const kept = (text: string) => text.replace(/\p{Cs}|[\ufffe\uffff]/gu, '');
      for (const [row, value] of values.entries()) {
        const shown = read.filter((cell) => cell.row === row).map(({ content }) => content.value);
        expect(shown).toEqual(kept(value) === '' ? [''] : [kept(value), kept(value)]);
      }
    }),
    { numRuns: 60 },
  );
});
