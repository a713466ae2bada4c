import type { SaxesTagNS } from 'saxes';
import type { PlainWorkbook } from './new-workbook';
import { odsContentReader } from './ods-content';
import { odsStyleReader } from './ods-formats';
import { findPart, partBytes } from './opc';
import type { Package } from './opc';
import { refuse } from './refusal';
import { scanXml } from './xml-scan';
import type { StrictListener } from './xml-scan';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Whether the archive is OpenDocument's; of which kind, its content will tell. */
export const isOdf = (archive: Package): boolean => findPart(archive, CONTENT) !== undefined;

/**
 * The sheets of an OpenDocument spreadsheet: values, formulas in Excel's notation, formats, merges, visibility.
 * What else is in the archive nobody reads, and nothing is copied from it: it may be as unsound as it likes.
 * Read by ourselves: SheetJS takes eight times as long, leaves sheet names escaped and does not see hidden sheets.
 */
export function readOds(archive: Package): PlainWorkbook {
  // An encrypted content is no XML: the manifest has to be asked first.
  if (findPart(archive, MANIFEST)) scan(archive, MANIFEST, { open: refuseEncryption });
  const styles = odsStyleReader();
  if (findPart(archive, STYLES)) scan(archive, STYLES, styles.listener);
  const content = odsContentReader(styles.styles);
  scan(archive, CONTENT, both(styles.listener, content.listener));
  const { sheets, names, date1904, isSpreadsheet } = content.content();
  if (!isSpreadsheet) refuse({ type: 'NotAWorkbook', looksLike: 'document' });
  return { date1904, sheets, names };
}

const scan = (archive: Package, part: string, listener: StrictListener): void =>
  scanXml(part, partBytes(archive, part), archive.meter, listener);

function refuseEncryption(tag: SaxesTagNS): void {
  if (tag.local === 'encryption-data') refuse({ type: 'Encrypted' });
}

/** The content part holds the styles of its cells before the cells. */
const both = (one: Required<StrictListener>, other: Required<StrictListener>): StrictListener => ({
  open: (tag, at) => {
    one.open(tag, at);
    other.open(tag, at);
  },
  text: (data) => {
    one.text(data);
    other.text(data);
  },
  close: (tag, at) => {
    one.close(tag, at);
    other.close(tag, at);
  },
});
