/**
 * Source of a pattern for what stands between "&" and ";": the five entities, and characters by a number of few
 * digits, all of which XML has.
 */
export const REFERENCE =
  '(?:amp|lt|gt|quot|apos|#(?:9|1[03]|3[2-9]|[4-9]\\d|[1-9]\\d{2,3})|#x(?:[9AaDd]|[2-9A-Fa-f][\\dA-Fa-f]|[1-9A-Fa-f][\\dA-Fa-f]{2}))';

const ESCAPED = new RegExp(`&(${REFERENCE});`, 'g');
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text or a value of plain XML with its references made out. */
export const unescaped = (text: string): string =>
  text.includes('&') ? text.replace(ESCAPED, (_, reference: string) => characterOf(reference)) : text;

const characterOf = (reference: string): string =>
  ENTITIES.get(reference) ?? String.fromCharCode(Number(reference.replace('#', '').replace('x', '0x')));
