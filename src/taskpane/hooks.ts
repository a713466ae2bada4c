import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { type Lang, type Messages, messagesOf } from '../i18n';
import { runAction } from './actions/run';
import type { Action, PaneContext } from './action';
import type { PaneState } from './state';
import type { IconName } from './icons';

export const PaneContextOf = createContext<PaneContext | null>(null);

/** The context of actions; only for what no action does (tests, the shell). */
export function usePaneContext(): PaneContext {
  const context = useContext(PaneContextOf);
  if (!context) throw new Error('a component of the pane stands outside PaneContextOf.Provider');
  return context;
}

/**
 * What `select` picks of the state; the component is drawn again only when that changes (`Object.is`, so `select`
 * picks or computes from one picked value, and makes no new object of several).
 */
export function usePane<Picked>(select: (state: PaneState) => Picked): Picked {
  const { store } = usePaneContext();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The words of the interface in the language in force. */
export const useWords = (): Messages => messagesOf(useLang());

export const useLang = (): Lang => usePane(({ lang }) => lang);

/** An action as a component uses it. */
export interface BoundAction<Argument> {
  readonly label: string;
  readonly icon: IconName | undefined;
  readonly shortcut: string | undefined;
  /** Whether it may be done now, to this. */
  readonly applies: (argument: Argument) => boolean;
  readonly run: (argument: Argument) => void;
}

/** The component is drawn again when `applies` may have changed: pass what it is done to, when it is done to something. */
export function useAction<Argument = void>(action: Action<Argument>): BoundAction<Argument> {
  const context = usePaneContext();
  const words = useWords();
  return useMemo(
    () => ({
      label: action.label(words),
      icon: action.icon,
      shortcut: action.shortcut,
      applies: (argument) => action.applies(context.store.get(), argument),
      run: (argument) => void runAction(context, action, argument),
    }),
    [action, context, words],
  );
}

/** Whether the action may be done now to `argument`; follows the state. */
export function useApplies<Argument>(action: Action<Argument>, argument: Argument): boolean {
  return usePane((state) => action.applies(state, argument));
}
