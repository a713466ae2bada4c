import { type Result, ok } from '../../../domain/result';
import { changesOf } from '../../../reports/changes';
import type { SheetPlan } from '../../../workbook/plan';
import type { PaneContext } from '../../action';
import type { AnalystFailure } from '../../analysis/analyst';
import { asHostFailure } from '../../live/reading';
import type { PaneState, ReportState } from '../../state';
import { typedOver } from './typed-over';

/** The state with its report changed. */
export const inReport =
  (change: (report: ReportState) => Partial<ReportState>) =>
  (state: PaneState): PaneState => ({ ...state, report: { ...state.report, ...change(state.report) } });

/** Works out what writing would change, on the workbook as analysed last, and shows it. */
export async function plan(context: PaneContext): Promise<void> {
  const { store, problems } = context;
  const { analysis } = store.get();
  if (!analysis) return;
  const plans = await composeBoth(context);
  // What has been analysed meanwhile is planned by its own call.
  if (store.get().analysis !== analysis) return;
  if (plans.ok) {
    showPlans(context, plans.value);
    return;
  }
  const failure = asHostFailure(plans.error);
  if (failure) problems.raise({ failure, during: 'reading', written: [] }, () => plan(context));
}

export interface Plans {
  /** The sheets that the user wants written. */
  readonly chosen: readonly SheetPlan[];
  /** Those and, as they would be if all were wanted, the others. */
  readonly all: readonly SheetPlan[];
}

/** The report sheets of the analysis made last. */
export async function composeBoth({ store, analyst }: PaneContext): Promise<Result<Plans, AnalystFailure>> {
  const { lang, report } = store.get();
  const whole = await analyst.compose(lang);
  if (!whole.ok) return whole;
  if (report.left.size === 0) return ok({ chosen: whole.value, all: whole.value });
  const chosen = await analyst.compose(lang, [...report.left]);
  if (!chosen.ok) return chosen;
  const byId = new Map(chosen.value.map((plan) => [plan.reportId, plan]));
  return ok({ chosen: chosen.value, all: whole.value.map((plan) => byId.get(plan.reportId) ?? plan) });
}

/** Shows what the plans would change on the workbook as read last. */
export function showPlans({ store }: PaneContext, { all }: Plans): void {
  const { analysis } = store.get();
  if (!analysis) return;
  const { snapshot } = analysis;
  store.set(inReport(() => ({ changes: changesOf(snapshot, all), typedOver: typedOver(snapshot, all) })));
}
