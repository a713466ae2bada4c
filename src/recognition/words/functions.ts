import type { Phrases } from './phrases';

/** The institutional functions of a chamber by their names (D.P.R. 254/2005, annex A), the first that is found. */
export const FUNCTION_NAMES: Readonly<Record<'A' | 'B' | 'C' | 'D', Phrases>> = {
  A: ['organi istituzionali'],
  B: ['servizi di supporto'],
  C: ['anagrafe'],
  D: ['studio formazione', 'promozione economica'],
};

/** … and by their letters. */
export const FUNCTION_LETTERS: Readonly<Record<'A' | 'B' | 'C' | 'D', Phrases>> = {
  A: ['funzione/funzioni a', 'funzione/funzioni istituzionale/istituzionali a'],
  B: ['funzione/funzioni b', 'funzione/funzioni istituzionale/istituzionali b'],
  C: ['funzione/funzioni c', 'funzione/funzioni istituzionale/istituzionali c'],
  D: ['funzione/funzioni d', 'funzione/funzioni istituzionale/istituzionali d'],
};
