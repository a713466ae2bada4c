import { invalidArgument } from '../refuse';
import type { Look } from '../workbook/look';

/** A property of a look: how it is read, and what setting it changes. Bad values throw `InvalidArgument`. */
export interface LookProperty {
  readonly read: (look: Look) => unknown;
  readonly change: (value: unknown) => Partial<Look>;
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000' };
const HEX = /^#[0-9a-f]{6}$/i;

/** "#RRGGBB", in capitals. */
export function colour(value: unknown): string {
  const text = String(value);
  const hex = NAMED[text.toLowerCase()] ?? text;
  if (!HEX.test(hex)) throw invalidArgument(`"${text}" is no colour`);
  return hex.toUpperCase();
}

const flag = (key: 'bold' | 'italic' | 'strikethrough' | 'wrap' | 'shrink' | 'locked'): LookProperty => ({
  read: (look) => look[key],
  change: (value) => {
    if (typeof value !== 'boolean') throw invalidArgument(`${key} is true or false`);
    return { [key]: value };
  },
});

const choice = (key: 'horizontal' | 'vertical' | 'underline', choices: readonly string[]): LookProperty => ({
  read: (look) => look[key],
  change: (value) => {
    if (typeof value !== 'string' || !choices.includes(value))
      throw invalidArgument(`no ${key} "${String(value)}"`);
    return { [key]: value };
  },
});

const amount = (key: 'fontSize' | 'indent' | 'orientation', least: number, most: number): LookProperty => ({
  read: (look) => look[key],
  change: (value) => {
    if (typeof value !== 'number' || value < least || value > most)
      throw invalidArgument(`no ${key} ${String(value)}`);
    return { [key]: value };
  },
});

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** The properties of the classes that dress cells, by their names on the wire. */
export const LOOKS = {
  format: {
    WrapText: flag('wrap'),
    ShrinkToFit: flag('shrink'),
    HorizontalAlignment: choice('horizontal', HORIZONTAL),
    VerticalAlignment: choice('vertical', VERTICAL),
    IndentLevel: amount('indent', 0, 250),
    TextOrientation: amount('orientation', -90, 180),
  },
  font: {
    Name: {
      read: (look: Look) => look.fontName,
      change: (value: unknown) => ({ fontName: String(value) }),
    },
    Size: amount('fontSize', 1, 409),
    Color: {
      read: (look: Look) => look.fontColor,
      change: (value: unknown) => ({ fontColor: colour(value) }),
    },
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Underline: choice('underline', UNDERLINES),
  },
  fill: {
    /** Excel says white where there is no fill. */
    Color: {
      read: (look: Look) => look.fill || '#FFFFFF',
      change: (value: unknown) => ({ fill: value === '' ? '' : colour(value) }),
    },
  },
  protection: { Locked: flag('locked') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LookProperty>>>>;
