import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { preProcessFile } from 'typescript';

const ROOT = resolve(__dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const dependencies: readonly string[] = Object.keys(manifest.dependencies);
const devDependencies: readonly string[] = Object.keys(manifest.devDependencies);

/** Development dependencies that no file imports: what they serve finds them by itself. */
const FOUND_BY_NAME: Readonly<Record<string, string>> = {
  jest: 'npm test',
  'jest-environment-jsdom': 'jest, from the head of a test file',
  'ts-jest': 'jest, in package.json',
  'ts-loader': 'webpack.config.js',
  'webpack-cli': 'webpack, on the command line',
  prettier: 'npm run lint',
  '@microsoft/office-js': 'the Excel host of the tests, which reads its files',
  'office-addin-manifest': 'npm run manifest',
};

/** What builds, serves and measures the program: no part of it. */
const TOOLS = join('src', 'deploy');

test('what the program imports is what it depends on, and nothing more', () => {
  expect([...importedIn('src', TOOLS)].sort()).toEqual([...dependencies].sort());
});

test('tests and tools import nothing that is not asked for', () => {
  const asked = new Set([...dependencies, ...devDependencies]);
  expect([...importedByTools()].filter((name) => !asked.has(name))).toEqual([]);
});

test('every development dependency is of use', () => {
  const used = importedByTools();
  const idle = devDependencies.filter(
    (name) => !used.has(name) && !name.startsWith('@types/') && !(name in FOUND_BY_NAME),
  );
  expect(idle).toEqual([]);
});

function importedByTools(): Set<string> {
  const files = ['webpack.config.js', 'eslint.config.mjs'].map((name) => join(ROOT, name));
  const folders = ['test', TOOLS, 'assets'].flatMap((folder) => [...importedIn(folder)]);
  return new Set([...folders, ...files.flatMap(importedBy)]);
}

const importedIn = (folder: string, without?: string): Set<string> =>
  new Set(
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(tsx?|m?js)$/.test(name) && !(without && name.startsWith(join(without, '/'))))
      .flatMap((name) => importedBy(join(ROOT, name))),
  );

/** Names of the packages that a file imports. */
const importedBy = (path: string): string[] =>
  preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => PACKAGE.exec(fileName)?.[0] ?? '')
    .filter((name) => name !== '' && !builtinModules.includes(name));

const PACKAGE = /^(?:@[^/]+\/)?[^./:][^/:]*(?!.*:)/;
