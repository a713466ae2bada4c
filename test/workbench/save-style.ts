import type { Border, NewFile, Style } from 'excelize-wasm';
import type { Edge, Look } from '../host/workbook/look';

const EDGES: Readonly<Partial<Record<Edge, string>>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

/** Gives the number of the file's style for a look and a number format, making it once. */
export function styleMaker(file: NewFile): (look: Look, format: string) => number {
  const made = new Map<string, number>();
  return (look, format) => {
    const key = JSON.stringify([look, format]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const { style, error } = file.NewStyle(styleOf(look, format));
    if (error !== null) throw new Error(error);
    made.set(key, style);
    return style;
  };
}

function styleOf(look: Look, format: string): Style {
  const lines = Object.entries(look.borders) as [Edge, { readonly style: string; readonly color: string }][];
  const borders = lines.flatMap(([edge, { style, color }]): Border[] => {
    const type = EDGES[edge];
    return type === undefined || style === 'None' ? [] : [{ Type: type, Color: hex(color), Style: 1 }];
  });
  return {
    Font: {
      Family: look.fontName,
      Size: look.fontSize,
      Color: hex(look.fontColor),
      Bold: look.bold,
      Italic: look.italic,
      Strike: look.strikethrough === true,
      ...(look.underline === 'None' ? {} : { Underline: 'single' }),
    },
    ...(look.fill === '' ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [hex(look.fill)] } }),
    Alignment: {
      ...(look.horizontal === 'General' ? {} : { Horizontal: lowerFirst(look.horizontal) }),
      Vertical: lowerFirst(look.vertical),
      WrapText: look.wrap,
      Indent: look.indent,
    },
    Border: borders,
    ...(format === 'General' ? {} : { CustomNumFmt: format }),
  };
}

const hex = (colour: string): string => colour.replace('#', '');
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
