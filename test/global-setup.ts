import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newest } from './newest';

const ROOT = resolve(__dirname, '..');
/** What the build writes last, and always anew. */
const PROGRAM = join(ROOT, 'dist/albero.core.code');
const SOURCES = ['src', 'package.json', 'webpack.config.js'].map((name) => join(ROOT, name));
/** The pane's own folders, of which the command line holds nothing. */
const NOT_IN_PROGRAM = ['commands', 'excel', 'ports', 'taskpane'].map((name) => join(ROOT, 'src', name));

/** Tests run the program as a stranger does, so it is built first when a source is newer than it. */
export default function buildWhenStale(): void {
  const built = statSync(PROGRAM, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...SOURCES.map((path) => newest(path, NOT_IN_PROGRAM))) <= built) return;
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'cli'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
}
