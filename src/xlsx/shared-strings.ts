import type { CellValue } from '../workbook/snapshot';
import type { Run } from './cell-looks';
import { isMain } from './namespaces';
import type { Package } from './opc';
import { partBytes } from './opc';
import { RichTextReader } from './rich-text';
import { readXml } from './xml-read';
import type { XmlReader } from './xml-tag';
import { unescapeCellText } from './xml-text';

/** The strings that cells share. */
export interface SharedStrings {
  readonly texts: readonly CellValue[];
  /** The runs of those that are not written in one font, by their index. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

export const readSharedStrings = (archive: Package, part: string): SharedStrings =>
  readXml(part, partBytes(archive, part), archive.meter, stringsReader);

function stringsReader(): XmlReader<SharedStrings> {
  const texts: CellValue[] = [];
  const runs = new Map<number, readonly Run[]>();
  const reader = new RichTextReader();
  return {
    open: (tag) => {
      if (isMain(tag.uri)) reader.open(tag);
    },
    text: (data) => reader.hear(data),
    close: (tag) => {
      if (!isMain(tag.uri)) return;
      reader.close(tag);
      if (tag.local !== 'si') return;
      const rich = reader.take();
      if (rich.runs) runs.set(texts.length, rich.runs);
      texts.push({ type: 'text', value: unescapeCellText(rich.text) });
    },
    result: () => ({ texts, runs }),
  };
}
