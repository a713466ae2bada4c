import { DefaultButton, Dialog, DialogFooter, DialogType, PrimaryButton } from 'office-ui-fabric-react';
import type { ReactNode } from 'react';

interface FormDialogProps {
  readonly title: string;
  /** What it is about, under the title. */
  readonly text: string;
  readonly keep: string;
  readonly cancel: string;
  /** What is typed cannot be kept yet, and the fields say why. */
  readonly disabled?: boolean;
  readonly onKeep: () => void;
  readonly onClose: () => void;
  /** It is gone from the page. */
  readonly onClosed?: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Asks for something to be typed, as wide as the narrowest pane lets it be. */
export function FormDialog(props: FormDialogProps) {
  const { title, text, keep, cancel, disabled = false, onKeep, onClose, onClosed, children } = props;
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      minWidth={280}
      dialogContentProps={{ type: DialogType.normal, title, subText: text }}
      modalProps={{ onDismissed: onClosed }}
    >
      {children}
      <DialogFooter>
        <PrimaryButton text={keep} disabled={disabled} onClick={onKeep} />
        <DefaultButton text={cancel} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
