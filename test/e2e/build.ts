import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newest } from '../newest';

const ROOT = resolve(__dirname, '../..');
/** What each configuration of webpack makes, and from what. */
const BUILDS = [
  {
    name: 'pane',
    made: 'dist/web/taskpane.html',
    from: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'],
  },
  {
    name: 'workbench',
    made: 'dist/workbench/workbench.html',
    from: ['src/xlsx', 'src/workbook', 'test/host', 'test/workbench', 'webpack.config.js', 'package.json'],
  },
];

/** Builds each page that is missing or older than one of its sources. */
export function buildWhenStale(): void {
  const stale = BUILDS.filter(({ made, from }) => {
    const built = statSync(join(ROOT, made), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Math.max(...from.map((name) => newest(join(ROOT, name)))) > built;
  });
  if (stale.length === 0) return;
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, ...stale.flatMap(({ name }) => ['--config-name', name])], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
