import type { Level } from '../../../domain/levels';
import { fold } from '../../../domain/text';
import type { Messages } from '../../../i18n';
import { isChain } from '../../../model/tree';
import { readable } from './readable';

interface Named {
  readonly title: string;
  readonly level: Level;
  readonly code: string | null;
}

/**
 * The node's title as a row shows it; its level and code where the workbook gives it none. The body is the body, and
 * of whoever is in charge the role is said first: "Dirigente · Anagrafico certificativo".
 */
export function shownTitle({ title, level, code }: Named, words: Messages): string {
  const name = words.levels[level];
  const role = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (title === '' || level === 'entity') return code === null ? role : `${role} ${code}`;
  if (!isChain(level) || fold(title).startsWith(fold(name))) return readable(title);
  return `${role} · ${readable(title)}`;
}
