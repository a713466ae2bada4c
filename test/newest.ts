import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or anything in a folder, was changed last; what is in `except` does not count. */
export function newest(path: string, except: readonly string[] = []): number {
  if (except.includes(path)) return 0;
  const status = statSync(path);
  const inside = status.isDirectory() ? readdirSync(path) : [];
  return Math.max(status.mtimeMs, ...inside.map((name) => newest(join(path, name), except)));
}
