import { deflateSync, strToU8, zipSync } from 'fflate';
import { read as sheetJsRead, utils, write as sheetJsWrite } from '@e965/xlsx';
import { LIMITS } from '../../src/xlsx/limits';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { writeZip, zipEntry } from '../../src/xlsx/zip-write';
import { richWorkbook } from './rich';
import { errorOf, MAIN, plan, relationships, sheetXml, workbook, zipped } from './support';
import type { Parts } from './support';

const refusal = (bytes: Uint8Array) => errorOf(readWorkbook(bytes, 'prova.xlsx'));
const refusalOf = (parts: Parts) => refusal(zipped(parts));

const SHEET = 'xl/worksheets/sheet1.xml';
const sound = zipped(workbook({ F: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }));
const withSheet = (content: string | Uint8Array) => refusalOf(workbook({ F: '' }, { [SHEET]: content }));

describe('what is no workbook', () => {
  test('an empty file', () => {
    expect(refusal(new Uint8Array(0))).toEqual({ type: 'EmptyFile' });
  });

  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['\ufeff<!DOCTYPE html><table><tr><td>1</td></tr></table>', 'html'],
    ['  <html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'html'],
    ['<?xml version="1.0"?><Workbook/>', 'xml'],
    ['Obiettivo;Peso\n1D;20\n', 'text'],
    ['{\\rtf1\\ansi', 'document'],
    ['Rar!\x1a\x07\x00', 'archive'],
    ['\x00\x01\x02\x03', 'unknown'],
  ])('%j', (content, looksLike) => {
    const bytes = content.startsWith('\ufeff') ? strToU8(content) : strToU8(content, true);
    expect(refusal(bytes)).toEqual({ type: 'NotAWorkbook', looksLike });
  });

  test('an archive of something else', () => {
    expect(refusalOf({ 'foto/uno.txt': 'x' })).toEqual({ type: 'NotAWorkbook', looksLike: 'archive' });
    expect(refusal(zipSync({}))).toEqual({ type: 'NotAWorkbook', looksLike: 'archive' });
  });

  test('a word processor document', () => {
    const parts = {
      '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    };
    expect(refusalOf(parts)).toEqual({ type: 'NotAWorkbook', looksLike: 'document' });
  });

  test('a text document of OpenDocument', () => {
    const content =
      '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:text/></o:body></o:document-content>';
    expect(
      refusalOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content }),
    ).toEqual({
      type: 'NotAWorkbook',
      looksLike: 'document',
    });
  });

  test('a binary workbook, which is another format', () => {
    const parts = {
      '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']),
      'xl/workbook.bin': new Uint8Array(10),
    };
    expect(refusalOf(parts)).toEqual({ type: 'NotAWorkbook', looksLike: 'binary-workbook' });
  });
});

describe('a damaged file', () => {
  test.each([2, 4, 30, 200, 0.5, 0.9, 0.999])('cut off at %p', (cut) => {
    const length = cut < 1 ? Math.floor(sound.length * cut) : cut;
    expect(refusal(sound.subarray(0, length)).type).toBe('Truncated');
  });

  test('with one byte changed anywhere in a part', () => {
    const bytes = zipped(
      workbook(
        { F: '' },
        { 'xl/media/image1.bin': Uint8Array.from({ length: 4000 }, (_, at) => (at * at) >> 3) },
      ),
    );
    const changed = bytes.slice();
    const at = Buffer.from(changed).indexOf('xl/media/image1.bin') + 25;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(refusal(changed)).toEqual({ type: 'Damaged', part: 'xl/media/image1.bin' });
  });

  test('without a part that it speaks of', () => {
    const parts = workbook({ F: '' });
    delete parts[SHEET];
    expect(refusalOf(parts)).toEqual({ type: 'Damaged', part: SHEET });
  });

  test('with two sheets on one part', () => {
    const rels = relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/SHEET1.xml'],
    );
    const parts = workbook({ F: '', G: '' }, { 'xl/_rels/workbook.xml.rels': rels });
    expect(refusalOf(parts)).toEqual({ type: 'Damaged', part: 'xl/workbook.xml' });
  });

  test('of the old format, cut off', () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(Array.from({ length: 500 }, (_, i) => [i, `riga ${i}`])),
      'F',
    );
    const xls = new Uint8Array(sheetJsWrite(book, { type: 'array', bookType: 'xls' }));
    expect(sheetJsRead(xls).SheetNames).toEqual(['F']);
    for (const length of [9, 600, Math.floor(xls.length / 2)])
      expect(refusal(xls.subarray(0, length)).type).toBe('Truncated');
  });
});

describe('an encrypted file', () => {
  /** A compound file of 512-byte sectors: table, directory, then one stream from sector 2 on. */
  function compound(name: string, content: Uint8Array): Uint8Array {
    const sectors = Math.ceil(content.length / 512);
    const bytes = new Uint8Array(512 * (3 + sectors)).fill(0xff, 76, 512);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    view.setUint32(48, 1, true);
    view.setUint32(68, 0xfffffffe, true);
    view.setUint32(76, 0, true);
    for (let sector = 0; sector < 128; sector++) view.setUint32(512 + sector * 4, 0xffffffff, true);
    view.setUint32(512, 0xfffffffd, true);
    view.setUint32(516, 0xfffffffe, true);
    for (let sector = 0; sector < sectors; sector++)
      view.setUint32(520 + sector * 4, sector === sectors - 1 ? 0xfffffffe : sector + 3, true);
    [...name].forEach((letter, index) => view.setUint16(1024 + index * 2, letter.charCodeAt(0), true));
    view.setUint16(1024 + 64, (name.length + 1) * 2, true);
    view.setUint8(1024 + 66, 2);
    view.setUint32(1024 + 116, 2, true);
    view.setUint32(1024 + 120, content.length, true);
    bytes.set(content, 1536);
    return bytes;
  }

  test('of today: a compound file around the encrypted package', () => {
    expect(refusal(compound('EncryptedPackage', new Uint8Array(5000)))).toEqual({ type: 'Encrypted' });
  });

  test('of the old format: a FILEPASS record after the first', () => {
    const stream = new Uint8Array(4096);
    stream.set([0x09, 0x08, 16, 0], 0);
    stream.set([0x2f, 0x00, 6, 0], 20);
    expect(refusal(compound('Workbook', stream))).toEqual({ type: 'Encrypted' });
  });

  test('of OpenDocument', () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    expect(
      refusalOf({ 'META-INF/manifest.xml': manifest, 'content.xml': new Uint8Array(64).fill(9) }),
    ).toEqual({
      type: 'Encrypted',
    });
  });

  test('of an archive with a password', () => {
    const bytes = sound.slice();
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    expect(refusal(bytes)).toEqual({ type: 'Encrypted' });
  });

  test('a compound file of something else is no workbook', () => {
    expect(refusal(compound('WordDocument', new Uint8Array(5000)))).toEqual({
      type: 'NotAWorkbook',
      looksLike: 'document',
    });
  });

  test('a compound file whose chain goes round is refused, not followed', () => {
    const bytes = compound('Workbook', new Uint8Array(5000));
    new DataView(bytes.buffer).setUint32(520, 2, true);
    expect(refusal(bytes)).toEqual({ type: 'Truncated' });
  });
});

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

test('the writer refuses what the reader refuses', () => {
  expect(errorOf(writeReports(new Uint8Array(0), [plan()]))).toEqual({ type: 'EmptyFile' });
  expect(errorOf(writeReports(strToU8('%PDF-1.7'), [plan()]))).toEqual({
    type: 'NotAWorkbook',
    looksLike: 'pdf',
  });
});
