import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

type Build = (environment: object, options: object) => Promise<Configuration[]>;

/** Builds the empty page as the pane is built, its entry apart, into `folder`. */
export async function buildEmptyPage(folder: string): Promise<void> {
  const build: Build = createRequire(__filename)(resolve('webpack.config.js'));
  const pane = (await build({}, {})).find(({ name }) => name === 'pane');
  if (!pane) throw new Error('webpack.config.js has no pane');
  const configuration: Configuration = {
    ...pane,
    entry: { taskpane: join(__dirname, 'empty.tsx') },
    output: { ...pane.output, path: folder },
    devtool: false,
    cache: false,
  };
  await new Promise<void>((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
