import type { CellStyle, NumberLook, PlannedCell } from './plan';

/** How a cell of a report looks, the same in a file and in the open workbook; each face puts it in its own terms. */
export interface Design {
  /** Text size in points, where it is not that of `BASE_FONT`. */
  readonly size?: number;
  /** Text colour, where it is not that of `BASE_FONT`. */
  readonly colour?: string;
  readonly marks?: readonly ('bold' | 'italic' | 'underline')[];
  /** Background colour. */
  readonly fill?: string;
  readonly rule?: 'none' | 'hair' | 'under' | 'over';
  readonly centred?: boolean;
  /** A line that runs on over the empty cells beside it. */
  readonly runsOn?: boolean;
}

/** Colours are RRGGBB. */
export const ACCENT = '1F4E79';
const MUTED = '595959';
/** Colour of the hair line under a row of figures. */
export const HAIR = 'D9D9D9';

export const BASE_FONT = { name: 'Calibri', size: 11, colour: '262626' } as const;

/**
 * Codes of the number looks. Figures that are percentages stand in points: a percent sign would multiply them. `_0`
 * leaves a digit's width free on the right, so that no figure touches the words of the next column.
 */
export const NUMBER_CODES: Readonly<Record<NumberLook, string>> = {
  money: '#,##0.00_0',
  percent1: '0.0_0',
  percent2: '0.00_0',
  ratio1: '#,##0.0_0',
  decimal: '#,##0.0##_0',
  integer: '#,##0_0',
  text: '@',
  general: 'General',
};

export const DESIGNS: Readonly<Record<CellStyle, Design>> = {
  title: { size: 14, colour: ACCENT, marks: ['bold'], runsOn: true },
  subtitle: { colour: MUTED, runsOn: true },
  note: { size: 9, colour: MUTED, marks: ['italic'], runsOn: true },
  head: { colour: ACCENT, marks: ['bold'], fill: 'E9EFF6', rule: 'under', centred: true },
  text: { rule: 'hair' },
  strong: { marks: ['bold'], rule: 'hair' },
  link: { colour: ACCENT, marks: ['underline'], rule: 'hair' },
  total: { marks: ['bold'], fill: 'F5F5F5', rule: 'over' },
  error: { colour: '8B1A1A', marks: ['bold'], fill: 'FBE9E7', rule: 'hair' },
  warning: { colour: '7A4B00', fill: 'FFF4D6', rule: 'hair' },
  info: { colour: MUTED, rule: 'hair' },
};

/** Whether the text of a cell goes on in a second line; `merged` says that it heads an area merged across columns. */
export const wrapsText = ({ style = 'text', value }: PlannedCell, merged: boolean): boolean =>
  typeof value === 'string' && (merged || !DESIGNS[style].runsOn);

/** Text size of a cell, in points. */
export const sizeOf = ({ style = 'text' }: PlannedCell): number => DESIGNS[style].size ?? BASE_FONT.size;

export const isBold = ({ style = 'text' }: PlannedCell): boolean =>
  DESIGNS[style].marks?.includes('bold') ?? false;
