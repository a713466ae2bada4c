import { TextField } from 'office-ui-fabric-react';
import { useState } from 'react';
import { formatDecimal } from '../i18n';
import { setThresholds } from './actions/settings';
import { useAction, useLang, usePane, useWords } from './hooks';
import { FormDialog } from './parts/form-dialog';
import { notesOf } from './state';
import { thresholdsTyped } from './threshold-input';

interface ThresholdsProps {
  readonly onClose: () => void;
}

/** From how many points a figure is on track, and from how many it is only to be watched. */
export function Thresholds({ onClose }: ThresholdsProps) {
  const { thresholds: held } = usePane((state) => notesOf(state).settings);
  const { thresholds: words, actions } = useWords().pane.shell;
  const lang = useLang();
  const { run } = useAction(setThresholds);
  const [good, setGood] = useState(formatDecimal(held.good, lang));
  const [fair, setFair] = useState(formatDecimal(held.fair, lang));
  const typed = thresholdsTyped(good, fair);
  const messageOf = (fault: 'notNumber' | 'order' | null): string | undefined =>
    fault === null ? undefined : words[fault];
  const save = (): void => {
    if (!typed.ok) return;
    run(typed.thresholds);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      text={words.text}
      keep={actions.save}
      cancel={actions.cancel}
      disabled={!typed.ok}
      onKeep={save}
      onClose={onClose}
    >
      <TextField
        label={words.good}
        value={good}
        suffix="%"
        errorMessage={messageOf(typed.ok ? null : typed.good)}
        onChange={(_event, text = '') => setGood(text)}
      />
      <TextField
        label={words.fair}
        value={fair}
        suffix="%"
        errorMessage={messageOf(typed.ok ? null : typed.fair)}
        onChange={(_event, text = '') => setFair(text)}
      />
    </FormDialog>
  );
}
