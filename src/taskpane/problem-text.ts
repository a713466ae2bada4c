import { type Lang, type Messages, interpolate } from '../i18n';
import type { HostFailure } from '../ports/open-workbook';
import type { PaneFailure, Problem } from './state';

/** What went wrong, what was kept safe, what to do; after a write that stopped half-way also what was done. */
export function problemText(
  { failure, written }: Pick<Problem, 'failure' | 'written'>,
  words: Messages,
  lang: Lang,
): string {
  const done =
    written.length === 0
      ? []
      : [
          interpolate(
            words.failures.written,
            { count: written.length, names: written.map((name) => `«${name}»`).join(', ') },
            lang,
          ),
        ];
  return [failureText(failure, words, lang), ...done].join(' ');
}

/** The failure in a sentence or two: what happened, what was kept safe, what to do. */
export function failureText(failure: PaneFailure, { failures, pane }: Messages, lang: Lang): string {
  if (failure.type === 'LaterNotes')
    return interpolate(pane.shell.laterNotes, { sheet: failure.sheet }, lang);
  const known = Object.fromEntries(
    Object.entries(failure).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return interpolate(failures[sentenceOf(failure)], known, lang);
}

/** Some failures name a sheet or a cell where they know it. */
function sentenceOf(failure: HostFailure): keyof Messages['failures'] {
  switch (failure.type) {
    case 'TooLarge':
      return failure.sheet === null ? 'TooLarge' : 'TooLargeAt';
    case 'Gone':
      return failure.sheet === null ? 'Gone' : 'GoneAt';
    case 'NotAsWritten':
      return failure.cell === null ? 'NotAsWritten' : 'NotAsWrittenAt';
    default:
      return failure.type;
  }
}
