import { deflateSync, strToU8 } from 'fflate';
import { LIMITS } from '../../src/xlsx/limits';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { readWorkbook } from '../../src/xlsx/read';
import { writeZip, zipEntry as entryOf } from '../../src/xlsx/zip-write';
import { richWorkbook } from './rich';
import { errorOf, MAIN, sheetXml, workbook, zipped } from './support';
import type { Parts } from './support';

const refusal = (bytes: Uint8Array) => errorOf(readWorkbook(bytes, 'prova.xlsx'));
const zipEntry = (name: string, content: Uint8Array) => entryOf(name, content, PLAIN_CODEC);
const refusalOf = (parts: Parts) => refusal(zipped(parts));

const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (content: string | Uint8Array) => refusalOf(workbook({ F: '' }, { [SHEET]: content }));

describe('XML that is not as strict as we ask', () => {
  test.each([
    ['<!DOCTYPE worksheet><worksheet/>', 'Dtd'],
    ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>', 'Dtd'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>', 'Dtd'],
    ['<worksheet>&a;</worksheet>', 'MalformedXml'],
    ['<worksheet><sheetData></worksheet>', 'MalformedXml'],
    ['<worksheet/><worksheet/>', 'MalformedXml'],
    ['<worksheet a="1" a="2"/>', 'MalformedXml'],
    ['<worksheet><x:c/></worksheet>', 'MalformedXml'],
    ['<worksheet>\u0001</worksheet>', 'MalformedXml'],
    ['<worksheet', 'MalformedXml'],
    ['', 'MalformedXml'],
    ['testo', 'MalformedXml'],
  ])('%j: %s', (xml, type) => {
    expect(withSheet(xml)).toMatchObject({ type, part: SHEET });
  });

  test('a DTD is seen in UTF-16 too', () => {
    for (const encoding of ['utf16le', 'utf16be'] as const) {
      const wide = Buffer.from('\ufeff<!DOCTYPE worksheet><worksheet/>', 'utf16le');
      const bytes = new Uint8Array(encoding === 'utf16le' ? wide : wide.swap16());
      expect(withSheet(bytes)).toEqual({ type: 'Dtd', part: SHEET });
      expect(withSheet(bytes.subarray(2))).toEqual({ type: 'Dtd', part: SHEET });
    }
  });

  test('bytes of another encoding are malformed, with their place', () => {
    expect(
      withSheet(strToU8('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet a="è"/>', true)),
    ).toMatchObject({
      type: 'MalformedXml',
      part: SHEET,
    });
    expect(withSheet(sheetXml('\n<sheetData>\n</row>'))).toMatchObject({ line: 4 });
  });

  test.each(Object.keys(richWorkbook()).filter((part) => /\.(xml|rels)$/.test(part)))(
    'every XML part is looked at: %s',
    (part) => {
      const parts = richWorkbook();
      expect(
        refusalOf({ ...parts, [part]: `<!DOCTYPE x>${String(parts[part]).replace(/^<\?.*?\?>\s*/, '')}` }),
      ).toEqual({
        type: 'Dtd',
        part,
      });
    },
  );

  test.each([
    '<c r="ZZZZ1"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="uno"><v>1</v></c>',
  ])('a cell outside the grid: %s', (cell) => {
    expect(withSheet(sheetXml(`<sheetData><row r="1">${cell}</row></sheetData>`)).type).toBe('MalformedXml');
  });
});

