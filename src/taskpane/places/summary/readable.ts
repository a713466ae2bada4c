const LETTER = /\p{L}/gu;
/** Capitals of fewer letters are names of their own: "CCIAA", "OIV". */
const LONGEST_NAME = 6;
/** "COMPETITIVITA’": in capitals Italian writes the last accent apart. */
const ACCENT_APART = /([AEIOU])['’](?![\p{L}\p{N}])/gu;
const ACCENTED: Readonly<Record<string, string>> = { A: 'À', E: 'È', I: 'Ì', O: 'Ò', U: 'Ù' };
const BEGINNING = /(^\P{L}*|[.!?]\s[^\p{L}.!?]*)(\p{L})/gu;

/** A title typed all in capitals, as a sentence: easier to read in a narrow column. Other titles stay as typed. */
export function readable(title: string): string {
  const letters = title.match(LETTER) ?? [];
  if (letters.length <= LONGEST_NAME || title !== title.toLocaleUpperCase('it')) return title;
  return title
    .replace(ACCENT_APART, (_whole, vowel: string) => ACCENTED[vowel] ?? vowel)
    .toLocaleLowerCase('it')
    .replace(BEGINNING, (_whole, before: string, letter: string) => before + letter.toLocaleUpperCase('it'));
}
