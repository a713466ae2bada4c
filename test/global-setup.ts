import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
/** What the build writes last, and always anew. */
const PROGRAM = join(ROOT, 'dist/albero.core.code');
const SOURCES = ['src', 'package.json', 'webpack.config.js'].map((name) => join(ROOT, name));
/** The pane's own folders, of which the command line holds nothing. */
const NOT_IN_PROGRAM = ['commands', 'excel', 'ports', 'taskpane'].map((name) => join(ROOT, 'src', name));

/** Tests run the program as a stranger does, so it is built first when a source is newer than it. */
export default function buildWhenStale(): void {
  const built = statSync(PROGRAM, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...SOURCES.map(newest)) <= built) return;
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'cli'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
}

/** The latest change of a file, or of anything in a folder. */
function newest(path: string): number {
  if (NOT_IN_PROGRAM.includes(path)) return 0;
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(mtimeMs, ...inside.map((name) => newest(join(path, name))));
}
