const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
// `npx albero` in a checkout runs the build again: from the cache that takes a tenth of the time.
const cache = { type: 'filesystem', buildDependencies: { config: [__filename] } };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The command line in one file: Node starts it without looking for a single module. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'albero.js' },
  resolve,
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The pane: one page, its script, and the worker in which the core runs. */
const pane = {
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
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
    }),
  ],
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [cli, pane];
