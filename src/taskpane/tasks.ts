import type { Course } from '../ports/open-workbook';
import type { PaneState, Task } from './state';
import type { Store } from './store';

/** Work with the host, one piece at a time: its progress in the state, and a way to stop it. */
export interface Tasks {
  /** Does `work` when what is under way has ended; the `course` it is given reports progress and stopping. */
  run<Value>(task: TaskKind, work: (course: Course) => Promise<Value>): Promise<Value>;
  /** Asks what is under way to stop; it ends with the failure `Stopped` of its own. */
  stop(): void;
}

export interface TaskKind extends Pick<Task, 'kind' | 'stoppable'> {
  /** Too short to be shown: one edited cell read again. */
  readonly quiet?: boolean;
}

export function createTasks(store: Store<PaneState>): Tasks {
  let last: Promise<unknown> = Promise.resolve();
  let current: AbortController | null = null;

  const begin = async <Value>(
    { kind, stoppable, quiet = false }: TaskKind,
    work: (course: Course) => Promise<Value>,
  ): Promise<Value> => {
    const controller = new AbortController();
    current = controller;
    const show = (progress: Pick<Task, 'done' | 'of' | 'sheet'>): void => {
      if (!quiet) store.set((state) => ({ ...state, task: { kind, stoppable, ...progress } }));
    };
    show({ done: 0, of: null, sheet: null });
    try {
      return await work({ signal: controller.signal, onProgress: show });
    } finally {
      current = null;
      store.set((state) => (state.task ? { ...state, task: null } : state));
    }
  };

  return {
    run(task, work) {
      const done = last.then(() => begin(task, work));
      last = done.catch(() => undefined);
      return done;
    },
    stop: () => current?.abort(),
  };
}
