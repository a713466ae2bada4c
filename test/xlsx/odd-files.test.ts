import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_CIPHER } from '../../src/cli/node-cipher';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { readWorkbook } from '../../src/xlsx/read';
import { readWithSheetJs } from '../../src/xlsx/sheetjs';
import { writeReports } from '../../src/xlsx/write';
import {
  agileEncrypted,
  agileKey,
  compoundFile,
  DEFAULT_PASSWORD,
  encryptedXls,
  forEachRecord,
  oldRc4Key,
  rc4,
  standardEncrypted,
  streamOf,
} from './encrypted';
import { errorOf, plan, relationships, unzipped, valueOf, workbook, zipped } from './support';
import type { Parts } from './support';

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', file)));
const tools = { codec: PLAIN_CODEC, readXls: readWithSheetJs, cipher: NODE_CIPHER };
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'prova', tools);

const DATA = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
const sevenIn = (bytes: Uint8Array) => valueOf(read(bytes)).sheets[0]?.cells[0]?.content;
const SEVEN = { type: 'number', value: 7 };

/** The archive with the bytes of one entry's content spoilt: its checksum holds no more. */
function spoilt(parts: Parts, name: string): Uint8Array {
  const bytes = zipped(parts);
  const at = Buffer.from(bytes).indexOf(name) + name.length + 2;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

describe('a part that nobody reads', () => {
  const NAMES = ['office', 'table', 'text']
    .map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`)
    .join(' ');
  const content = `<office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="F"><table:table-row><table:table-cell office:value-type="float" office:value="7"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;

  test.each<[string, string | Uint8Array]>([
    ['Configurations2/accelerator/current.xml', new Uint8Array(0)],
    ['settings.xml', '<a><b></a>'],
    ['Object 1/content.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['META-INF/documentsignatures.xml', 'nessun XML'],
  ])('of an .ods may be unsound: %s', (name, spoilt) => {
    expect(sevenIn(zipped({ 'content.xml': content, [name]: spoilt }))).toEqual(SEVEN);
  });

  test('of an .ods may be damaged', () => {
    const parts = { 'content.xml': content, 'Thumbnails/thumbnail.png': new Uint8Array(500).fill(7) };
    expect(sevenIn(spoilt(parts, 'Thumbnails/thumbnail.png'))).toEqual(SEVEN);
  });

  test('of an .xlsx may be damaged when it is the picture of the first page; it is copied as it is', () => {
    const parts = workbook(
      { F: DATA },
      {
        '_rels/.rels': relationships(
          ['officeDocument', 'xl/workbook.xml'],
          [
            'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
            'docProps/thumbnail.jpeg',
          ],
        ),
        'docProps/thumbnail.jpeg': Uint8Array.from({ length: 900 }, (_, at) => at * at),
      },
    );
    const bytes = spoilt(parts, 'docProps/thumbnail.jpeg');
    expect(sevenIn(bytes)).toEqual(SEVEN);
    expect(valueOf(writeReports(bytes, [plan()], tools)).converted).toBe(false);
    const other = workbook({ F: DATA }, { 'xl/media/image1.jpeg': new Uint8Array(900).fill(7) });
    expect(errorOf(read(spoilt(other, 'xl/media/image1.jpeg'))).type).toBe('Damaged');
  });
});

describe('a sheet that only the list of sheets knows of: a macro module of Excel 95', () => {
  const parts = workbook({ Dati: DATA });
  const list = String(parts['xl/workbook.xml']).replace(
    '</sheets>',
    '<sheet name="Modulo1" sheetId="8" state="veryHidden" r:id=""/><sheet name="Modulo2" sheetId="9" r:id=""/></sheets>',
  );
  const bytes = zipped({ ...parts, 'xl/workbook.xml': list });

  test('holds nothing, and the others are read', () => {
    expect(
      valueOf(read(bytes)).sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length]),
    ).toEqual([
      ['Dati', 'visible', 1],
      ['Modulo1', 'veryHidden', 0],
      ['Modulo2', 'visible', 0],
    ]);
  });

  test('stays in the list when the reports are written, which the same reader reads', () => {
    const written = valueOf(writeReports(bytes, [plan({ name: 'Sintesi' })], tools)).bytes;
    expect(valueOf(read(written)).sheets.map(({ name }) => name)).toEqual([
      'Dati',
      'Modulo1',
      'Modulo2',
      'Sintesi',
    ]);
    expect(new TextDecoder().decode(unzipped(written)['xl/workbook.xml'])).toContain(
      '<sheet name="Modulo1" sheetId="8" state="veryHidden" r:id=""/>',
    );
  });

  test('is another matter than a sheet whose part is missing', () => {
    const broken = list.replace('r:id=""', 'r:id="rId77"');
    expect(errorOf(read(zipped({ ...parts, 'xl/workbook.xml': broken }))).type).toBe('Damaged');
  });
});

