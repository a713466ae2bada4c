import { RATIO_CATALOGUE } from '../domain/ratio-catalogue';
import { type Lang, interpolate, messagesOf, wordFor } from '.';

/** What a ratio is made of, by the id of the domain's quantities: "current-costs/C" → "oneri correnti, funzione C". */
export function quantityName(id: string, lang: Lang): string {
  const { inputs, words } = messagesOf(lang).reports;
  const [item = id, letter] = id.split('/');
  const name = wordFor(inputs, item);
  return letter === undefined ? name : interpolate(words.ofFunction, { name, function: letter }, lang);
}

/** A ratio's name in the language; `label`, its own, where the catalogue does not know it. */
export const ratioName = (
  { id, label }: { readonly id: string; readonly label: string },
  lang: Lang,
): string => RATIO_CATALOGUE.find((ratio) => ratio.id === id)?.label[lang] ?? label;

/** The part a cell plays as evidence: a column's role, a line of a form, an item of a statement or a ratio. */
export function roleName(role: string, lang: Lang): string {
  const { roles } = messagesOf(lang);
  return Object.hasOwn(roles, role)
    ? wordFor(roles, role)
    : ratioName({ id: role, label: quantityName(role, lang) }, lang);
}

/** What a table lacks of a kind: "column:actual" → "colonna «consuntivo»". */
export function partName(part: string, lang: Lang): string {
  const { parts, partNames } = messagesOf(lang);
  const [where = '', what = part] = part.split(':');
  const name = Object.hasOwn(partNames, what) ? wordFor(partNames, what) : roleName(what, lang);
  return Object.hasOwn(parts, where) ? interpolate(wordFor(parts, where), { name }, lang) : name;
}
