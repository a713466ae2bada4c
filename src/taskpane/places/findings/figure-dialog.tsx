import { TextField } from 'office-ui-fabric-react';
import { useState } from 'react';
import { formatDecimal, interpolate } from '../../../i18n';
import { useAction, useLang, usePane, useWords } from '../../hooks';
import { FormDialog } from '../../parts/form-dialog';
import { notesOf } from '../../state';
import { giveResult } from './actions';
import type { JudgedResult } from './judged-results';
import { readTypedFigure } from './typed-figure';

interface FigureDialogProps {
  readonly result: JudgedResult;
  readonly sentence: string;
  readonly onClose: () => void;
  /** It is gone from the page. */
  readonly onClosed: () => void;
}

/** Asks for an achievement and the reason for it, and shows how the number was read. */
export function FigureDialog({ result, sentence, onClose, onClosed }: FigureDialogProps) {
  const words = useWords().pane.findings.figure;
  const lang = useLang();
  const { run } = useAction(giveResult);
  const cap = usePane((state) => notesOf(state).settings.cap);
  const { node, judgement } = result;
  const [typed, setTyped] = useState(judgement ? formatDecimal(judgement.value, lang) : '');
  const [reason, setReason] = useState(judgement?.note ?? '');
  const [tried, setTried] = useState(false);
  const figure = readTypedFigure(typed, cap);
  const keep = (): void => {
    setTried(true);
    if (!figure.ok || reason.trim() === '') return;
    run({ node: node.id, value: figure.value, note: reason });
    onClose();
  };
  const showsFault = !figure.ok && (tried || figure.error !== 'empty');
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
        label={words.value}
        required
        suffix="%"
        inputMode="decimal"
        value={typed}
        description={figure.ok ? interpolate(words.readAs, { value: figure.value }, lang) : undefined}
        errorMessage={
          showsFault ? interpolate(words.faults[figure.error], { cap: cap ?? '' }, lang) : undefined
        }
        onChange={(_event, text = '') => setTyped(text)}
      />
      <TextField
        label={words.reason}
        description={words.hint}
        required
        multiline
        rows={2}
        value={reason}
        errorMessage={tried && reason.trim() === '' ? words.required : undefined}
        onChange={(_event, text = '') => setReason(text)}
      />
    </FormDialog>
  );
}
