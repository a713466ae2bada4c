import { mergeStyleSets } from 'office-ui-fabric-react';
import { interpolate } from '../../../i18n';
import { effectText, optionText, questionText } from '../../../i18n/question-text';
import type { Question } from '../../../model/questions';
import { goToCell } from '../../actions/go-to-cell';
import { useAction, useLang, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { ROW_BUTTON } from '../row-button';
import { answerQuestion, reopenQuestion } from './actions';

interface QuestionListProps {
  readonly questions: readonly Question[];
}

/** What the workbook leaves open, before everything that may be wrong with it: one click answers. */
export function QuestionList({ questions }: QuestionListProps) {
  const words = useWords().pane.findings.questions;
  const lang = useLang();
  const open = questions.filter(({ answered }) => answered === null);
  const answered = questions.filter((question) => question.answered !== null);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className={CLASSES.heading}>
        <span aria-hidden="true" className={CLASSES.symbol}>
          ?
        </span>
        {words.heading}
        <span className={CLASSES.count}>{open.length}</span>
      </h2>
      {open.map((question) => (
        <OpenQuestion key={question.doubt.id} question={question} />
      ))}
      {answered.length > 0 && (
        <details className={CLASSES.answered}>
          <summary>{interpolate(words.answered, { count: answered.length }, lang)}</summary>
          {answered.map((question) => (
            <AnsweredQuestion key={question.doubt.id} question={question} />
          ))}
        </details>
      )}
    </section>
  );
}

function OpenQuestion({ question: { doubt, holds, effects } }: { readonly question: Question }) {
  const words = useWords().pane.findings.questions;
  const lang = useLang();
  const { run: answer } = useAction(answerQuestion);
  return (
    <div className={CLASSES.question} role="group" aria-label={questionText(doubt, lang)}>
      <p className={CLASSES.ask}>{questionText(doubt, lang)}</p>
      {doubt.options.map((option, index) => {
        const moves = effects[index];
        const effect = option.id === holds ? words.holds : moves ? effectText(moves, lang) : null;
        return (
          <button
            key={option.id}
            type="button"
            className={CLASSES.option}
            onClick={() => answer({ question: doubt.id, option: option.id })}
          >
            <span className={CLASSES.says}>{optionText(doubt, option, lang)}</span>
            {effect !== null && <span className={CLASSES.effect}>{effect}</span>}
          </button>
        );
      })}
      <ActionButton action={goToCell} argument={placeOf(doubt)} />
    </div>
  );
}

function AnsweredQuestion({ question: { doubt, holds } }: { readonly question: Question }) {
  const words = useWords().pane.findings.questions;
  const lang = useLang();
  const option = doubt.options.find(({ id }) => id === holds);
  const answer = option ? optionText(doubt, option, lang) : holds;
  return (
    <div className={CLASSES.question}>
      <p className={CLASSES.ask}>
        {interpolate(words.answer, { ask: questionText(doubt, lang), answer }, lang)}
      </p>
      <ActionButton action={reopenQuestion} argument={doubt.id} />
    </div>
  );
}

const placeOf = ({ sheet, range: { top, left } }: Question['doubt']) => ({ sheet, row: top, col: left });

const CLASSES = mergeStyleSets({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    margin: 0,
    padding: '8px 12px',
    fontSize: 14,
    borderBottom: '1px solid var(--line)',
  },
  symbol: { width: 12, textAlign: 'center', color: 'var(--confirm)' },
  count: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', color: 'var(--quiet)' },
  question: { padding: '8px 12px', borderBottom: '1px solid var(--line)' },
  ask: { margin: '0 0 6px', overflowWrap: 'anywhere' },
  option: {
    ...ROW_BUTTON,
    display: 'block',
    width: '100%',
    marginBottom: 4,
    padding: '6px 8px',
    border: '1px solid var(--line)',
    borderRadius: 2,
  },
  says: { display: 'block', overflowWrap: 'anywhere' },
  effect: { display: 'block', fontSize: 12, color: 'var(--quiet)', fontVariantNumeric: 'tabular-nums' },
  answered: {
    padding: '8px 0',
    borderBottom: '1px solid var(--line)',
    selectors: { summary: { padding: '0 12px' } },
  },
});
