import { similarity } from '../domain/text';
import { claim, slug } from './slugs';

/** People and offices whose ids are made of their titles. */
export type TitledLevel = 'executive' | 'position' | 'office';

/** Titles of one person or office may be worded this far apart. */
const SAME_TITLE = 0.5;

/**
 * Gives people and offices their ids: "executive-promozione", of the area's first significant word. Another title
 * that begins alike takes a second word ("executive-promozione-turismo").
 */
export function chainIds(): (level: TitledLevel, title: string) => string {
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  return (level, title) => {
    for (const length of [1, 2, 3]) {
      const id = `${level}-${slug(title, length)}`;
      const held = titles.get(id);
      if (held !== undefined && (held === title || similarity(held, title) >= SAME_TITLE)) return id;
      if (held === undefined) {
        titles.set(id, title);
        return claim(id, taken);
      }
    }
    const id = claim(`${level}-${slug(title, 3)}`, taken);
    titles.set(id, title);
    return id;
  };
}
