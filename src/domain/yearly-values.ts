import { typed } from './typed';

const YEAR = /(?<![\d./-])(?:19|20)\d\d(?![\d%/]|[.,]\d|-\d)/g;
/** What may stand before a year that only says of when the value is. */
const LABEL =
  /(?:^|[\s;,/|])(?:(?:target|valore|valori|anno|annualità|per il|per l'anno|nel|al|dal)[ :]*){0,2}$/i;
const SEPARATORS = /^[\s:=–\-;,/|)]+|(?<![\s:=–\-;,/|(])[\s:=–\-;,/|(]+$/g;

/** A longer text is prose. */
const LONGEST = 500;

/**
 * Of a cell that gives a value for each of several years ("2016: 80 2017: 85", "80% (2016), 85% (2017)") the part that
 * speaks of `year`; `null` where the cell is nothing of the sort or leaves that year out.
 */
export const partOfYear = (text: string, year: number): string | null =>
  partsOf(text).find((part) => part.year === year)?.text ?? null;

/** Whether a cell gives values for years, whichever they are. */
export const isYearly = (text: string): boolean => partsOf(text).length > 0;

function partsOf(text: string): readonly Part[] {
  if (text.length > LONGEST) return [];
  const said = typed(text);
  const marks = [...said.matchAll(YEAR)].map(({ index, 0: words }) => ({ at: index, year: Number(words) }));
  if (marks.length === 0 || new Set(marks.map((mark) => mark.year)).size !== marks.length) return [];
  return partsAfter(said, marks) ?? (marks.length > 1 ? partsBefore(said, marks) : null) ?? [];
}

interface Mark {
  readonly at: number;
  readonly year: number;
}

interface Part {
  readonly year: number;
  readonly text: string;
}

/** "2016: 80 2017: 85": nothing but a label before the first year, something that says a value behind each. */
function partsAfter(said: string, marks: readonly Mark[]): readonly Part[] | null {
  if (said.slice(0, marks[0]?.at).replace(LABEL, '').trim() !== '') return null;
  // A single year must be set off from its value ("2016: 80%"), or it is the value.
  if (marks.length === 1 && !/^ ?[:=)–-]/.test(said.slice((marks[0]?.at ?? 0) + 4))) return null;
  const parts = marks.map(({ at, year }, index) => ({
    year,
    text: said
      .slice(at + 4, marks[index + 1]?.at)
      .replace(LABEL, '')
      .replace(SEPARATORS, ''),
  }));
  return parts.every(({ text }) => saysValue(text)) ? parts : null;
}

/** "80% (2016), 85% (2017)": a value before each year, nothing behind the last. */
function partsBefore(said: string, marks: readonly Mark[]): readonly Part[] | null {
  const last = marks[marks.length - 1];
  if (!last || said.slice(last.at + 4).replace(/[\s).;]+/, '') !== '') return null;
  const parts = marks.map(({ at, year }, index) => {
    const before = marks[index - 1];
    return {
      year,
      text: said
        .slice(before ? before.at + 4 : 0, at)
        .replace(/\(?(?:nel|per il|al|anno)? ?\(?$/i, '')
        .replace(SEPARATORS, ''),
    };
  });
  return parts.every(({ text }) => saysValue(text)) ? parts : null;
}

const saysValue = (text: string): boolean => /^(?:[^a-zà-ù]*\d|(?:si|sì|no)$)/i.test(text) || /\d/.test(text);
