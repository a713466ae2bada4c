import { err } from '../../domain/result';
import type { Analyst } from './analyst';
import { createCore } from './core';

/** An analyst without a worker, for tests and for hosts that have none: the same core, the same overtaking. */
export function createInProcessAnalyst(): Analyst {
  const core = createCore();
  let latest = 0;
  return {
    async analyse(snapshot, notes) {
      const turn = ++latest;
      await Promise.resolve();
      return turn === latest ? core.analyse(snapshot, notes) : err({ type: 'Overtaken' });
    },
    async compose(lang, left) {
      await Promise.resolve();
      return core.compose(lang, left);
    },
    stop: () => {
      latest += 1;
    },
  };
}
