import type { Finding } from './finding';

/** A difference that somebody has explained: kept, counted apart. */
export interface Acceptance {
  /** `findingKey` of what was accepted. */
  readonly key: string;
  readonly note: string;
}

/** The same finding in another run has the same key; one whose figures changed is another. */
export const findingKey = ({ rule, cell, published, expected, message }: Finding): string =>
  [
    rule,
    cell ? `${cell.sheet}!${cell.row},${cell.col}` : '',
    message.key,
    published ?? '',
    expected ?? '',
    cell ? '' : JSON.stringify(message.args),
  ].join('|');
