import type { Concept } from './phrases';

/** The institutional functions of a chamber by their names (D.P.R. 254/2005, annex A), the first that is found. */
export const FUNCTION_NAMES: Readonly<Record<'A' | 'B' | 'C' | 'D', Concept>> = {
  A: { it: ['organi istituzionali'], en: ['governing bodies', 'institutional bodies'] },
  B: { it: ['servizi di supporto'], en: ['support services'] },
  C: { it: ['anagrafe'], en: ['registry services', 'register services'] },
  D: { it: ['studio formazione', 'promozione economica'], en: ['economic promotion', 'research training'] },
};

/** … and by their letters. */
export const FUNCTION_LETTERS: Readonly<Record<'A' | 'B' | 'C' | 'D', Concept>> = {
  A: {
    it: ['funzione/funzioni a', 'funzione/funzioni istituzionale/istituzionali a'],
    en: ['function/functions a', 'institutional function/functions a'],
  },
  B: {
    it: ['funzione/funzioni b', 'funzione/funzioni istituzionale/istituzionali b'],
    en: ['function/functions b', 'institutional function/functions b'],
  },
  C: {
    it: ['funzione/funzioni c', 'funzione/funzioni istituzionale/istituzionali c'],
    en: ['function/functions c', 'institutional function/functions c'],
  },
  D: {
    it: ['funzione/funzioni d', 'funzione/funzioni istituzionale/istituzionali d'],
    en: ['function/functions d', 'institutional function/functions d'],
  },
};
