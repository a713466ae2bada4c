import type { Timer } from './timer';

/** Events of a write may still be on their way when its answer is there. */
const GRACE = 1000;

/**
 * The sheets that we are writing, or have just written: what Excel tells of them meanwhile is our own doing. Newer
 * hosts say so themselves with each event; this covers the others.
 */
export class OwnWrites {
  private ids: ReadonlySet<string> | null = null;
  private cancelEnd = (): void => undefined;

  constructor(private readonly timer: Timer) {}

  begin(ids: readonly string[]): void {
    this.cancelEnd();
    this.ids = new Set(ids);
  }

  /** The ids that new sheets were given. */
  include(ids: readonly string[]): void {
    if (this.ids) this.ids = new Set([...this.ids, ...ids]);
  }

  end(): void {
    this.cancelEnd = this.timer.after(GRACE, () => {
      this.ids = null;
    });
  }

  /** Whether a write is under way, or has just ended. */
  get underWay(): boolean {
    return this.ids !== null;
  }

  /** `known` says whether the sheet was there before: a new one, while we write, is one that we add. */
  covers(id: string, known: boolean): boolean {
    return this.ids !== null && (!known || this.ids.has(id));
  }
}
