import { type CodeGrammar, type CodeLevel, type CodePart, LUCCA } from './code-grammar';
import { remembered } from './remembered';
import { tidy } from './text';

/** A code taken to pieces. */
export interface ParsedCode {
  /** As the grammar writes it: "1D0101" for "1d 01 01". */
  readonly code: string;
  readonly level: CodeLevel;
  /** Ids of the nodes above, from the top: ['1', '1D'] for "1D0101" (a programme inserts no node). */
  readonly parents: readonly string[];
}

/** Reads a text that is a code and nothing else; a lone "1" is an area. `null` when it is none. */
export function parseCode(text: string, grammar: CodeGrammar = LUCCA): ParsedCode | null {
  const whole = tidy(text);
  const match = exactPattern(grammar).exec(whole) ?? loosePattern(grammar).exec(whole);
  return match && parsed(match, grammar);
}

/** How many parts a code has in a grammar: 2 of "1D", 4 of "1D0101"; 0 of what is none. */
export function codeDepth(text: string, grammar: CodeGrammar): number {
  const level = parseCode(text, grammar)?.level;
  return grammar.parts.findIndex((part) => part.level === level) + 1;
}

/**
 * The code a title begins with, after the words for its level if any: "1D0101- Diffusione …",
 * "OBIETTIVO STRATEGICO 1D: …". `typed` is the code as it stands, `rest` the title. A lone digit counts only after
 * "area"; "1) …" and "2a) …" are positions, not codes, unless the table's own codes (`isOwn`) are written so.
 */
export function leadingCode(
  text: string,
  grammar: CodeGrammar = LUCCA,
  isOwn = false,
): { readonly code: ParsedCode; readonly typed: string; readonly rest: string } | null {
  const whole = tidy(text);
  if (!DIGIT.test(whole)) return null;
  const said = LEVEL_WORDS.exec(whole)?.[0] ?? '';
  return (
    (said === '' ? null : codeAfter(said, whole.slice(said.length), grammar, isOwn)) ??
    codeAfter('', whole, grammar, isOwn)
  );
}

function codeAfter(
  said: string,
  rest: string,
  grammar: CodeGrammar,
  isOwn: boolean,
): ReturnType<typeof leadingCode> {
  for (const pattern of [leadingPattern(grammar), looseLeadingPattern(grammar)]) {
    const match = pattern.exec(rest);
    const code = match && parsed(match, grammar);
    if (!code) continue;
    const after = rest.slice(match[0].length);
    if (stands(code, after, said, grammar) || (isOwn && code.parents.length > 0 && JOINED.test(after))) {
      return { code, typed: match[0], rest: after.replace(SEPARATORS, '') };
    }
  }
  return null;
}

/** In a table known to write such codes a bracket joins them to their titles: "1A) …", "1A0101) …". */
const JOINED = /^ ?\) /;

/** No grammar has a code without one. */
const DIGIT = /\d/;
const LEVEL_WORDS =
  /^(?:(?:macro ?)?are[ae](?: strategic(?:a|he))?|obiettiv[oi](?: (?:strategic|operativ)[oi])?|programm[ai]|progett[oi]|azion[ei])(?: (?:n\.|n°|nr\.?))? ?(?=[A-Z\d])/i;
const SEPARATORS = /^[\s:;.,\-–—)]+/;

