const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
require('tsx/cjs');
const webpack = require('webpack');
const { CompiledCode } = require('./src/deploy/compiled-code.ts');
const { contentSecurityPolicy } = require('./src/deploy/csp.ts');
const { Licences } = require('./src/deploy/licences.ts');
const { manifestFor } = require('./src/deploy/manifest.ts');

const at = (...names) => path.resolve(__dirname, ...names);
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
// `npx albero` in a checkout runs the build again: from the cache that takes a tenth of the time.
const cache = {
  type: 'filesystem',
  buildDependencies: {
    config: [
      __filename,
      ...['compiled-code', 'csp', 'licences', 'manifest'].map((name) => at('src/deploy', `${name}.ts`)),
    ],
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/**
 * The command line: the program in one file, so that Node looks for no module, with its compiled code beside it and a
 * few lines to start the two; SheetJS in a file of its own, read for an .xls alone.
 */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  node: { __dirname: false, __filename: false },
  entry: { albero: './src/cli/start.ts', 'albero.core': './src/cli/main.ts' },
  output: {
    path: at('dist'),
    filename: '[name].js',
    chunkFilename: 'albero.[name].js',
    // The folders of the other builds stay.
    clean: { keep: /[\\/]/ },
  },
  resolve,
  module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
  optimization: { splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'albero.js' }),
    new CompiledCode({
      bundle: 'albero.core.js',
      kept: 'albero.core.code',
      workbook: at('assets/sample/monitoraggio-2016.xlsx'),
    }),
  ],
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * The pane: one page, its script, the worker in which the core runs, and what the manifest points to. `dist/web` is
 * what a web server publishes; the source maps stay beside it, in `dist/maps`.
 */
const pane = (production) => ({
  name: 'pane',
  mode: production ? 'production' : 'development',
  // Never `eval`, not even while developing: the page's policy holds there too.
  devtool: production ? 'hidden-source-map' : 'source-map',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: at('dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    sourceMapFilename: production ? '../maps/[file].map' : '[file].map',
    publicPath: 'auto',
    clean: true,
  },
  resolve,
  module: { rules: [typescript] },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      inject: 'body',
      templateParameters: { contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new CopyPlugin({
      patterns: [
        { from: at('assets/icons/*.png'), to: 'icons/[name][ext]' },
        { from: at('assets/sample/monitoraggio-2016.xlsx'), to: 'sample/[name][ext]' },
        { from: at('assets/aiuto.html') },
        {
          from: at('manifest.xml'),
          transform: (content) => manifestFor(process.env.ALBERO_URL, content.toString()),
        },
      ],
    }),
    new Licences('licences.txt'),
  ],
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The page with a spreadsheet beside the pane: for trying Albero without Excel, no part of what is published. */
const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './test/workbench/main.tsx' },
  output: {
    path: at('dist/workbench'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: '/',
    clean: true,
  },
  resolve,
  module: { rules: [typescript] },
  plugins: [
    new HtmlWebpackPlugin({ template: './test/workbench/workbench.html', filename: 'workbench.html' }),
    new CopyPlugin({
      patterns: [
        { from: at('test/workbench/workbench.css') },
        { context: at('node_modules/@glideapps/glide-data-grid/dist'), from: '**/*.css', to: 'grid' },
      ],
    }),
  ],
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
};

// Asked for only where it is used: it brings the whole certificate tool.
const developmentServer = () => require('./src/deploy/dev-server.ts').devServer();

module.exports = async (
  { WEBPACK_SERVE: serving = false } = {},
  { mode = 'production', configName = [] } = {},
) => [
  cli,
  { ...pane(mode === 'production'), ...(serving ? { devServer: await developmentServer() } : {}) },
  ...(configName.includes('workbench') ? [workbench] : []),
];
