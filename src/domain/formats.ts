import { rememberedText } from './remembered';
import { leadingUnit } from './units';
import type { Unit } from './reading';

/** What a number format does to the number it shows. */
export type NumberFormat =
  /** Shows the number's own digits: General, text, fractions, scientific. */
  | { readonly shows: 'own'; readonly unit: Unit | null }
  | { readonly shows: 'decimals'; readonly places: number; readonly unit: Unit | null }
  | { readonly shows: 'percent'; readonly places: number }
  | { readonly shows: 'date'; readonly year: boolean; readonly month: boolean; readonly day: boolean }
  | { readonly shows: 'time' };

const OWN: NumberFormat = { shows: 'own', unit: null };

/**
 * Reads a number format code (en-US, as files keep it) for a number of the given sign. A "%" in quotes is decoration:
 * the number is not a fraction, and its column says what it is.
 */
export function numberFormat(code: string, value: number): NumberFormat {
  if (code === 'General' || code === '' || code === '@') return OWN;
  return value < 0 ? negative(code) : value === 0 ? zero(code) : positive(code);
}

function read(code: string, value: number): NumberFormat {
  const { bare, literal, elapsed } = sectionFor(code, value);
  if (elapsed) return { shows: 'time' };
  const letters = bare.replace(/general|am\/pm|a\/p|e[+-]/gi, '').toLowerCase();
  if (/[ymdhs]/.test(letters)) return dateFormat(letters);
  const places = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes('%')) return { shows: 'percent', places };
  const unit = leadingUnit(literal.trim())?.unit ?? null;
  const counted = unit === 'percent' ? null : unit;
  if (!/[0#?]/.test(bare) || bare.includes('/') || /e[+-]/i.test(bare))
    return { shows: 'own', unit: counted };
  return { shows: 'decimals', places, unit: counted };
}

/** A workbook has a handful of formats for all its cells. */
const positive = rememberedText((code: string) => read(code, 1));
const zero = rememberedText((code: string) => read(code, 0));
const negative = rememberedText((code: string) => read(code, -1));

function dateFormat(letters: string): NumberFormat {
  const [year, day, hours] = [letters.includes('y'), letters.includes('d'), /[hs]/.test(letters)];
  const month = letters.includes('m') && (year || day || !hours);
  return year || month || day ? { shows: 'date', year, month, day } : { shows: 'time' };
}

interface Section {
  /** Format letters and digits without anything quoted. */
  readonly bare: string;
  /** Words and currency signs it adds. */
  readonly literal: string;
  /** `[h]`, `[mm]`: time elapsed. */
  readonly elapsed: boolean;
}

const TOKEN = /"([^"]*)"?|\\(.)|[_*].?|\[([^\]]*)\]?|(;)|([^"\\_*[;])/gsu;

/** The section of the format that shows a number of this sign: positive; negative; zero. */
function sectionFor(code: string, value: number): Section {
  const sections = [{ bare: '', literal: '', elapsed: false }];
  for (const [, quoted, escaped, bracket, next, plain] of code.matchAll(TOKEN)) {
    const section = sections[sections.length - 1]!;
    if (next !== undefined) sections.push({ bare: '', literal: '', elapsed: false });
    else if (plain !== undefined) {
      section.bare += plain;
      if (plain === '€') section.literal += plain;
    } else if (bracket !== undefined) {
      section.elapsed ||= /^(?:h+|m+|s+)$/i.test(bracket);
      if (bracket.startsWith('$')) section.literal += /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
    } else section.literal += quoted ?? escaped ?? '';
  }
  const wanted = value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0];
  const shown = wanted && wanted.bare.trim() !== '' ? wanted : sections[0]!;
  return shown.bare === '' && sections.length > 1
    ? (sections.find(({ bare }) => bare !== '') ?? shown)
    : shown;
}
