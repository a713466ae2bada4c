import { ProgressIndicator, mergeStyleSets } from 'office-ui-fabric-react';
import { type Lang, type Messages, interpolate } from '../../i18n';
import { stopTask } from '../actions/course';
import { useLang, usePane, useWords } from '../hooks';
import type { Task } from '../state';
import { ActionButton } from './action-button';

/** What is under way, how far it is, and "Interrompi" where it can be stopped. */
export function TaskBar() {
  const task = usePane((state) => state.task);
  const words = useWords();
  const lang = useLang();
  if (!task) return null;
  const label = words.pane.shell.tasks[task.kind];
  return (
    <div className={CLASSES.root}>
      <ProgressIndicator
        className={CLASSES.progress}
        label={label}
        description={describe(task, words, lang)}
        {...(task.of === null ? {} : { percentComplete: task.of === 0 ? 1 : task.done / task.of })}
      />
      {task.stoppable && <ActionButton action={stopTask} argument={undefined} />}
    </div>
  );
}

function describe({ done, of, sheet }: Task, { pane }: Messages, lang: Lang): string {
  return [
    ...(of === null ? [] : [interpolate(pane.shell.progress, { done, of }, lang)]),
    ...(sheet === null ? [] : [interpolate(pane.shell.onSheet, { sheet }, lang)]),
  ].join(' · ');
}

const CLASSES = mergeStyleSets({
  root: { display: 'flex', gap: 8, alignItems: 'center', padding: '4px 12px' },
  progress: { flex: 1, minWidth: 0 },
});
