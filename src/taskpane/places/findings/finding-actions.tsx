import { DefaultButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import { findingKey } from '../../../checks/acceptance';
import { goToCell } from '../../actions/go-to-cell';
import { openDetail } from '../../actions/navigation';
import { useWords } from '../../hooks';
import { ActionButton } from '../../parts/action-button';
import { COMPACT_BUTTONS } from '../compact';
import { AcceptDialog } from './accept-dialog';
import { confirmResult, reopenFinding, reopenResult } from './actions';
import { FigureDialog } from './figure-dialog';
import type { FindingItem } from './items';

interface FindingActionsProps {
  readonly item: FindingItem;
  /** A dialog has closed: the row it was opened from may be gone. */
  readonly onSettled: () => void;
}

/** What can be done about a finding or a result. */
export function FindingActions({ item, onSettled }: FindingActionsProps) {
  const { actions } = useWords().pane.findings;
  const [dialog, setDialog] = useState<'accept' | 'figure' | null>(null);
  const { cell, detail, indicator, subject } = item;
  const close = (): void => setDialog(null);
  return (
    <div className={COMPACT_BUTTONS}>
      {cell && <ActionButton action={goToCell} argument={cell} />}
      {detail && <ActionButton action={openDetail} argument={detail} label={actions.trace} />}
      {indicator?.judgement === null && indicator.status === 'inferred' && indicator.value !== null && (
        <ActionButton action={confirmResult} argument={{ node: indicator.node.id, value: indicator.value }} />
      )}
      {indicator && (
        <DefaultButton
          text={actions.type}
          iconProps={{ iconName: 'Edit' }}
          onClick={() => setDialog('figure')}
        />
      )}
      {indicator?.judgement && <ActionButton action={reopenResult} argument={indicator.node.id} />}
      {subject.type === 'finding' &&
        (subject.finding.accepted !== null ? (
          <ActionButton action={reopenFinding} argument={findingKey(subject.finding)} />
        ) : (
          <DefaultButton
            text={actions.accept}
            iconProps={{ iconName: 'Accept' }}
            onClick={() => setDialog('accept')}
          />
        ))}
      {dialog === 'accept' && subject.type === 'finding' && (
        <AcceptDialog
          finding={subject.finding}
          sentence={item.sentence}
          onClose={close}
          onClosed={onSettled}
        />
      )}
      {dialog === 'figure' && indicator && (
        <FigureDialog result={indicator} sentence={item.sentence} onClose={close} onClosed={onSettled} />
      )}
    </div>
  );
}
