import type { Level } from '../../../domain/levels';
import type { Messages } from '../../../i18n';
import { readable } from './readable';

interface Named {
  readonly title: string;
  readonly level: Level;
  readonly code: string | null;
}

/** The node's title as a row shows it; its level and code where the workbook gives it none. The body is the body. */
export function shownTitle({ title, level, code }: Named, words: Messages): string {
  if (title !== '' && level !== 'entity') return readable(title);
  const name = words.levels[level];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${code === null ? '' : ` ${code}`}`;
}
