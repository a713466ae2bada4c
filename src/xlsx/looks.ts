import { ACCENT, BASE_FONT, DESIGNS, HAIR, NUMBER_CODES } from '../workbook/looks';
import type { Design } from '../workbook/looks';
import type { CellStyle, NumberLook } from '../workbook/plan';

/** An XML element to be written, without its prefix. */
export interface Fragment {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Fragment[];
}

/** How a cell of a report looks, in the terms of `styles.xml`. */
export interface Look {
  readonly font: Fragment;
  readonly fill: Fragment;
  readonly border: Fragment;
  /** Number of a built-in format, or the code of one of ours. */
  readonly numberFormat: number | string;
  readonly alignment: Fragment;
}

/** Number looks that the format knows by number; the others are written as codes. */
const BUILT_IN: Readonly<Partial<Record<NumberLook, number>>> = {
  text: 49,
  general: 0,
};
const MARKS = { bold: 'b', italic: 'i', underline: 'u' } as const;

/** How a cell of a style and a number look is drawn; `wraps` says that its text goes on in a second line. */
export function lookOf(style: CellStyle, look: NumberLook, wraps: boolean): Look {
  const design = DESIGNS[style];
  return {
    font: fontOf(design),
    fill: fillOf(design),
    border: borderOf(design),
    numberFormat: BUILT_IN[look] ?? NUMBER_CODES[look],
    alignment: element('alignment', {
      ...(design.centred ? { horizontal: 'center' } : {}),
      vertical: design.centred ? 'center' : 'top',
      ...(wraps ? { wrapText: '1' } : {}),
    }),
  };
}

/** What a workbook without styles must have first: cells that name no format take these. */
export const DEFAULTS = {
  fonts: [fontOf({})],
  fills: ['none', 'gray125'].map((patternType) =>
    element('fill', {}, [element('patternFill', { patternType })]),
  ),
  borders: [borderOf({})],
} as const;

function fontOf({ size = BASE_FONT.size, colour = BASE_FONT.colour, marks = [] }: Design): Fragment {
  return element('font', {}, [
    ...marks.map((mark) => element(MARKS[mark], {})),
    element('sz', { val: String(size) }),
    element('color', { rgb: argb(colour) }),
    element('name', { val: BASE_FONT.name }),
    element('family', { val: '2' }),
  ]);
}

function fillOf({ fill }: Design): Fragment {
  const pattern = fill
    ? element('patternFill', { patternType: 'solid' }, [
        element('fgColor', { rgb: argb(fill) }),
        element('bgColor', { indexed: '64' }),
      ])
    : element('patternFill', { patternType: 'none' });
  return element('fill', {}, [pattern]);
}

function borderOf({ rule = 'none' }: Design): Fragment {
  const line = (local: string, drawn: boolean, style: string, rgb: string) =>
    drawn ? element(local, { style }, [element('color', { rgb: argb(rgb) })]) : element(local, {});
  return element('border', {}, [
    element('left', {}),
    element('right', {}),
    line('top', rule === 'over', 'thin', ACCENT),
    rule === 'hair' ? line('bottom', true, 'hair', HAIR) : line('bottom', rule === 'under', 'thin', ACCENT),
    element('diagonal', {}),
  ]);
}

function argb(rgb: string): string {
  return `FF${rgb}`;
}

function element(
  local: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Fragment[] = [],
): Fragment {
  return { local, attributes, children };
}
