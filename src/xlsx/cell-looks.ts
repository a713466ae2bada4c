import type { CellLook } from '../workbook/snapshot';

/** A look taken apart: what a cell's format says. */
export interface Face {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly filled: boolean;
  readonly indent: number;
}

export const PLAIN_FACE: Face = { bold: false, struck: false, filled: false, indent: 0 };

/** A piece of a cell's text; `null` where it has no font of its own and is written in the cell's. */
export interface Run {
  readonly text: string;
  readonly font: { readonly bold: boolean; readonly struck: boolean } | null;
}

/** Gives each look once, so that the cells of a workbook share a handful. */
export class LookBook {
  private readonly known = new Map<number, CellLook>();

  /** `undefined` for a plain face. */
  lookOf({ bold, struck, filled, indent }: Face): CellLook | undefined {
    const key = indent * 8 + (bold ? 4 : 0) + (struck ? 2 : 0) + (filled ? 1 : 0);
    if (key === 0) return undefined;
    let look = this.known.get(key);
    if (!look) this.known.set(key, (look = lookOf(bold, struck ? 'wholly' : null, filled, indent)));
    return look;
  }
}

/** The look of a cell whose text is made of runs. */
export function lookOfRuns(face: Face, runs: readonly Run[]): CellLook | undefined {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const struck = shown.filter(({ font }) => (font ?? face).struck);
  const bold = shown.length > 0 ? shown.every(({ font }) => (font ?? face).bold) : face.bold;
  if (struck.length === 0) return optional(lookOf(bold, null, face.filled, face.indent));
  if (struck.length === shown.length) return lookOf(bold, 'wholly', face.filled, face.indent);
  const struckText = struck.map(({ text }) => text.trim()).join(' ');
  return { ...lookOf(bold, 'partly', face.filled, face.indent), struckText };
}

const lookOf = (
  bold: boolean,
  struck: 'wholly' | 'partly' | null,
  filled: boolean,
  indent: number,
): CellLook => ({
  ...(bold ? { bold } : {}),
  ...(filled ? { filled } : {}),
  ...(struck ? { struck } : {}),
  ...(indent > 0 ? { indent } : {}),
});

const optional = (look: CellLook): CellLook | undefined => (Object.keys(look).length > 0 ? look : undefined);
