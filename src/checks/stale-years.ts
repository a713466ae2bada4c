import { lowered } from '../domain/typed';

/** A year that a text should no longer name, and the words that name it. */
export interface StaleYear {
  readonly year: number;
  readonly words: string;
}

/**
 * Years before `year` that stand where the table's own should: in a deadline ("entro il 30.06.2015") and after the
 * name of the yearly programme ("Relazione previsionale e programmatica 2015"). Everything else may well be past: a
 * base of comparison, a stock at a date, a law, a period of several years.
 */
export function staleYears(text: string, year: number): readonly StaleYear[] {
  if (!saysPast(text, year)) return [];
  const plain = text.replaceAll('’', "'");
  const small = lowered(plain);
  return PATTERNS.flatMap(({ pattern, needs, unless }) => {
    if (!needs.some((each) => small.includes(each))) return [];
    return [...small.matchAll(pattern)].flatMap(({ index, groups, 0: words }): readonly StaleYear[] => {
      const named = fullYear(groups?.['year'] ?? '');
      return isPast(named, year) && !unless.test(small.slice(0, index))
        ? [{ year: named, words: plain.slice(index, index + words.length).trim() }]
        : [];
    });
  });
}

/** Whether any digits of the text may name a past year, whatever the words around them: most name none. */
const saysPast = (text: string, year: number): boolean =>
  (text.match(DIGITS) ?? []).some(
    (digits) => (digits.length === 2 || digits.length === 4) && isPast(fullYear(digits), year),
  );

const DIGITS = /\d+/g;

/** Copied plans are a few years old; "entro 2000" is an amount. */
const OLDEST = 10;

const isPast = (named: number, year: number): boolean => named < year && named >= year - OLDEST;

const MONTH = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
/** "entro il", "entro e non oltre il mese di", "entro la fine del". */
const BY = 'entro(?: e non oltre)?';
const FILLER = "(?:\\s?\\b(?:il|lo|la|l'|le|al|fine|termine|mese|giorno|data|anno|del|della|dell'|di|d'))";
/** Not the first year of "2015-2017" or "2015/2016". */
const END = '(?!\\d|\\s?[-/–]\\s?\\d)';
const YEAR = '(?<year>(?:19|20)\\d{2})';

const DATE = `${BY}${FILLER}*\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?<year>(?:19|20)\\d{2}|\\d{2})${END}`;
const MONTH_YEAR = `${BY}${FILLER}*\\s?(?:\\d{1,2}°?\\s)?(?:${MONTH})\\s(?:anno |del |dell'anno |di )?${YEAR}${END}`;
const WHOLE_YEAR = `${BY}${FILLER}+\\s?${YEAR}${END}`;
const PROGRAMME = '(?:relazione previsionale(?: e programmatica)?|r\\.?p\\.?p\\.?|programma annuale)';
const OF_PROGRAMME = `${PROGRAMME},?(?: (?:anno|del|dell'anno|per l'anno|per il))?\\s${YEAR}${END}`;

/** What came in by a date is a stock, not a deadline: "pratiche presentate entro il 31/12/2015". */
const STOCK =
  /\b(present|perven|ricev|arriv|scad|iscritt|emess|matur|deposit|protocoll|notific|accert|costitu|cessat|inviat|trasmess|nat|dovut|effettuat|versat|pagat|registrat|avviat|conclus|chius|apert|stipulat|deliberat|approvat|liquidat|impegnat|adottat)[a-zàèéìòù]*\s*$/;
/** Another year's programme may be what results are held against. */
const COMPARED = /\b(rispetto|confront|scostament|rendicont|consuntiv|monitoraggi)[^.;]{0,60}$/;

const pattern = (source: string): RegExp => new RegExp(`\\b${source}`, 'g');

/** What is looked for in texts in small letters, with words of which a text has one where the pattern is found. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly needs: readonly string[];
  readonly unless: RegExp;
}[] = [
  { pattern: pattern(DATE), needs: ['entro'], unless: STOCK },
  { pattern: pattern(MONTH_YEAR), needs: ['entro'], unless: STOCK },
  { pattern: pattern(WHOLE_YEAR), needs: ['entro'], unless: STOCK },
  {
    pattern: pattern(OF_PROGRAMME),
    needs: ['relazione previsionale', 'rp', 'r.p', 'programma annuale'],
    unless: COMPARED,
  },
];

/** "15" in a date is 2015. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
