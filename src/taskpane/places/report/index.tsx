import { MessageBar, MessageBarType, Spinner, mergeStyleSets } from 'office-ui-fabric-react';
import { useEffect, useMemo } from 'react';
import { interpolate } from '../../../i18n';
import { openPlace } from '../../actions/navigation';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import { planReports, writeReports } from './actions';
import { ConfirmReplacing } from './confirm-replacing';
import { reportLines } from './lines';
import { ReportChoice } from './report-choice';
import { WrittenReports } from './written-reports';

/** Relazione: which summaries to write, what that would change, and what was written. */
export function Report() {
  const analysis = usePane((state) => state.analysis);
  const { changes, left, typedOver } = usePane((state) => state.report);
  const readOnly = usePane(({ abilities }) => abilities?.writable === false);
  const words = useWords().pane.report;
  const lang = useLang();
  const { run: plan } = useAction(planReports);
  useEffect(() => {
    if (analysis) plan();
    // Sheets that are left out are not led to from the others: the choice changes what they hold.
  }, [analysis, lang, left, plan]);
  const lines = useMemo(
    () => changes && reportLines(changes, left, typedOver, lang),
    [changes, left, typedOver, lang],
  );
  if (!analysis) return null;
  if (!lines) return <Spinner className={CLASSES.planning} label={words.planning} />;
  if (lines.length === 0) {
    return (
      <EmptyState title={words.nothing.title} text={words.nothing.text}>
        <ActionButton action={openPlace} argument="sheets" label={words.nothing.openSheets} />
      </EmptyState>
    );
  }
  const chosen = lines.filter((line) => line.chosen);
  return (
    <div className={CLASSES.root}>
      <WrittenReports />
      {readOnly && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          <strong>{words.readOnly.title}.</strong> {words.readOnly.text}
        </MessageBar>
      )}
      <p className={CLASSES.intro}>{words.intro}</p>
      <ReportChoice lines={lines} />
      <div className={CLASSES.foot}>
        <p className={CLASSES.state} role="status">
          {chosen.length === 0
            ? words.nothingChosen
            : chosen.every(({ state }) => state === 'same')
              ? words.upToDate
              : interpolate(words.selected, { count: chosen.length, of: lines.length }, lang)}
        </p>
        <ActionButton action={writeReports} argument={undefined} look="primary" />
      </div>
      <ConfirmReplacing lines={chosen} />
    </div>
  );
}

const CLASSES = mergeStyleSets({
  root: { paddingBottom: 16 },
  planning: { margin: 24 },
  intro: { margin: 0, padding: '8px 12px', color: 'var(--quiet)' },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: '8px 12px',
    background: 'var(--ground)',
    borderTop: '1px solid var(--line)',
  },
  state: { margin: '0 0 6px', color: 'var(--quiet)' },
});
