import type { SaxesTagNS } from 'saxes';
import { LIMITS } from './limits';
import { newWorkbook } from './new-workbook';
import { findPart, isXmlPart, openPackage, partBytes } from './opc';
import type { Package } from './opc';
import { refuse } from './refusal';
import { readWithSheetJs } from './sheetjs';
import { scanXml } from './xml-scan';
import type { XmlListener } from './xml-scan';
import { readZip, verify } from './zip-read';
import { writeZip } from './zip-write';

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Whether the archive is OpenDocument's; of which kind, its content will tell. */
export const isOdf = (bytes: Uint8Array): boolean => readZip(bytes).some(({ name }) => name === CONTENT);

/** The sheets of an OpenDocument spreadsheet as a new .xlsx: values, formulas, merges, visibility. */
export function convertOds(bytes: Uint8Array): Uint8Array {
  const archive = openPackage(bytes);
  // An encrypted content is no XML: the manifest has to be asked first.
  if (findPart(archive, MANIFEST)) scan(archive, MANIFEST, { open: refuseEncryption });
  let isSpreadsheet = false;
  const count = repetitionCounter();
  scan(archive, CONTENT, {
    open: (tag) => {
      if (tag.local === 'spreadsheet' && tag.uri === OFFICE) isSpreadsheet = true;
      count(tag);
    },
  });
  if (!isSpreadsheet) refuse({ type: 'NotAWorkbook', looksLike: 'document' });
  for (const entry of archive.entries) {
    if (entry.name === CONTENT || entry.name === MANIFEST) continue;
    if (isXmlPart(entry.name)) scan(archive, entry.name);
    else verify(entry);
  }
  // Packed anew, so that SheetJS sees the entries that were checked and no others.
  return newWorkbook(readWithSheetJs(writeZip(archive.entries), CONTENT));
}

const scan = (archive: Package, part: string, listener?: XmlListener): void =>
  scanXml(part, partBytes(archive, part), archive.meter, listener);

function refuseEncryption(tag: SaxesTagNS): void {
  if (tag.local === 'encryption-data') refuse({ type: 'Encrypted' });
}

/** A cell is written once and repeated by attributes: what counts is what it unfolds to. */
function repetitionCounter(): (tag: SaxesTagNS) => void {
  let rows = 1;
  let cells = 0;
  let matrices = 0;
  return (tag) => {
    if (tag.local === 'table-row') rows = repeated(tag, 'number-rows-repeated');
    if (tag.local !== 'table-cell') return;
    if (plain(tag, 'number-matrix-columns-spanned') !== undefined) matrices++;
    if (plain(tag, 'value-type') !== undefined) cells += rows * repeated(tag, 'number-columns-repeated');
    if (cells > LIMITS.cells) refuse({ type: 'TooLarge', limit: 'cells', max: LIMITS.cells, part: CONTENT });
    if (matrices > LIMITS.matrices)
      refuse({ type: 'TooLarge', limit: 'matrices', max: LIMITS.matrices, part: CONTENT });
  };
}

const plain = (tag: SaxesTagNS, local: string): string | undefined =>
  Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;

const repeated = (tag: SaxesTagNS, local: string): number => Math.max(1, Number(plain(tag, local) ?? 1) || 1);
