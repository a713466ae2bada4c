import type { Border, NewFile, Style as ExcelStyle } from 'excelize-wasm';
import { FORMATS, type Style } from '../layout/styles';

export type Workbook = ReturnType<typeof NewFile>;

const FILLS = { head: 'BDD7EE', section: 'E2EFDA', total: 'F2F2F2' } as const;
const SIDES = ['left', 'top', 'right', 'bottom'];

/** Registers each look once: a workbook whose every cell has its own style is slow and soon refused. */
export class StyleBook {
  private readonly ids = new Map<string, number>();

  constructor(private readonly workbook: Workbook) {}

  id(style: Style): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const { style: id, error } = this.workbook.NewStyle(excelStyle(style));
    if (error) throw new Error(`style ${key}: ${error}`);
    this.ids.set(key, id);
    return id;
  }
}

function excelStyle(style: Style): ExcelStyle {
  return {
    Font: {
      Family: 'Calibri',
      Size: style.size ?? 11,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
    },
    Alignment: {
      Vertical: style.wrap || style.border ? 'center' : 'bottom',
      WrapText: style.wrap ?? false,
      ...(style.align ? { Horizontal: style.align } : {}),
    },
    ...(style.border ? { Border: SIDES.map((Type): Border => ({ Type, Color: '808080', Style: 1 })) } : {}),
    ...(style.fill ? { Fill: { Type: 'pattern', Pattern: 1, Color: [FILLS[style.fill]] } } : {}),
    ...(style.format ? { CustomNumFmt: FORMATS[style.format] } : {}),
  };
}
