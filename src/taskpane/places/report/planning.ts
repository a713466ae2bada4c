import { changesOf } from '../../../reports/changes';
import type { SheetPlan } from '../../../workbook/plan';
import type { PaneContext } from '../../action';
import { asHostFailure } from '../../live/reading';
import type { PaneState, ReportState } from '../../state';
import { typedOver } from './typed-over';

/** The state with its report changed. */
export const inReport =
  (change: (report: ReportState) => Partial<ReportState>) =>
  (state: PaneState): PaneState => ({ ...state, report: { ...state.report, ...change(state.report) } });

/** Works out what writing would change, on the workbook as analysed last, and shows it. */
export async function plan(context: PaneContext): Promise<void> {
  const { store, analyst, problems } = context;
  const { analysis, lang } = store.get();
  if (!analysis) return;
  const plans = await analyst.compose(lang);
  // What has been analysed meanwhile is planned by its own call.
  if (store.get().analysis !== analysis) return;
  if (plans.ok) {
    showPlans(context, plans.value);
    return;
  }
  const failure = asHostFailure(plans.error);
  if (failure) problems.raise({ failure, during: 'reading', written: [] }, () => plan(context));
}

/** Shows what the plans would change on the workbook as read last. */
export function showPlans({ store }: PaneContext, plans: readonly SheetPlan[]): void {
  const { analysis } = store.get();
  if (!analysis) return;
  const { snapshot } = analysis;
  store.set(inReport(() => ({ changes: changesOf(snapshot, plans), typedOver: typedOver(snapshot, plans) })));
}
