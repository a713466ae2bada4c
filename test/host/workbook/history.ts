import type { BookState } from './state';

/** One step that people can take back. */
export interface HistoryEntry {
  readonly label: string;
  readonly before: BookState;
  readonly after: BookState;
}

/** The undo log. Whole states are kept, which share all that did not change. */
export class History {
  private done: HistoryEntry[] = [];
  private undone: HistoryEntry[] = [];

  /** What can be taken back, the latest last. */
  get labels(): readonly string[] {
    return this.done.map(({ label }) => label);
  }

  push(entry: HistoryEntry): void {
    this.done.push(entry);
    this.undone = [];
  }

  /** Excel empties the log when something happens that it cannot take back. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): BookState | null {
    const entry = this.done.pop();
    if (!entry) return null;
    this.undone.push(entry);
    return entry.before;
  }

  redo(): BookState | null {
    const entry = this.undone.pop();
    if (!entry) return null;
    this.done.push(entry);
    return entry.after;
  }
}
