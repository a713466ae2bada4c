import { partTree, findPart, type Package } from '../../src/xlsx/opc';
import { attribute, childOf } from '../../src/xlsx/xml-tree';

/** Resolves a colour element of a file to "#RRGGBB"; '' when it says nothing or "automatic". */
export type ReadColour = (element: Parameters<typeof attribute>[0] | undefined) => string;

/** The first eight indexed colours and the few others that offices' files use; the palette is fixed by the standard. */
const INDEXED: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'].flatMap(
      (colour, index) => [
        [index, colour],
        [index + 8, colour],
      ],
    ),
  ),
  ...{ 22: 'C0C0C0', 23: '808080', 26: 'FFFFCC', 27: 'CCFFFF', 31: 'CCCCFF', 41: 'CCFFFF', 42: 'CCFFCC' },
  ...{ 43: 'FFFF99', 44: '99CCFF', 45: 'FF99CC', 46: 'CC99FF', 47: 'FFCC99', 55: '969696' },
};

/** Names in the theme in the order cells number them: the light and dark pairs stand swapped. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

export function colourReader(archive: Package, themePart: string | null): ReadColour {
  const theme = themePart !== null && findPart(archive, themePart) ? themeColours(archive, themePart) : [];
  return (element) => {
    if (!element) return '';
    const rgb = attribute(element, 'rgb');
    const index = attribute(element, 'theme');
    const indexed = attribute(element, 'indexed');
    const base =
      rgb?.slice(-6) ??
      (index === undefined ? undefined : theme[Number(index)]) ??
      (indexed === undefined ? undefined : INDEXED[Number(indexed)]);
    return base === undefined ? '' : tinted(base, Number(attribute(element, 'tint') ?? 0));
  };
}

function themeColours(archive: Package, part: string): string[] {
  const { root } = partTree(archive, part);
  const elements = childOf(root, 'themeElements');
  const scheme = elements && childOf(elements, 'clrScheme');
  return THEME_ORDER.map((name) => {
    const colour = (scheme && childOf(scheme, name))?.children[0];
    return (colour && (attribute(colour, 'lastClr') ?? attribute(colour, 'val'))) ?? '000000';
  });
}

/** Tint as the standard has it: towards white when positive, towards black when negative. */
function tinted(colour: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
