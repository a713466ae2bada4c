import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Column, Table } from '../layout/table';

/** The institutional functions of a chamber (D.P.R. 254/2005). */
export type FunctionLetter = 'A' | 'B' | 'C' | 'D';

/** The functions that the heads name. */
export const functionsNamed = remembered((table: Table): number => new Set(letters(table)).size);

/** How many columns are of a function. */
export const functionColumns = remembered((table: Table): number => letters(table).length);

const letters = (table: Table): readonly FunctionLetter[] =>
  table.columns.flatMap((column) => functionOf(column) ?? []);

/** "(C) Anagrafe e servizi di regolazione", "Funzione C", "C". */
export function functionOf({ header }: Column): FunctionLetter | null {
  const folded = fold(header);
  const letter =
    /\((?:F\.?\s*I\.?\s*)?([ABCD])\)/.exec(header)?.[1] ??
    /\bfunzion[ei](?: istituzional[ei])? ([abcd])\b/.exec(folded)?.[1];
  if (letter) return letter.toUpperCase() as FunctionLetter;
  return wordsOfFunction(folded);
}

function wordsOfFunction(folded: string): FunctionLetter | null {
  if (/\borgani istituzionali\b/.test(folded)) return 'A';
  if (/\bservizi di supporto\b/.test(folded)) return 'B';
  if (/\banagrafe\b/.test(folded)) return 'C';
  if (/\b(studio formazione|promozione economica)\b/.test(folded)) return 'D';
  return /^[abcd]$/.test(folded) ? (folded.toUpperCase() as FunctionLetter) : null;
}
