import { words } from '../domain/text';

/** Words that tell no title from another: articles, prepositions, and what a heading says of every node. */
const EMPTY_WORDS = new Set(
  (
    'a ad al alla alle allo ai agli con da dal dalla dalle dei del dell della delle degli dello di e ed gli i il in la le lo ' +
    'nel nell nella nelle nei per su sul sulla tra fra un una uno l d n o ' +
    'area strategica obiettivo obiettivi strategico progetto programma dirigente dirigenti segretario generale posizione ' +
    'organizzativa po ufficio uffici servizio servizi settore responsabile capo dipartimento direzione'
  ).split(' '),
);

/**
 * The significant words of a title, folded; all its words when none is. A letter at the end is no preposition but what
 * tells it from its like: "Settore A", "Ob. D".
 */
export function significantWords(title: string): readonly string[] {
  const all = words(title);
  const significant = all.filter(
    (word, index) => !EMPTY_WORDS.has(word) || (word.length === 1 && index === all.length - 1 && index > 0),
  );
  return significant.length > 0 ? significant : all;
}

/** "Promozione e sviluppo per le imprese", 2 → "promozione-sviluppo"; "senza-titolo" of nothing. */
export const slug = (title: string, length: number): string =>
  significantWords(title)
    .slice(0, length)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-') || 'senza-titolo';

/** `wanted`, or `wanted-2`, `wanted-3` … the first that is not taken; it is taken then. */
export function claim(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
