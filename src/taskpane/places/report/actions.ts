import type { Action } from '../../action';
import type { PaneState } from '../../state';
import { inReport, plan } from './planning';
import { restore, write } from './writing';

/** Works out what writing would change. */
export const planReports: Action = {
  id: 'plan-reports',
  label: (words) => words.pane.report.actions.plan,
  icon: 'Refresh',
  applies: ({ analysis }) => analysis !== null,
  run: plan,
};

interface Choosing {
  readonly reportIds: readonly string[];
  readonly chosen: boolean;
}

/** Ticks report sheets, or takes their tick away. */
export const chooseReports: Action<Choosing> = {
  id: 'choose-reports',
  label: (words) => words.pane.report.chooseAll,
  applies: ({ task }) => task === null,
  run: ({ store }, { reportIds, chosen }) =>
    store.set(
      inReport(({ left }) => {
        const others = [...left].filter((id) => !reportIds.includes(id));
        return { left: new Set(chosen ? others : [...others, ...reportIds]) };
      }),
    ),
};

/** Every report left out is nothing to write; before the reports are planned nobody has left any out. */
const mayWrite = ({ analysis, abilities, task, report: { changes, left } }: PaneState): boolean =>
  analysis !== null &&
  task === null &&
  abilities?.writable !== false &&
  (changes === null || changes.some(({ reportId }) => !left.has(reportId)));

/** Writes the chosen report sheets; asks first where cells typed by hand would go. */
export const writeReports: Action = {
  id: 'write-reports',
  label: (words) => words.pane.report.actions.write,
  icon: 'DocumentSet',
  applies: mayWrite,
  run: (context) => write(context, { replaceTyped: false }),
};

/** Writes them over the cells typed by hand. */
export const writeOverTyped: Action = {
  id: 'write-over-typed',
  label: (words) => words.pane.report.confirm.write,
  icon: 'DocumentSet',
  applies: (state) => state.report.confirming && mayWrite(state),
  run: async (context) => {
    context.store.set(inReport(() => ({ confirming: false })));
    await write(context, { replaceTyped: true });
  },
};

export const keepTyped: Action = {
  id: 'keep-typed',
  label: (words) => words.pane.report.confirm.cancel,
  applies: ({ report }) => report.confirming,
  run: ({ store }) => store.set(inReport(() => ({ confirming: false }))),
};

/** Puts back what stood on the report sheets before they were written last. */
export const restoreReports: Action = {
  id: 'restore-reports',
  label: (words) => words.pane.report.actions.restore,
  icon: 'Undo',
  applies: ({ report, task }) => report.backup !== null && task === null,
  async run(context) {
    const { backup } = context.store.get().report;
    if (backup) await restore(context, backup);
  },
};
