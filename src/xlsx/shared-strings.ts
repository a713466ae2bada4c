import type { CellValue } from '../workbook/snapshot';
import { isMain } from './namespaces';
import type { Package } from './opc';
import { partBytes } from './opc';
import { readXml } from './xml-read';
import type { XmlReader } from './xml-tag';
import { unescapeCellText } from './xml-text';

/** The strings that cells share, as plain text: runs joined, phonetic guides left out. */
export const readSharedStrings = (archive: Package, part: string): CellValue[] =>
  readXml(part, partBytes(archive, part), archive.meter, stringsReader);

function stringsReader(): XmlReader<CellValue[]> {
  const strings: CellValue[] = [];
  let text = '';
  let collecting = false;
  let phonetic = false;
  return {
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
    result: () => strings,
  };
}