describe('an old workbook', () => {
  const stream = streamOf(bytesOf('office.xls'), 'Workbook');
  const expected = valueOf(read(bytesOf('office.xls')));

  test.each(['Workbook', 'WORKBOOK', 'Book', 'BOOK', 'book'])('is read from a stream called %s', (name) => {
    expect(valueOf(read(compoundFile({ [name]: stream })))).toEqual(expected);
  });

  test('that does not begin as one is refused, whatever else it may be', () => {
    const text = Buffer.from('ID;PWXL;N;E\nC;Y1;X1;K"uno"\nE\n'.padEnd(5000, ' '));
    expect(errorOf(read(compoundFile({ Book: text })))).toEqual({ type: 'Damaged', part: 'Workbook' });
  });
});

describe('an old workbook tells beside its contents', () => {
  const stream = streamOf(bytesOf('office.xls'), 'Workbook');
  const all = (wanted: number): number[] => {
    const starts: number[] = [];
    forEachRecord(stream, (type, start) => type === wanted && starts.push(start));
    return starts;
  };
  const changed = (work: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(stream);
    work(bytes);
    return valueOf(read(compoundFile({ Workbook: bytes })));
  };

  test('how its cells look: by their format, and the font and fill that it names', () => {
    const [first] = all(0xfd);
    const { sheets } = changed((bytes) => {
      const format = all(0xe0)[bytes.readUInt16LE(first! + 4)]!;
      const font = bytes.readUInt16LE(format);
      // No font has the number 4.
      const fontAt = all(0x31)[font > 4 ? font - 1 : font]!;
      bytes.writeUInt16LE(bytes.readUInt16LE(fontAt + 2) | 8, fontAt + 2);
      bytes.writeUInt16LE(700, fontAt + 6);
      bytes.writeUInt8(2, format + 8);
      bytes.writeUInt32LE(1 << 26, format + 14);
      bytes.writeUInt16LE(22, format + 18);
    });
    const [row, col] = [stream.readUInt16LE(first!), stream.readUInt16LE(first! + 2)];
    const cell = sheets[0]?.cells.find((one) => one.row === row && one.col === col);
    expect(cell?.look).toEqual({ bold: true, filled: true, struck: 'wholly', indent: 2 });
  });

  test('which of its rows and columns are hidden', () => {
    const { sheets } = changed((bytes) => {
      const rowAt = all(0x208)[1]!;
      bytes.writeUInt32LE(bytes.readUInt32LE(rowAt + 12) | 0x20, rowAt + 12);
      for (const at of all(0x7d)) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    });
    expect(sheets[0]?.hiddenRows).toEqual([1]);
    expect(sheets[0]?.hiddenCols).toContain(0);
  });

  test('that its formulas wait', () => {
    // The file says nothing of it: a record of the same size says it instead.
    const precision = all(0x0e)[0]!;
    const waiting = changed((bytes) => {
      bytes.writeUInt16LE(0x0d, precision - 4);
      bytes.writeUInt16LE(0, precision);
    });
    expect(waiting.manualCalculation).toBe(true);
    expect(changed(() => undefined).manualCalculation).toBeUndefined();
  });
});

