import type { Action } from '../action';

/** Stops what is under way; what was already done stays done, and is said. */
export const stopTask: Action = {
  id: 'stop',
  label: (words) => words.pane.shell.actions.stop,
  icon: 'Cancel',
  applies: ({ task }) => task?.stoppable ?? false,
  run: ({ tasks, analyst }) => {
    tasks.stop();
    analyst.stop();
  },
};

/** Does again what failed last. */
export const retryProblem: Action = {
  id: 'retry',
  label: (words) => words.pane.shell.actions.retry,
  icon: 'Refresh',
  applies: ({ problem }) => problem !== null,
  run: ({ problems }) => problems.retry(),
};

export const dismissProblem: Action = {
  id: 'dismiss',
  label: (words) => words.pane.shell.actions.dismiss,
  icon: 'Cancel',
  applies: ({ problem }) => problem !== null,
  run: ({ problems }) => problems.dismiss(),
};
