import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const { jest: house } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** The tests in the browser: on what the build made, in one Chromium, a new context for each test. */
export default {
  rootDir: root,
  roots: ['<rootDir>/test/e2e'],
  testEnvironment: 'node',
  transform: house.transform,
  globalSetup: '<rootDir>/test/e2e/global-setup.ts',
  globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};