describe('an archive beyond the limits', () => {
  const limit = (name: keyof typeof LIMITS) => ({ type: 'TooLarge', limit: name, max: LIMITS[name] });

  /** An entry that says it has `size` bytes. */
  const declared = (name: string, content: Uint8Array, size: number) => ({
    ...zipEntry(name, content),
    size,
  });

  test('that declares too much', () => {
    const big = declared('xl/media/a.bin', new Uint8Array(1000), LIMITS['unzipped-bytes'] + 1);
    expect(refusal(writeZip([big]))).toMatchObject(limit('unzipped-bytes'));
  });

  test('that unzips to much more than it weighs', () => {
    const bomb = { 'xl/media/a.bin': new Uint8Array(32 * 1024 * 1024) };
    expect(refusalOf(workbook({ F: '' }, bomb))).toMatchObject(limit('ratio'));
  });

  test('that unzips to more than it declares', () => {
    const packed = deflateSync(new Uint8Array(64 * 1024 * 1024));
    for (const name of ['xl/media/a.bin', 'xl/theme/theme1.xml']) {
      const liar = { ...zipEntry(name, new Uint8Array(0)), data: packed, size: 1000 };
      const base = Object.entries(workbook({ F: '' })).map(([part, text]) =>
        zipEntry(part, strToU8(String(text))),
      );
      expect(refusal(writeZip([...base, liar]))).toEqual({ type: 'Damaged', part: name });
    }
  });

  test('with too many entries', () => {
    const entry = zipEntry('x', new Uint8Array(0));
    const entries = Array.from({ length: LIMITS.entries + 1 }, (_, index) => ({
      ...entry,
      name: `x${index}`,
      rawName: strToU8(`x${index}`),
    }));
    expect(refusal(writeZip(entries))).toEqual(limit('entries'));
  });

  test('with too much XML', () => {
    const half = declared('xl/a.xml', new Uint8Array(300_000), LIMITS['xml-bytes'] / 2 + 1);
    const incompressible = { ...half, data: new Uint8Array(LIMITS['xml-bytes'] / 400) };
    const other = { ...incompressible, name: 'xl/b.xml', rawName: strToU8('xl/b.xml') };
    expect(refusal(writeZip([incompressible, other]))).toEqual(limit('xml-bytes'));
  });

  test('with elements too deep, or attributes too many', () => {
    const deep = `<worksheet xmlns="${MAIN}">${'<a>'.repeat(100_000)}`;
    expect(withSheet(deep)).toEqual({ ...limit('depth'), part: SHEET });
    const wide = Array.from({ length: 5000 }, (_, index) => `a${index}=""`).join(' ');
    expect(withSheet(`<worksheet ${wide}/>`)).toEqual({ ...limit('attributes'), part: SHEET });
  });

  test('with a shared formula that unfolds into too much text', () => {
    const formula = `A1${'+A1'.repeat(2700)}`;
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `<row><c><f t="shared" si="0">${row === 0 ? formula : ''}</f><v>1</v></c></row>`,
    );
    expect(withSheet(sheetXml(`<sheetData>${rows.join('')}</sheetData>`))).toEqual({
      ...limit('formula-text'),
      part: SHEET,
    });
  });

  test('with cells that an OpenDocument repeats', () => {
    const names = ['office', 'table', 'text'].map(
      (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
    );
    const content = `<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="F"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    expect(refusalOf({ 'content.xml': content })).toEqual({ ...limit('cells'), part: 'content.xml' });
  });
});

describe('an archive that two readers would read differently', () => {
  const entry = (name: string) => zipEntry(name, strToU8('<a/>'));

  test('the same name twice, whatever the case', () => {
    expect(refusal(writeZip([entry('xl/workbook.xml'), entry('XL/Workbook.xml')]))).toEqual({
      type: 'UnsafeArchive',
      part: 'XL/Workbook.xml',
      reason: 'duplicate-name',
    });
  });

  test.each(['../fuori.xml', 'xl/../../fuori.xml', 'xl\\..\\..\\fuori.xml'])(
    'a name that climbs out: %s',
    (name) => {
      expect(refusal(writeZip([entry(name)]))).toMatchObject({ type: 'UnsafeArchive', reason: 'path' });
    },
  );

  test('two entries on the same bytes', () => {
    const bytes = writeZip([entry('a.xml'), entry('b.xml')]);
    const view = new DataView(bytes.buffer);
    const second = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(second + 42, 0, true);
    expect(refusal(bytes).type).toBe('UnsafeArchive');
  });

  test('a local header that bears another name than the directory', () => {
    const bytes = writeZip([entry('a.xml')]);
    bytes[30] = 'b'.charCodeAt(0);
    expect(refusal(bytes)).toEqual({ type: 'Damaged', part: 'a.xml' });
  });
});
