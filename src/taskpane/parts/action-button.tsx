import { DefaultButton, IconButton, PrimaryButton } from 'office-ui-fabric-react';
import type { Action } from '../action';
import { useAction, useApplies, useLang, useWords } from '../hooks';
import { interpolate } from '../../i18n';

interface ActionButtonProps<Argument> {
  readonly action: Action<Argument>;
  /** What it is done to. */
  readonly argument: Argument;
  readonly look?: 'primary' | 'plain' | 'icon';
  /** In the place of the action's own label. */
  readonly label?: string;
}

/** A button that does an action: label, icon, shortcut and whether it can be pressed are the action's own. */
export function ActionButton<Argument>({
  action,
  argument,
  look = 'plain',
  label,
}: ActionButtonProps<Argument>) {
  const bound = useAction(action);
  const applies = useApplies(action, argument);
  const lang = useLang();
  const { withShortcut } = useWords().pane.shell;
  const text = label ?? bound.label;
  const whole =
    bound.shortcut === undefined
      ? text
      : interpolate(withShortcut, { label: text, shortcut: bound.shortcut }, lang);
  const Button = look === 'primary' ? PrimaryButton : look === 'icon' ? IconButton : DefaultButton;
  return (
    <Button
      {...(look === 'icon' ? {} : { text })}
      {...(bound.icon === undefined ? {} : { iconProps: { iconName: bound.icon } })}
      ariaLabel={text}
      title={whole}
      // Focus stays on a button that cannot be pressed for a moment.
      allowDisabledFocus
      disabled={!applies}
      onClick={() => bound.run(argument)}
    />
  );
}
