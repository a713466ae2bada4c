import type { Cipher } from './cipher';
import { decryptXls } from './decrypt-xls';
import { LIMITS } from './limits';
import type { PlainSheet, PlainWorkbook } from './new-workbook';
import type { OleFile } from './ole';
import { refuse } from './refusal';
import { COLUMNS } from './grid';
import { xlsLooks } from './xls-looks';
import { RECORD, recordsOf } from './xls-records';

/** Cell records of the different versions. */
const CELL_RECORDS: ReadonlySet<number> = new Set<number>([
  RECORD.number,
  RECORD.label,
  RECORD.truthOrError,
  RECORD.shortNumber,
  RECORD.sharedText,
  RECORD.richText,
  RECORD.formula,
  RECORD.formulaOf3,
  RECORD.formulaOf4,
]);

/** Reads the stream of an .xls that was checked before (`readWithSheetJs`). */
export type XlsReader = (stream: Uint8Array) => PlainWorkbook;

/**
 * The sheets of an old binary workbook (.xls): values, formulas, formats, merges, widths, visibility. The reader is
 * handed in: the library behind it is the largest of all, and hardly any file asks for it. It gets the stream alone,
 * so that it does not matter how a writer called it.
 */
export function readXls(file: OleFile, read: XlsReader | null, cipher: Cipher | null): PlainWorkbook {
  const found = file.stream('Workbook') ?? file.stream('Book');
  if (!found) return refuse({ type: 'NotAWorkbook', looksLike: 'document' });
  // What begins otherwise the library would take for any of the twenty formats that it knows.
  if (found[0] !== 0x09 || found.length < 4) refuse({ type: 'Damaged', part: 'Workbook' });
  const filePass = checkRecords(found);
  if (filePass && !cipher) refuse({ type: 'Encrypted' });
  const stream = filePass && cipher ? decryptXls(found, filePass, cipher) : found;
  if (!read) return refuse({ type: 'NotAWorkbook', looksLike: 'binary-workbook' });
  const workbook = read(stream);
  const { looks, manualCalculation } = xlsLooks(stream);
  return {
    ...workbook,
    ...(manualCalculation ? { manualCalculation } : {}),
    ...(filePass ? { defaultPassword: true } : {}),
    sheets: workbook.sheets.map((sheet, index) => dressed(sheet, looks[index])),
  };
}

function dressed(
  sheet: PlainSheet,
  looks: ReturnType<typeof xlsLooks>['looks'][number] | undefined,
): PlainSheet {
  if (!looks || looks.size === 0) return sheet;
  const cells = sheet.cells.map((cell) => {
    const look = looks.get(cell.row * COLUMNS + cell.col);
    return look ? { ...cell, look } : cell;
  });
  return { ...sheet, cells };
}

/** Walks the records without reading them: a sudden end and too many cells show at once. Gives that of a password. */
function checkRecords(stream: Uint8Array) {
  let cells = 0;
  let filePass = null;
  for (const record of recordsOf(stream)) {
    const { type, data } = record;
    if (type === RECORD.filePass) filePass ??= record;
    else if (CELL_RECORDS.has(type)) cells++;
    else if (type === RECORD.multipleNumbers || type === RECORD.multipleBlanks) cells += data.length / 2;
  }
  if (cells > LIMITS.cells) refuse({ type: 'TooLarge', limit: 'cells', max: LIMITS.cells });
  return filePass;
}
