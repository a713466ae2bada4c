/** Number formats as the offices choose them from Excel's menu; Excel shows them with the machine's own separators. */
export const FORMATS = {
  money: '#,##0.00',
  euro: '"€" #,##0.00',
  integer: '#,##0',
  tenths: '#,##0.0',
  hundredths: '0.00',
  percent: '0%',
  percentTenths: '0.0%',
  day: 'dd-mmm',
  scientific: '0E+00',
} as const;

export type Format = keyof typeof FORMATS;

/** How a cell looks: few attributes, freely combined, so that a layout says only what differs from plain text. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: 'head' | 'section' | 'total';
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: Format;
}

export const TITLE: Style = { bold: true, size: 13 };
export const NOTE: Style = { italic: true, size: 9 };
export const HEAD: Style = { bold: true, fill: 'head', border: true, wrap: true, align: 'center' };
export const SECTION: Style = { bold: true, fill: 'section', border: true, wrap: true };
export const LABEL: Style = { border: true, wrap: true };
export const CENTRED: Style = { ...LABEL, align: 'center' };

/** A bordered figure. */
export const figure = (format: Format): Style => ({ border: true, format });

/** Digits typed as text, which offices push to the right so that they look like numbers. */
export const TYPED: Style = { border: true, align: 'right' };

export const bold = (style: Style): Style => ({ ...style, bold: true });
export const total = (style: Style): Style => ({ ...style, bold: true, fill: 'total' });
