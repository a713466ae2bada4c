import { isMain } from './namespaces';
import type { Package } from './opc';
import { partBytes } from './opc';
import { readXml } from './xml-read';
import type { XmlReader } from './xml-tag';

export const GENERAL = 'General';

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30), in en-US. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format of each cell format, by the index that cells carry in `s`. */
export const readNumberFormats = (archive: Package, part: string): string[] =>
  readXml(part, partBytes(archive, part), archive.meter, formatsReader);

function formatsReader(): XmlReader<string[]> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  return {
    open: (tag) => {
      if (!isMain(tag.uri)) return;
      const id = Number(tag.value('numFmtId') ?? 0);
      if (tag.local === 'numFmt') custom.set(id, tag.value('formatCode') ?? GENERAL);
      else if (tag.local === 'cellXfs') inCellFormats = true;
      else if (tag.local === 'xf' && inCellFormats) ids.push(id);
    },
    close: (tag) => {
      if (tag.local === 'cellXfs') inCellFormats = false;
    },
    result: () => ids.map((id) => custom.get(id) ?? BUILT_IN[id] ?? GENERAL),
  };
}
