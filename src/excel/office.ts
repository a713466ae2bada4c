import type { Result } from '../domain/result';
import { err } from '../domain/result';
import type { HostFailure } from '../ports/open-workbook';
import { attempt } from './failures';
import { needsOf, offers } from './requirements';

/** Language of the interface: that of Office, Italian or English. */
export const officeLanguage = (): 'it' | 'en' =>
  Office.context.displayLanguage.toLowerCase().startsWith('it') ? 'it' : 'en';

/** Whether Office shows itself light or dark; `null` where it does not tell, and the system's own look holds. */
export function officeLook(): 'light' | 'dark' | null {
  // Declared as always there; several hosts leave it out.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const channels = /^#(..)(..)(..)/.exec(theme?.bodyBackgroundColor ?? '')?.slice(1);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => parseInt(channel, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}

/** What each ribbon button does, by the name that the manifest gives it. */
export type RibbonHandlers = Readonly<Record<string, () => Promise<void> | void>>;

/** Gives the ribbon's buttons what they do; Excel hears that it is done even when that failed. */
export function onRibbon(handlers: RibbonHandlers): void {
  for (const [name, handler] of Object.entries(handlers)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      await attempt(async () => handler());
      event.completed();
    });
  }
}

/** Shows the pane, from a ribbon button that needs it. */
export async function showPane(): Promise<Result<void, HostFailure>> {
  if (!offers('sharedRuntime')) return err({ type: 'NotSupported', needs: needsOf('sharedRuntime') });
  return attempt(() => Office.addin.showAsTaskpane());
}
