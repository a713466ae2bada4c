import { readText } from '../../domain/read';
import type { CellRef } from '../../workbook/address';
import type { FigureCell, ListedResult } from '../../facts/facts';
import { ACHIEVED, ACHIEVED_AT, THE_OBJECTIVE } from '../words/levels';
import { begins, typedSource } from '../words/phrases';

const CODE = '(?:\\b([0-9A-Z]{4,8}|(?<![\\d.])\\d(?:\\.\\d+)+(?:\\.[A-Z])?)\\b|\\bn\\.?\\s*(\\d{1,2})\\b)';
const AT = `${typedSource(ACHIEVED_AT)}\\s+([\\d.,]+)\\s*%`;
const LISTED = new RegExp(`${CODE}\\s*(?:\\([^()]*\\)\\s*)*\\(\\s*${AT}\\s*\\)`, 'gi');
const REALISED = new RegExp(`\\b${AT}`, 'i');
const LIST = new RegExp(
  `(?<!\\s)\\s*(?:\\b[0-9A-Z]{6,8}\\b|\\bn\\.\\s*\\d+)\\s*\\([^()]*(?:\\)\\s*)?\\(?${typedSource(ACHIEVED)}[\\s\\S]*$`,
  'i',
);

/** Projects or objectives listed with their percentage: "1D0101 (realizzato al 90%)", "n. 6 (Area) (realizzato al 98,65%)". */
export const listedIn = (text: string, ref: CellRef): readonly ListedResult[] =>
  [...text.matchAll(LISTED)].flatMap((match) => {
    const reading = readText(match[3]!);
    const code = match[1] ?? match[2];
    return reading.kind === 'number' && code
      ? [{ code, percent: reading.value, places: reading.places, ref }]
      : [];
  });

/** "OBIETTIVO REALIZZATO AL 98,4%": the printed result of the objective above; `null` for other lines. */
export function realisedIn(text: string, ref: CellRef): FigureCell | null {
  const match = begins(text, THE_OBJECTIVE) ? REALISED.exec(text) : null;
  const reading = match ? readText(match[1]!) : null;
  if (reading?.kind !== 'number') return null;
  return { ref, text, value: reading.value, places: reading.places, raw: null, factor: '1' };
}

/** The words before such a list. */
export const beforeList = (text: string): string =>
  text
    .replace(LIST, '')
    .replace(/(?<![\s:;,])[\s:;,]+$/, '')
    .trim() || text;
