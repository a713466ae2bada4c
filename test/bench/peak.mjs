/** Loaded before a measured program: writes the process's peak memory, in KiB, to descriptor 3 at its end. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
