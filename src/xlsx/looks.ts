import type { CellStyle, NumberLook, PlannedCell } from '../workbook/plan';

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

const ACCENT = 'FF1F4E79';
const INK = 'FF262626';
const MUTED = 'FF595959';
const RULE = 'FFD9D9D9';

/** Figures that are percentages stand in points: no percent sign, which would multiply them. */
const NUMBER_FORMATS: Readonly<Record<NumberLook, number | string>> = {
  money: 4,
  percent1: '0.0',
  percent2: 2,
  ratio1: '0.0',
  decimal: '#,##0.0##',
  integer: 3,
  text: 49,
  general: 0,
};

interface Design {
  readonly size?: number;
  readonly colour?: string;
  readonly marks?: readonly ('b' | 'i' | 'u')[];
  readonly fill?: string;
  readonly rule?: 'none' | 'hair' | 'under' | 'over';
  readonly centred?: boolean;
  /** A line that runs on over the empty cells beside it. */
  readonly runsOn?: boolean;
}

const DESIGNS: Readonly<Record<CellStyle, Design>> = {
  title: { size: 14, colour: ACCENT, marks: ['b'], runsOn: true },
  subtitle: { colour: MUTED, runsOn: true },
  note: { size: 9, colour: MUTED, marks: ['i'], runsOn: true },
  head: { colour: ACCENT, marks: ['b'], fill: 'FFE9EFF6', rule: 'under', centred: true },
  text: { rule: 'hair' },
  strong: { marks: ['b'], rule: 'hair' },
  link: { colour: ACCENT, marks: ['u'], rule: 'hair' },
  total: { marks: ['b'], fill: 'FFF5F5F5', rule: 'over' },
  error: { colour: 'FF8B1A1A', marks: ['b'], fill: 'FFFBE9E7', rule: 'hair' },
  warning: { colour: 'FF7A4B00', fill: 'FFFFF4D6', rule: 'hair' },
  info: { colour: MUTED, rule: 'hair' },
};

/** Names the look of a cell: cells with the same key share one format. `merged` says that it heads a merged area. */
export function lookKey({ style = 'text', look = 'general', value }: PlannedCell, merged: boolean): string {
  const wraps = typeof value === 'string' && (merged || !DESIGNS[style].runsOn);
  return [style, look, wraps ? 'wrap' : 'line'].join(' ');
}

/** Whether a key of `lookKey` lets text go on in a second line. */
export const wraps = (key: string): boolean => key.endsWith(' wrap');

/** Text size of a style, in points. */
export const sizeOf = ({ style = 'text' }: PlannedCell): number => DESIGNS[style].size ?? 11;

/** The look that `key`, made by `lookKey` of the same style and number look, names. */
export function lookOf({ style = 'text', look = 'general' }: PlannedCell, key: string): Look {
  const design = DESIGNS[style];
  return {
    font: fontOf(design),
    fill: fillOf(design),
    border: borderOf(design),
    numberFormat: NUMBER_FORMATS[look],
    alignment: element('alignment', {
      ...(design.centred ? { horizontal: 'center' } : {}),
      vertical: design.centred ? 'center' : 'top',
      ...(wraps(key) ? { wrapText: '1' } : {}),
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

function fontOf({ size = 11, colour = INK, marks = [] }: Design): Fragment {
  return element('font', {}, [
    ...marks.map((mark) => element(mark, {})),
    element('sz', { val: String(size) }),
    element('color', { rgb: colour }),
    element('name', { val: 'Calibri' }),
    element('family', { val: '2' }),
  ]);
}

function fillOf({ fill }: Design): Fragment {
  const pattern = fill
    ? element('patternFill', { patternType: 'solid' }, [
        element('fgColor', { rgb: fill }),
        element('bgColor', { indexed: '64' }),
      ])
    : element('patternFill', { patternType: 'none' });
  return element('fill', {}, [pattern]);
}

function borderOf({ rule = 'none' }: Design): Fragment {
  const line = (local: string, drawn: boolean, style: string, rgb: string) =>
    drawn ? element(local, { style }, [element('color', { rgb })]) : element(local, {});
  return element('border', {}, [
    element('left', {}),
    element('right', {}),
    line('top', rule === 'over', 'thin', ACCENT),
    rule === 'hair' ? line('bottom', true, 'hair', RULE) : line('bottom', rule === 'under', 'thin', ACCENT),
    element('diagonal', {}),
  ]);
}

function element(
  local: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Fragment[] = [],
): Fragment {
  return { local, attributes, children };
}
