/** How a body numbers its areas, objectives and projects. */
export type Coding = 'lucca' | 'dotted' | 'letters' | 'zeros' | 'ob' | 'none';

interface Codes {
  readonly area: (area: number) => string | null;
  readonly objective: (area: number, objective: number) => string | null;
  readonly project: (area: number, objective: number, project: number) => string | null;
}

const letter = (number: number): string => String.fromCharCode(64 + number);
const two = (number: number): string => String(number).padStart(2, '0');

const CODES: Readonly<Record<Coding, Codes>> = {
  lucca: {
    area: (a) => `${a}`,
    objective: (a, o) => `${a}${letter(o)}`,
    project: (a, o, p) => `${a}${letter(o)}01${two(p)}`,
  },
  dotted: {
    area: (a) => `${a}`,
    objective: (a, o) => `${a}.${o}`,
    project: (a, o, p) => `${a}.${o}.${p}`,
  },
  letters: {
    area: (a) => `${a}`,
    objective: (a, o) => `${a}.${o}`,
    project: (a, o, p) => `${a}.${o}.${letter(p)}`,
  },
  zeros: {
    area: (a) => two(a),
    objective: (a, o) => `${two(a)}${two(o)}`,
    project: (a, o, p) => `${two(a)}${two(o)}${two(p)}`,
  },
  ob: {
    area: () => null,
    objective: (a, o) => `Ob. ${(a - 1) * 4 + o}`,
    project: (a, o, p) => `${(a - 1) * 4 + o}.${p}`,
  },
  none: { area: () => null, objective: () => null, project: () => null },
};

export const codesOf = (coding: Coding): Codes => CODES[coding];

/** A name as it stands in one cell with its code. */
export function coded(code: string | null, title: string, separator: string): string {
  if (code === null) return title;
  return /^Ob\./.test(code) ? `${code} ${title}` : `${code}${separator}${title}`;
}

export const SEPARATORS = [' - ', '- ', ' ', ' – ', ') ', '. ', ': '] as const;
