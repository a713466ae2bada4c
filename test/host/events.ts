import { EVENT, WORKBOOK_TARGET, type EventName, type HostEvent } from './protocol';

type Listener = (events: readonly HostEvent[]) => void;

/**
 * The events of one add-in's session: only those it registered for, only while its runtime has them enabled, in the
 * order they were raised. They are held back while a request runs and sent when it is over.
 */
export class EventQueue {
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<Listener>();
  private waiting: HostEvent[] = [];
  private holding = 0;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  register(name: EventName, targetId: string): void {
    this.registered.add(keyOf(name, targetId));
  }

  unregister(name: EventName, targetId: string): void {
    this.registered.delete(keyOf(name, targetId));
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Raises an event of a sheet, for those who listen to the sheet and those who listen to the workbook. */
  raise(name: EventName, worksheetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [worksheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(keyOf(name, targetId))) continue;
      this.waiting.push({ name, targetId, message: { type: EVENT[name], worksheetId, ...message } });
    }
    if (this.holding === 0) this.flush();
  }

  /** Holds events back until the answer of this function is called. */
  hold(): () => void {
    this.holding++;
    return () => {
      this.holding--;
      if (this.holding === 0) this.flush();
    };
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const events = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(events);
  }
}

const keyOf = (name: EventName, targetId: string): string => `${name} ${targetId}`;
