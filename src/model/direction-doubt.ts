import type { Better } from '../domain/direction';
import { type Answers, type Doubt, doubtId } from '../domain/doubt';
import type { ReadCell } from '../facts/facts';

interface Compared {
  readonly target: ReadCell | null;
  readonly result: ReadCell | null;
  readonly achievement: ReadCell | null;
}

/**
 * Which direction is better, where neither a sign nor the words of an indicator say it; `null` without a cell to ask
 * about. Indicators of one title are one question.
 */
export function directionDoubt(
  title: string,
  { target, result, achievement }: Compared,
  { better }: { readonly better: Better | null },
): Doubt | null {
  const refs = [target, result ?? achievement].flatMap((cell) => (cell ? [cell.ref] : []));
  const [first] = refs;
  if (!first || !better) return null;
  const beside = refs.filter(({ sheet }) => sheet === first.sheet);
  const [rows, cols] = [beside.map(({ row }) => row), beside.map(({ col }) => col)];
  return {
    id: doubtId('direction', title),
    topic: 'direction',
    sheet: first.sheet,
    range: {
      top: Math.min(...rows),
      left: Math.min(...cols),
      bottom: Math.max(...rows),
      right: Math.max(...cols),
    },
    args: { name: title },
    options: [{ id: better }, { id: better === 'higher' ? 'lower' : 'higher' }],
  };
}

/** What a person answered; `null` while the question is open. */
export function answeredDirection(doubt: Doubt, answers: Answers): Better | null {
  const answer = answers.get(doubt.id);
  return answer === 'higher' || answer === 'lower' ? answer : null;
}
