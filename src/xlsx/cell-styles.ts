import type { CellLook } from '../workbook/snapshot';
import { type Face, LookBook } from './cell-looks';
import { isMain } from './namespaces';
import { formatCode, GENERAL } from './number-formats';
import type { Package } from './opc';
import { partBytes } from './opc';
import { readXml } from './xml-read';
import type { XmlReader, XmlTag } from './xml-tag';

/** What the cell formats of a workbook say, each by the index that cells carry in `s`. */
export interface CellStyles {
  /** Number format codes. */
  readonly formats: readonly string[];
  /** `undefined` for a plain one. */
  readonly looks: readonly (CellLook | undefined)[];
  /** The same, taken apart, for text whose runs have fonts of their own. */
  readonly faces: readonly Face[];
}

export const NO_STYLES: CellStyles = { formats: [], looks: [], faces: [] };

export const readCellStyles = (archive: Package, part: string): CellStyles =>
  readXml(part, partBytes(archive, part), archive.meter, stylesReader);

/** A cell format as it names its parts. */
interface Format {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  indent: number;
}

function stylesReader(): XmlReader<CellStyles> {
  const codes = new Map<number, string>();
  const fonts: { bold: boolean; struck: boolean }[] = [];
  const fills: boolean[] = [];
  const formats: Format[] = [];
  /** The list under way: the differential formats have fonts and fills too, which are no cell's. */
  let list = '';
  let solid = false;

  const openInList = (tag: XmlTag) => {
    const font = fonts.at(-1);
    if (list === 'fonts') {
      if (tag.local === 'font') fonts.push({ bold: false, struck: false });
      else if (font && tag.local === 'b') font.bold = isOn(tag);
      else if (font && tag.local === 'strike') font.struck = isOn(tag);
    } else if (list === 'fills') {
      if (tag.local === 'fill') fills.push(false);
      else if (tag.local === 'patternFill') solid = tag.value('patternType') === 'solid';
      else if (tag.local === 'gradientFill') fills[fills.length - 1] = true;
      // The colour of a solid fill is its first one, of a pattern the one behind it.
      else if (tag.local === (solid ? 'fgColor' : 'bgColor')) fills[fills.length - 1] = !isWhite(tag);
    } else if (list === 'cellXfs') {
      const format = formats.at(-1);
      if (tag.local === 'xf') formats.push(formatOf(tag));
      else if (format && tag.local === 'alignment') format.indent = Number(tag.value('indent') ?? 0) || 0;
    }
  };

  return {
    open: (tag) => {
      if (!isMain(tag.uri)) return;
      if (tag.local === 'numFmt')
        codes.set(Number(tag.value('numFmtId') ?? 0), tag.value('formatCode') ?? GENERAL);
      else if (LISTS.has(tag.local)) list = tag.local;
      else openInList(tag);
    },
    close: (tag) => {
      if (tag.local === list) list = '';
    },
    result: () => {
      const book = new LookBook();
      const faces = formats.map(({ font, fill, indent }): Face => {
        const { bold = false, struck = false } = fonts[font] ?? {};
        return { bold, struck, filled: fills[fill] ?? false, indent };
      });
      return {
        formats: formats.map(({ number }) => formatCode(number, codes)),
        looks: faces.map((face) => book.lookOf(face)),
        faces,
      };
    },
  };
}

const LISTS: ReadonlySet<string> = new Set(['fonts', 'fills', 'cellXfs']);

const formatOf = (tag: XmlTag): Format => ({
  number: Number(tag.value('numFmtId') ?? 0),
  font: Number(tag.value('fontId') ?? 0),
  fill: Number(tag.value('fillId') ?? 0),
  indent: 0,
});

/** An element that is there to say yes, unless its value says no. */
export const isOn = (tag: XmlTag): boolean => !['0', 'false'].includes(tag.value('val') ?? '1');

/** White by itself, of the theme or of the old palette; what is left to Excel is white too. */
function isWhite(tag: XmlTag): boolean {
  const tinted = Number(tag.value('tint') ?? 0) !== 0;
  const rgb = tag.value('rgb');
  if (rgb !== undefined) return /ffffff$/i.test(rgb) && !tinted;
  if (tag.value('theme') !== undefined) return tag.value('theme') === '0' && !tinted;
  return ['1', '9', '65', undefined].includes(tag.value('indexed'));
}
