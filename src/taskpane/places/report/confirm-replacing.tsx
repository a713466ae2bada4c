import { Dialog, DialogFooter, DialogType } from 'office-ui-fabric-react';
import { interpolate } from '../../../i18n';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { keepTyped, writeOverTyped } from './actions';
import type { ReportLine } from './lines';

interface ConfirmReplacingProps {
  /** The sheets that are to be written. */
  readonly lines: readonly ReportLine[];
}

/** Asks before cells typed by hand on the report sheets are replaced. */
export function ConfirmReplacing({ lines }: ConfirmReplacingProps) {
  const confirming = usePane(({ report }) => report.confirming);
  const { confirm } = useWords().pane.report;
  const lang = useLang();
  const { run: keep } = useAction(keepTyped);
  if (!confirming) return null;
  const typed = lines.filter((line) => line.typed > 0);
  const cells = typed.reduce((total, line) => total + line.typed, 0);
  const names = typed.map(({ title, name }) => `«${name ?? title}»`).join(', ');
  return (
    <Dialog
      hidden={false}
      onDismiss={() => keep()}
      minWidth={280}
      dialogContentProps={{
        type: DialogType.normal,
        title: confirm.title,
        subText: interpolate(confirm.text, { cells, names }, lang),
      }}
    >
      <DialogFooter>
        <ActionButton action={writeOverTyped} argument={undefined} look="primary" />
        <ActionButton action={keepTyped} argument={undefined} />
      </DialogFooter>
    </Dialog>
  );
}
