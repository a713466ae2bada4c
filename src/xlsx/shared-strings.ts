import type { CellValue } from '../workbook/snapshot';
import { isMain } from './namespaces';
import type { Package } from './opc';
import { partBytes } from './opc';
import { scanXml } from './xml-scan';
import { unescapeCellText } from './xml-text';

/** The strings that cells share, as plain text: runs joined, phonetic guides left out. */
export function readSharedStrings(archive: Package, part: string): CellValue[] {
  const strings: CellValue[] = [];
  let text = '';
  let collecting = false;
  let phonetic = false;
  scanXml(part, partBytes(archive, part), archive.meter, {
    open: (tag) => {
      if (!isMain(tag.uri)) return;
      if (tag.local === 'si') text = '';
      else if (tag.local === 'rPh') phonetic = true;
      else if (tag.local === 't') collecting = !phonetic;
    },
    text: (data) => {
      if (collecting) text += data;
    },
    close: (tag) => {
      if (tag.local === 't') collecting = false;
      else if (tag.local === 'rPh') phonetic = false;
      else if (tag.local === 'si' && isMain(tag.uri))
        strings.push({ type: 'text', value: unescapeCellText(text) });
    },
  });
  return strings;
}
