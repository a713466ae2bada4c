import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../src/deploy/csp';
import { BUDGET, initialScripts, total } from '../../src/deploy/initial-scripts';
import { DEVELOPMENT_BASE } from '../../src/deploy/manifest';
import { every, parseXml, ROOT } from '../manifest/xml';

/** What a web server publishes, as the build left it. */
const BUILD = join(ROOT, 'dist/web');
const read = (name: string): string => readFileSync(join(BUILD, name), 'utf8');
const scripts = readdirSync(BUILD).filter((name) => name.endsWith('.js'));

test('every address of the manifest leads to a published file', () => {
  const addresses = every(parseXml(read('manifest.xml'))).flatMap(({ attributes: { DefaultValue = '' } }) =>
    DefaultValue.startsWith(DEVELOPMENT_BASE) ? [DefaultValue.slice(DEVELOPMENT_BASE.length)] : [],
  );
  expect(addresses).not.toHaveLength(0);
  expect(addresses.filter((path) => !existsSync(join(BUILD, path)))).toEqual([]);
});

test('the page states its policy before it loads anything', () => {
  const page = read('taskpane.html');
  expect(page).toContain(`content="${contentSecurityPolicy()}"`);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
});

test('scripts are named after their content, so that they may be kept for a year', () => {
  expect(scripts).not.toHaveLength(0);
  expect(scripts.filter((name) => !/\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
});

test('neither source maps nor code made at run time are published', () => {
  expect(readdirSync(BUILD).filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(scripts.filter((name) => /sourceMappingURL|\bnew Function\(|\beval\(/.test(read(name)))).toEqual([]);
});

test('the licences of what was bundled go with it', () => {
  const named = [...read('licences.txt').matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['@fluentui/react', 'decimal.js', 'react', 'react-dom']));
});

test('the first script is within its budget', () => {
  expect(total(initialScripts(BUILD, 'taskpane.html'))).toBeLessThanOrEqual(BUDGET);
});
