import type { Finding } from './finding';

/** A difference that somebody has explained: kept, counted apart. */
export interface Acceptance {
  /** `findingKey` of what was accepted. */
  readonly key: string;
  readonly note: string;
}

/** The findings, those that somebody has accepted with the note; none is left out. */
export function withAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  const notes = new Map(acceptances.map(({ key, note }) => [key, note]));
  return findings.map((finding) => ({ ...finding, accepted: notes.get(findingKey(finding)) ?? null }));
}

/**
 * The same finding in another run has the same key; one whose figures changed, or of one without figures the words,
 * is another.
 */
export const findingKey = ({ rule, cell, published, expected, message }: Finding): string =>
  [
    rule,
    cell ? `${cell.sheet}!${cell.row},${cell.col}` : '',
    message.key,
    published ?? '',
    expected ?? '',
    cell && (published ?? expected) !== null ? '' : JSON.stringify(message.args),
  ].join('|');
