import { TextField } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { Finding } from '../../../checks/finding';
import { useAction, useWords } from '../../hooks';
import { FormDialog } from '../../parts/form-dialog';
import { acceptFinding } from './actions';

interface AcceptDialogProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly onClose: () => void;
  /** It is gone from the page. */
  readonly onClosed: () => void;
}

/** Asks why a difference is right as it is. */
export function AcceptDialog({ finding, sentence, onClose, onClosed }: AcceptDialogProps) {
  const words = useWords().pane.findings.accept;
  const accept = useAction(acceptFinding);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const argument = { finding, note };
  const keep = (): void => {
    setTried(true);
    if (!accept.applies(argument)) return;
    accept.run(argument);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      text={sentence}
      keep={words.keep}
      cancel={words.cancel}
      onKeep={keep}
      onClose={onClose}
      onClosed={onClosed}
    >
      <TextField
        label={words.note}
        description={words.hint}
        required
        multiline
        rows={3}
        value={note}
        errorMessage={tried && !accept.applies(argument) ? words.required : undefined}
        onChange={(_event, text = '') => setNote(text)}
      />
    </FormDialog>
  );
}
