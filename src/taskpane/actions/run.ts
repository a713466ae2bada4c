import type { Action, PaneContext } from '../action';

/** Does the action if it applies; whoever asks (button, key, ribbon, test) comes through here. */
export async function runAction<Argument>(
  context: PaneContext,
  action: Action<Argument>,
  argument: Argument,
): Promise<boolean> {
  if (!action.applies(context.store.get(), argument)) return false;
  await action.run(context, argument);
  return true;
}
