import { strToU8, zipSync } from 'fflate';
import { read as sheetJsRead, utils, write as sheetJsWrite } from '@e965/xlsx';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { errorOf, MAIN, plan, relationships, workbook, zipped } from './support';
import type { Parts } from './support';

const refusal = (bytes: Uint8Array) => errorOf(readWorkbook(bytes, 'prova.xlsx'));
const refusalOf = (parts: Parts) => refusal(zipped(parts));

const SHEET = 'xl/worksheets/sheet1.xml';
const sound = zipped(workbook({ F: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }));

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
    const { [SHEET]: missing, ...parts } = workbook({ F: '' });
    expect(missing).toBeDefined();
    expect(refusalOf(parts)).toEqual({ type: 'Damaged', part: SHEET });
  });

  test('without the texts that its cells share', () => {
    const cell = (index: number) =>
      `<sheetData><row r="1"><c r="A1" t="s"><v>${index}</v></c></row></sheetData>`;
    const damaged = { type: 'Damaged', part: 'xl/sharedStrings.xml' };
    expect(refusalOf(workbook({ F: cell(0) }))).toEqual(damaged);
    const strings = `<sst xmlns="${MAIN}"><si><t>uno</t></si></sst>`;
    const rels = relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    );
    const parts = { 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': rels };
    expect(refusalOf(workbook({ F: cell(1) }, parts))).toEqual(damaged);
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

test('the writer refuses what the reader refuses', () => {
  expect(errorOf(writeReports(new Uint8Array(0), [plan()]))).toEqual({ type: 'EmptyFile' });
  expect(errorOf(writeReports(strToU8('%PDF-1.7'), [plan()]))).toEqual({
    type: 'NotAWorkbook',
    looksLike: 'pdf',
  });
});
