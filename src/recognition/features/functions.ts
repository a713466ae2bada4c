import { remembered, rememberedText } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Column, Table } from '../layout/table';
import { FUNCTION_LETTERS, FUNCTION_NAMES } from '../words/functions';
import { foldedSays } from '../words/phrases';

/** The institutional functions of a chamber (D.P.R. 254/2005). */
export type FunctionLetter = 'A' | 'B' | 'C' | 'D';

/** The functions that the heads name. */
export const functionsNamed = remembered((table: Table): number => new Set(letters(table)).size);

/** How many columns are of a function. */
export const functionColumns = remembered((table: Table): number => letters(table).length);

const letters = (table: Table): readonly FunctionLetter[] =>
  table.columns.flatMap((column) => functionOf(column) ?? []);

/** "(C) Anagrafe e servizi di regolazione", "Funzione C", "C". */
export const functionOf = ({ header }: Column): FunctionLetter | null => functionIn(header);

const functionIn = rememberedText((header: string): FunctionLetter | null => {
  const folded = fold(header);
  const letter =
    /\((?:F\.?\s*I\.?\s*)?([A-D])\)/.exec(header)?.[1] ??
    LETTERS.find((each) => foldedSays(folded, FUNCTION_LETTERS[each]));
  if (letter) return letter as FunctionLetter;
  return wordsOfFunction(folded);
});

const wordsOfFunction = (folded: string): FunctionLetter | null =>
  LETTERS.find((letter) => folded === letter.toLowerCase() || foldedSays(folded, FUNCTION_NAMES[letter])) ??
  null;

const LETTERS = ['A', 'B', 'C', 'D'] as const;
