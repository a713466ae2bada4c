import { MessageBar, MessageBarType, mergeStyleSets } from 'office-ui-fabric-react';
import { dismissProblem, retryProblem } from '../actions/course';
import { useLang, usePane, useWords } from '../hooks';
import { problemText } from '../problem-text';
import { ActionButton } from './action-button';

/** What went wrong, what was kept safe, what to do: with "Riprova" and "Chiudi". */
export function ProblemBar() {
  const problem = usePane((state) => state.problem);
  const words = useWords();
  const lang = useLang();
  if (!problem) return null;
  return (
    <MessageBar
      messageBarType={MessageBarType.severeWarning}
      delayedRender={false}
      isMultiline
      actions={
        <div className={CLASSES.buttons}>
          <ActionButton action={retryProblem} argument={undefined} />
          <ActionButton action={dismissProblem} argument={undefined} />
        </div>
      }
    >
      {problemText(problem, words, lang)}
    </MessageBar>
  );
}

const CLASSES = mergeStyleSets({ buttons: { display: 'flex', gap: 8, flexWrap: 'wrap' } });
