import type { Decimal } from 'decimal.js';
import type { Draw } from '../draw';
import type { Body } from '../truth';
import { rounded } from '../truth';

/** A figure as a cell says it: a value and, where it has one, a number format. */
export interface Written {
  readonly value: string | number | null;
  readonly format?: string;
}

/** "26.500,00" */
export function italian(value: Decimal, places: number): string {
  const [whole = '', decimals] = value.abs().toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value.isNegative() && !value.isZero() ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** "98,4": no thousands separator, only the places that are needed. */
export const comma = (value: Decimal): string => value.toFixed().replace('.', ',');

/** How one table writes its amounts; `scale` is said in its heads or title. */
export interface AmountStyle {
  readonly scale: 'euro' | 'thousands';
  readonly write: (value: Decimal) => Written;
}

export function amountStyle(draw: Draw, body: Body): AmountStyle {
  const parentheses = draw.random.chance(0.4);
  const text = (value: Decimal): string =>
    parentheses && value.isNegative() && !value.isZero() ? `(${italian(value.abs(), 2)})` : italian(value, 2);
  const places = body.step === 'cents' ? 2 : 0;
  const style = draw.of('amounts', {
    'number, no format': 3,
    'number #,##0.00': 5,
    'number with euro sign': 2,
    'text 26.500,00': 2,
    'text € 26.500,00': 1,
    ...(body.step === 'tens' ? { 'thousands said in words': 2, 'format #,##0,': 1 } : {}),
    'accounting format': 1,
    'number #,##0.00;(#,##0.00)': 1,
  } as Record<string, number>);
  const number =
    (format?: string) =>
    (value: Decimal): Written => ({
      value: value.toNumber(),
      ...(format ? { format } : {}),
    });
  switch (style) {
    case 'number #,##0.00':
      return { scale: 'euro', write: number(places === 2 ? '#,##0.00' : '#,##0') };
    case 'number with euro sign':
      return { scale: 'euro', write: number('€ #,##0.00') };
    case 'text 26.500,00':
      return { scale: 'euro', write: (value) => ({ value: text(value) }) };
    case 'text € 26.500,00':
      return { scale: 'euro', write: (value) => ({ value: `€ ${text(value)}` }) };
    case 'thousands said in words':
      return {
        scale: 'thousands',
        write: (value) => ({ value: value.div(1000).toNumber(), format: '#,##0.00' }),
      };
    case 'format #,##0,':
      return { scale: 'euro', write: number('#,##0,') };
    case 'number #,##0.00;(#,##0.00)':
      return { scale: 'euro', write: number('#,##0.00;(#,##0.00)') };
    case 'accounting format':
      return { scale: 'euro', write: number('_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-') };
    default:
      return { scale: 'euro', write: number() };
  }
}

/** How one table writes its percentages, given in points; the head says "%" where the style needs it. */
export interface PercentStyle {
  readonly name: string;
  /** The head has to say "%", else a bare number would be no percentage to a careful reader. */
  readonly needsSign: boolean;
  /** What a reader sees: points at these places. */
  readonly seen: (points: Decimal) => Decimal;
  readonly write: (points: Decimal) => Written;
}

export function percentStyle(draw: Draw, dimension: string, places: number): PercentStyle {
  const name = draw.of(dimension, {
    points: 5,
    'points, 0.00': 2,
    'fraction, % format': 4,
    'text 98,40%': 1.5,
    'text 98,4': 1,
    'fraction, no format': 0.6,
  });
  const seen = (points: Decimal): Decimal => rounded(points, places);
  const format = places === 0 ? '0%' : `0.${'0'.repeat(places)}%`;
  switch (name) {
    case 'points, 0.00': {
      // Two places are shown, so two are said.
      const two = (points: Decimal): Decimal => rounded(points, 2);
      return {
        name,
        needsSign: true,
        seen: two,
        write: (p) => ({ value: two(p).toNumber(), format: '0.00' }),
      };
    }
    case 'fraction, % format':
      return { name, needsSign: false, seen, write: (p) => ({ value: seen(p).div(100).toNumber(), format }) };
    case 'text 98,40%':
      return { name, needsSign: false, seen, write: (p) => ({ value: `${italian(seen(p), places)}%` }) };
    case 'text 98,4':
      return { name, needsSign: true, seen, write: (p) => ({ value: comma(seen(p)) }) };
    case 'fraction, no format':
      return { name, needsSign: true, seen, write: (p) => ({ value: seen(p).div(100).toNumber() }) };
    default:
      return { name, needsSign: true, seen, write: (p) => ({ value: seen(p).toNumber() }) };
  }
}