/** Whether what follows lets the short code be one: "1D: …", "1D - …", "1D Promozione …", but not "6A) …". */
function stands(code: ParsedCode, after: string, said: string, { parts, prefix }: CodeGrammar): boolean {
  if (code.level === parts[0]?.level && parts.length > 1 && !prefix) {
    return /^(?:macro ?)?are/i.test(said) && /^(?: ?[:.\-–—]| [A-Z(]|$)/.test(after);
  }
  const isFull = code.level === parts.at(-1)?.level;
  // "1.1) Title": nobody numbers a list so.
  if (code.parents.length > 0 && code.code.includes('.') && after.startsWith(')')) return true;
  return isFull || said !== '' ? !/^\)/.test(after) : /^(?: ?[:\-–—]|\. | [\p{Lu}("“]|$)/u.test(after);
}

function parsed(match: RegExpExecArray, { parts, prefix }: CodeGrammar): ParsedCode | null {
  const parents: string[] = [];
  let code = prefix?.written ?? '';
  let last: CodePart | undefined;
  let at = 0;
  for (const piece of match.slice(1)) {
    if (piece === undefined) continue;
    if (last?.isParent) parents.push(code);
    last = parts[at];
    code += (last?.joint ?? '') + piece.toUpperCase();
    at += 1;
  }
  return last ? { code, level: last.level, parents } : null;
}

/** A pattern with one group a part, the parts beyond `shortest` optional. */
function source({ parts, prefix, shortest }: CodeGrammar, joint: (part: CodePart) => string): string {
  const tail = parts.reduceRight((rest, part, index) => {
    const piece = `${index === 0 ? '' : joint(part)}(${part.pattern})${rest}`;
    return index < shortest ? piece : `(?:${piece})?`;
  }, '');
  return `${prefix?.pattern ?? ''}${tail}`;
}

const strict = ({ joint }: CodePart): string => joint.replace(/\./g, '\\.');
/** Codes in full are also met in lower case and with spaces or points between their parts: "1d.01.01". */
const spaced = (part: CodePart): string => strict(part) || '[ .]?';
const inFull = (grammar: CodeGrammar): CodeGrammar => ({ ...grammar, shortest: grammar.parts.length });
const flags = ({ prefix }: CodeGrammar): string => (prefix ? 'i' : '');
const END = '(?![\\p{L}\\d]|[.,]\\d)';

const exactPattern = remembered(
  (grammar: CodeGrammar) => new RegExp(`^${source(grammar, strict)}$`, flags(grammar)),
);
const loosePattern = remembered(
  (grammar: CodeGrammar) => new RegExp(`^${source(inFull(grammar), spaced)}$`, 'i'),
);
const leadingPattern = remembered(
  (grammar: CodeGrammar) => new RegExp(`^${source(grammar, strict)}${END}`, `u${flags(grammar)}`),
);
const looseLeadingPattern = remembered(
  (grammar: CodeGrammar) => new RegExp(`^${source(inFull(grammar), spaced)}${END}`, 'iu'),
);

/** Letters typed for the digits they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['I', '1'],
  ['L', '1'],
  ['|', '1'],
  ['O', '0'],
]);
const LETTER_AT = 1;
/** Digits that must be digits, or a six-letter word could be mended into a code. */
const FEWEST_DIGITS = 2;

/**
 * The code meant by a slip of the finger in one of Lucca's: "IE0101" → "1E0101", "2EO105" → "2E0105", and the text
 * "2E+105" that Excel left of "2E0105". `null` when the text is right already, or no slip of a code.
 */
export function slipOf(text: string): string | null {
  const whole = tidy(text).toUpperCase().replace(/[ .]/g, '');
  const power = /^([1-9]),?0*E\+(\d{3})$/.exec(whole);
  if (power) return `${power[1]}E0${power[2]}`;
  if (whole.length !== 6 || parseCode(whole) !== null) return null;
  const digits = [...whole].filter((character, at) => at !== LETTER_AT && /\d/.test(character)).length;
  const mended = [...whole]
    .map((character, at) => (at === LETTER_AT ? character : (LOOKALIKES.get(character) ?? character)))
    .join('');
  return digits >= FEWEST_DIGITS ? (parseCode(mended)?.code ?? null) : null;
}

/** The code Excel took for a number in scientific notation: 2e105 → "2E0105"; `null` for any other number. */
export function codeOfNumber(value: number): string | null {
  const match = /^([1-9])e\+(\d{3})$/.exec(String(value));
  return match && `${match[1]}E0${match[2]}`;
}
