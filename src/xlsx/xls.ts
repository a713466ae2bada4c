import { LIMITS } from './limits';
import type { PlainWorkbook } from './new-workbook';
import { readOle } from './ole';
import { refuse } from './refusal';

const FILEPASS = 0x2f;
const MULTIPLE_NUMBERS = 0xbd;
const MULTIPLE_BLANKS = 0xbe;
/** NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING, FORMULA of the different versions. */
const CELL_RECORDS = new Set([0x203, 0x204, 0x205, 0x27e, 0xfd, 0xd6, 0x06, 0x206, 0x406]);

/** Reads an .xls that was checked before (`readWithSheetJs`). */
export type XlsReader = (bytes: Uint8Array) => PlainWorkbook;

/**
 * The sheets of an old binary workbook (.xls): values, formulas, formats, merges, widths, visibility. The reader is
 * handed in: the library behind it is the largest of all, and hardly any file asks for it.
 */
export function readXls(bytes: Uint8Array, read: XlsReader | null): PlainWorkbook {
  const file = readOle(bytes);
  if (file.names.includes('EncryptedPackage')) refuse({ type: 'Encrypted' });
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (!stream) return refuse({ type: 'NotAWorkbook', looksLike: 'document' });
  checkRecords(stream);
  return read ? read(bytes) : refuse({ type: 'NotAWorkbook', looksLike: 'binary-workbook' });
}

/** Walks the records without reading them: a password, a sudden end and too many cells show at once. */
function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let cells = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) refuse({ type: 'Truncated', part: 'Workbook' });
    if (type === FILEPASS) refuse({ type: 'Encrypted' });
    if (CELL_RECORDS.has(type)) cells++;
    if (type === MULTIPLE_NUMBERS || type === MULTIPLE_BLANKS) cells += length / 2;
    at += 4 + length;
  }
  if (cells > LIMITS.cells) refuse({ type: 'TooLarge', limit: 'cells', max: LIMITS.cells });
}
