import type { SaxesTagNS } from 'saxes';
import { LIMITS } from './limits';
import type { PlainWorkbook } from './new-workbook';
import { findPart, isXmlPart, partBytes } from './opc';
import type { Package } from './opc';
import { refuse } from './refusal';
import { readWithSheetJs } from './sheetjs';
import { decodeXml, scanXml } from './xml-scan';
import type { XmlListener } from './xml-scan';
import { verify } from './zip-read';
import type { ZipEntry } from './zip-read';
import { writeZip, zipEntry } from './zip-write';

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
/** In a well-formed part no attribute holds a "<", and a ">" hardly ever. */
const FORMAT_MAP = /<style:map\s[^<>]*\/>/g;
const MANIFEST = 'META-INF/manifest.xml';

/** Whether the archive is OpenDocument's; of which kind, its content will tell. */
export const isOdf = (archive: Package): boolean => findPart(archive, CONTENT) !== undefined;

/** The sheets of an OpenDocument spreadsheet: values, formulas, formats, merges, visibility. */
export function readOds(archive: Package): PlainWorkbook {
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
  return readWithSheetJs(writeZip(archive.entries.map((entry) => withoutMaps(archive, entry))), CONTENT);
}

/**
 * Packed anew, so that SheetJS sees the entries that were checked and no others; and without the conditions of
 * number formats ("red below zero"), of which it complains on the console.
 */
function withoutMaps(archive: Package, entry: ZipEntry): ZipEntry {
  if (entry.name !== CONTENT && entry.name !== STYLES) return entry;
  const text = decodeXml(entry.name, partBytes(archive, entry.name));
  return zipEntry(entry.name, new TextEncoder().encode(text.replace(FORMAT_MAP, '')), 0);
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

function plain({ attributes }: SaxesTagNS, local: string): string | undefined {
  for (const name in attributes) if (attributes[name]?.local === local) return attributes[name].value;
  return undefined;
}

const repeated = (tag: SaxesTagNS, local: string): number => Math.max(1, Number(plain(tag, local) ?? 1) || 1);