describe('a file encrypted with the password that Excel tries by itself', () => {
  const plain = zipped(workbook({ Dati: `${DATA}<!-- ${'lungo '.repeat(3000)} -->` }));

  test.each<[string, Uint8Array]>([
    ['from Excel 2010 on', agileEncrypted(plain, DEFAULT_PASSWORD)],
    ['with another hash and key', agileEncrypted(plain, DEFAULT_PASSWORD, { hash: 'sha1', bits: 128 })],
    ['by Excel 2007', standardEncrypted(plain, DEFAULT_PASSWORD)],
  ])('%s is read like the others, and says so', (_, bytes) => {
    const { defaultPassword, ...snapshot } = valueOf(read(bytes));
    expect(defaultPassword).toBe(true);
    expect(snapshot).toEqual(valueOf(read(plain)));
    expect(valueOf(writeReports(bytes, [plan()], tools)).bytes).toEqual(
      valueOf(writeReports(plain, [plan()], tools)).bytes,
    );
  });

  test.each(['rc4', 'cryptoapi-40', 'cryptoapi-128', 'xor'] as const)(
    'in the old format (%s) is read too',
    (scheme) => {
      const { defaultPassword, ...snapshot } = valueOf(
        read(encryptedXls(bytesOf('office.xls'), DEFAULT_PASSWORD, scheme)),
      );
      expect(defaultPassword).toBe(true);
      expect(snapshot).toEqual(valueOf(read(bytesOf('office.xls'))));
    },
  );

  test.each<[string, Uint8Array]>([
    ['of today', agileEncrypted(plain, 'segreta')],
    ['of 2007', standardEncrypted(plain, 'segreta')],
    ['of the old format', encryptedXls(bytesOf('office.xls'), 'segreta', 'rc4')],
    ['of the old format, newer way', encryptedXls(bytesOf('office.xls'), 'segreta', 'cryptoapi-128')],
  ])('with a password of its own, %s, is refused', (_, bytes) => {
    expect(errorOf(read(bytes))).toEqual({ type: 'Encrypted' });
  });

  test('is refused where nothing can decrypt', () => {
    const { cipher: _, ...without } = tools;
    for (const bytes of [
      agileEncrypted(plain, DEFAULT_PASSWORD),
      encryptedXls(bytesOf('office.xls'), DEFAULT_PASSWORD, 'rc4'),
    ])
      expect(errorOf(readWorkbook(bytes, 'prova', without))).toEqual({ type: 'Encrypted' });
  });

  test('that asks for rounds without end, or holds nonsense, is refused at once', () => {
    const bytes = agileEncrypted(plain, DEFAULT_PASSWORD);
    const info = streamOf(bytes, 'EncryptionInfo').toString('latin1');
    const changed = (from: string | RegExp, to: string) =>
      compoundFile({
        EncryptionInfo: Buffer.from(info.replace(from, to), 'latin1'),
        EncryptedPackage: streamOf(bytes, 'EncryptedPackage'),
      });
    expect(errorOf(read(changed('spinCount="1000"', 'spinCount="999999999"')))).toEqual({
      type: 'Encrypted',
    });
    expect(errorOf(read(changed(/keyBits="256"/g, 'keyBits="77"'))).type).toBe('Damaged');
    expect(errorOf(read(changed(/blockSize="16"/g, 'blockSize="3"'))).type).toBe('Damaged');
    expect(errorOf(read(changed('SHA512', 'WHIRLPOOL')))).toEqual({ type: 'Encrypted' });
    expect(errorOf(read(changed('<keyData', '<keyDate')))).toEqual({ type: 'Encrypted' });
    for (const cut of [0, 7, 11, 40])
      expect(
        errorOf(
          read(
            compoundFile({
              EncryptionInfo: Buffer.from(info.slice(0, cut), 'latin1'),
              EncryptedPackage: new Uint8Array(64),
            }),
          ),
        ).type,
      ).toMatch(/^(?:Damaged|MalformedXml|Encrypted)$/);
  });

  test('by the numbers of files that Office itself wrote, the keys of these files are right', () => {
    const agile = (data: string, purpose: string) => {
      const salt = Buffer.from('cbca1c999343fbad92075634150034b0', 'hex');
      const key = agileKey('sha512', salt, 'Password1234_', 100_000, purpose, 256);
      return NODE_CIPHER.decryptAes(key, salt, Buffer.from(data, 'hex'));
    };
    const input = agile('39eea54e26e514798c284bc7714d38ac', 'fea7d2763b4b9e79');
    const value = agile(
      '14376d6d817334e6b0ff4fd8221a7c678e5d8a784e8f999f4c188930c36a4b29c5b333605b5cd403b05003adcf18cca8cbab8debe373c65604a0becfae5c0ad0',
      'd7aa0f6d3061344e',
    );
    expect(NODE_CIPHER.hash('sha512', input)).toEqual(value);
    const key = oldRc4Key('password1', Buffer.from('e8772c1d91c56a37964761b280183217', 'hex'), 0);
    const opened = rc4(
      key,
      Buffer.from('c9e997d454973d310bb1ba701426837eb1de178f07e989c44dae5e4cf96ac407', 'hex'),
    );
    expect(NODE_CIPHER.hash('md5', opened.subarray(0, 16))).toEqual(opened.subarray(16));
  });
});

describe('what is called .xls and is something else', () => {
  test.each([
    ['<html><table><tr><td>Progetto</td></tr></table></html>', 'html'],
    ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'xml'],
    ['Progetto\tImporto\n1D0101\t12.000,00\n', 'text'],
  ])('%j', (content, looksLike) => {
    expect(errorOf(read(new TextEncoder().encode(content)))).toEqual({ type: 'NotAWorkbook', looksLike });
  });
});
