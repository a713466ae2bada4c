/** A clock that calls back; handed in, so that tests need not wait. */
export interface Timer {
  /** Calls `callback` after `milliseconds`, until the returned function is called. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemTimer: Timer = {
  after: (milliseconds, callback) => {
    const handle = setTimeout(callback, milliseconds);
    return () => clearTimeout(handle);
  },
};
