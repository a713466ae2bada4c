/** Loaded before a measured program: writes its peak memory (KiB) and CPU time (µs) to descriptor 3 at its end. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
