import type { Faults } from './contract';
import type { RefusalName } from './protocol';
import { ExcelError } from './refuse';

/** What the host asks before and after it carries out a sync. */
export interface FaultPlan extends Faults {
  readonly inactive: boolean;
  /** Counts a sync; what is to become of it. Waits as long as it is stalled. */
  beforeSync(): Promise<RefusalName | null>;
  /** Counts an action; throws the error it was ordered to end with. */
  beforeAction(name: string): void;
  /** Whether the answer of the sync under way is lost. */
  loses(): boolean;
}

export function createFaults(): FaultPlan {
  const failing = new Map<number, RefusalName>();
  const failingActions = new Map<number, string>();
  const stalled = new Map<number, Promise<void>>();
  const lost = new Set<number>();
  let syncs = 0;
  let actions = 0;
  let disconnected = false;
  let inactive = false;
  return {
    get inactive() {
      return inactive;
    },
    get syncsSeen() {
      return syncs;
    },
    get actionsSeen() {
      return actions;
    },
    failSync: (k, refusal) => void failing.set(syncs + k, refusal),
    failAction: (k, code) => void failingActions.set(actions + k, code),
    loseAnswer: (k) => void lost.add(syncs + k),
    stall(k) {
      let release: () => void = () => undefined;
      stalled.set(syncs + k, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    disconnect: () => void (disconnected = true),
    reconnect: () => void (disconnected = false),
    setInactive: (value) => void (inactive = value),
    clear() {
      for (const orders of [failing, failingActions, stalled, lost]) orders.clear();
      [syncs, actions, disconnected, inactive] = [0, 0, false, false];
    },
    async beforeSync() {
      const sync = ++syncs;
      await stalled.get(sync);
      return disconnected ? 'InvalidOrTimedOutSession' : (failing.get(sync) ?? null);
    },
    beforeAction(name) {
      const code = failingActions.get(++actions);
      if (code !== undefined) throw new ExcelError(code, `The host was told to fail at ${name}.`);
    },
    loses: () => disconnected || lost.has(syncs),
  };
}
