import type { SheetSnapshot } from '../../workbook/snapshot';
import { createCore } from './core';
import type { Answer, Question } from './messages';

/**
 * The worker's side of the conversation: keeps the sheets it was given and answers each question. Of several
 * questions that wait, only the latest analysis is made.
 * @param later puts work off until the messages that wait have been taken in.
 */
export function createAnswerer(
  answer: (answer: Answer) => void,
  later: (work: () => void) => void,
): (question: Question) => void {
  const core = createCore();
  let sheets = new Map<string, SheetSnapshot>();
  let latest = 0;

  return (question) => {
    if (question.type === 'compose') {
      const { turn, lang, left } = question;
      later(() => answer({ type: 'composed', turn, outcome: core.compose(lang, left) }));
      return;
    }
    const { turn, workbook, notes } = question;
    const given = question.sheets.flatMap((sheet) => {
      const whole = typeof sheet === 'string' ? sheets.get(sheet) : sheet;
      return whole ? [whole] : [];
    });
    sheets = new Map(given.map((sheet) => [sheet.name, sheet]));
    latest = turn;
    later(() => {
      if (turn !== latest) return;
      const outcome = core.analyse({ ...workbook, sheets: given }, notes);
      if (!outcome.ok) return answer({ type: 'analysed', turn, outcome });
      const { snapshot: _known, ...rest } = outcome.value;
      answer({ type: 'analysed', turn, outcome: { ok: true, value: rest } });
    });
  };
}
