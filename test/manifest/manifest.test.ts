import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon';
import { NEEDS } from '../../src/excel/requirements';
import { DEVELOPMENT_BASE, manifestFor } from '../../src/deploy/manifest';
import { at, childNames, type Element, every, MANIFEST, named, parseXml, ROOT } from './xml';

const manifest = parseXml(MANIFEST);
const overrides = at(manifest, 'VersionOverrides');
const host = at(overrides, 'Hosts', 'Host');
const resources = at(overrides, 'Resources');
const value = (element: Element, attribute: string): string => element.attributes[attribute] ?? '';
const resourcesOf = (kind: string): Element[] => at(resources, kind).children;
const byId = new Map(
  resources.children.flatMap(({ children }) => children).map((one) => [value(one, 'id'), one]),
);

/** The order that the schemas of the add-in only manifest (1.1, VersionOverrides 1.0) want their elements in. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control', 'Control', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('manifest.xml, structure', () => {
  test.each(Object.entries(ORDER))('%s has its elements in the order of the schema', (name, order) => {
    const elements = named(manifest, name).filter(({ children }) => children.length > 0);
    expect(elements).not.toHaveLength(0);
    for (const element of elements) expect(childNames(element)).toEqual(order);
  });

  test('is a task pane for workbooks, with the runtime before its form factor', () => {
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(at(manifest, 'Hosts', 'Host').attributes).toEqual({ Name: 'Workbook' });
    expect(overrides.attributes['xsi:type']).toBe('VersionOverridesV1_0');
    expect(host.attributes).toEqual({ 'xsi:type': 'Workbook' });
    expect(childNames(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('identifies itself: a version 4 UUID, and the version of the package', () => {
    const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    expect(at(manifest, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(at(manifest, 'Version').text).toBe(`${String(version)}.0`);
  });

  test('one runtime serves the pane, the page of the functions and the ribbon', () => {
    const runtime = at(host, 'Runtimes', 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
    expect(at(host, 'DesktopFormFactor', 'FunctionFile').attributes).toEqual({ resid: 'Pane.Url' });
    expect(named(host, 'SourceLocation').map(({ attributes }) => attributes)).toEqual([
      { resid: 'Pane.Url' },
    ]);
    const page = at(manifest, 'DefaultSettings', 'SourceLocation').attributes.DefaultValue;
    expect(value(byId.get('Pane.Url') ?? manifest, 'DefaultValue')).toBe(page);
  });
});

describe('manifest.xml, requirement sets', () => {
  const setsOf = (element: Element): [string, string][] =>
    at(element, 'Requirements', 'Sets').children.map((set) => [value(set, 'Name'), value(set, 'MinVersion')]);

  test('the pane asks for what reading needs: what else it does, it looks for when it runs', () => {
    expect(setsOf(manifest)).toEqual([NEEDS.reading]);
  });

  test('the ribbon tab asks for the runtime that it shares with the pane', () => {
    expect(setsOf(overrides)).toEqual([NEEDS.sharedRuntime]);
  });
});

describe('manifest.xml, the ribbon', () => {
  const controls = named(host, 'Control');

  test('is a tab “Albero” with Pannello, Aggiorna riepiloghi and Controlla', () => {
    const label = (element: Element): string =>
      value(byId.get(value(at(element, 'Label'), 'resid')) ?? element, 'DefaultValue');
    const [tab] = named(host, 'CustomTab');
    expect(tab && label(tab)).toBe('Albero');
    expect(controls.map(label)).toEqual(['Pannello', 'Aggiorna riepiloghi', 'Controlla']);
    expect(controls.map((control) => value(at(control, 'Action'), 'xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
  });

  test('every function it calls is a command, and every command has its button', () => {
    const functions = named(host, 'FunctionName').map(({ text }) => text);
    expect(functions.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
  });

  test('controls, groups and tabs have ids of their own, of at most 125 characters', () => {
    const ids = every(host).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });
});

describe('manifest.xml, resources', () => {
  /** Which kind of resource an element may point to. */
  const KIND: Readonly<Record<string, string>> = {
    Image: 'Images',
    Runtime: 'Urls',
    FunctionFile: 'Urls',
    SourceLocation: 'Urls',
    LearnMoreUrl: 'Urls',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Description: 'LongStrings',
  };
  const pointers = every(host).filter(({ attributes }) => 'resid' in attributes);

  test('every reference finds a resource of its kind', () => {
    for (const pointer of pointers) {
      const ids = resourcesOf(KIND[pointer.name] ?? '').map((one) => value(one, 'id'));
      expect(ids).toContain(value(pointer, 'resid'));
    }
  });

  test('every resource is used, once defined, with an id of at most 32 characters', () => {
    const ids = resources.children.flatMap(({ children }) => children).map((one) => value(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pointers.map((pointer) => value(pointer, 'resid')))).toEqual(new Set(ids));
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('Italian is the default and every text has its English', () => {
    const texts = [
      ...[at(manifest, 'DisplayName'), at(manifest, 'Description')],
      ...[...resourcesOf('ShortStrings'), ...resourcesOf('LongStrings')],
    ];
    expect(at(manifest, 'DefaultLocale').text).toBe('it-IT');
    for (const { children } of texts) {
      expect(children.map((override) => value(override, 'Locale'))).toEqual(['en-US']);
      expect(value(children[0] ?? manifest, 'Value')).not.toBe('');
    }
  });

  test.each([
    ['names and labels', 125, [at(manifest, 'DisplayName'), ...resourcesOf('ShortStrings')]],
    ['descriptions', 250, [at(manifest, 'Description'), ...resourcesOf('LongStrings')]],
  ] as const)('%s are of at most %i characters, in both languages', (_texts, limit, elements) => {
    const texts = elements.flatMap((element) => [element, ...element.children]);
    for (const text of texts)
      expect((text.attributes.DefaultValue ?? value(text, 'Value')).length).toBeLessThanOrEqual(limit);
    expect(at(manifest, 'ProviderName').text.length).toBeLessThanOrEqual(125);
  });
});

describe('manifest.xml, addresses', () => {
  const addresses = every(manifest).flatMap(({ attributes: { DefaultValue = '' } }) =>
    /^\w+:/.test(DefaultValue) ? [DefaultValue] : [],
  );

  /** Where the build takes a published file from; pages that the build itself makes come from their template. */
  const SOURCE: Readonly<Record<string, string>> = {
    '/taskpane.html': 'src/taskpane/taskpane.html',
    '/aiuto.html': 'assets/aiuto.html',
  };

  test('all lie under one base and lead to a file of the build', () => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const path = address.slice(DEVELOPMENT_BASE.length);
      expect(address).toBe(DEVELOPMENT_BASE + path);
      expect(existsSync(resolve(ROOT, SOURCE[path] ?? `assets${path}`))).toBe(true);
    }
  });

  test('icons come in all sizes, each as large as it says', () => {
    for (const icon of named(host, 'Icon')) {
      const sizes = icon.children.map((image) => Number(value(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of icon.children) {
        const address = value(byId.get(value(image, 'resid')) ?? manifest, 'DefaultValue');
        expect(pixels(address)).toEqual([Number(value(image, 'size')), Number(value(image, 'size'))]);
      }
    }
    expect(pixels(value(at(manifest, 'IconUrl'), 'DefaultValue'))).toEqual([32, 32]);
    expect(pixels(value(at(manifest, 'HighResolutionIconUrl'), 'DefaultValue'))).toEqual([64, 64]);
  });
});

describe('the manifest of another address', () => {
  test('for development it is manifest.xml itself', () => {
    expect(manifestFor(undefined, MANIFEST)).toBe(MANIFEST);
    expect(manifestFor(`${DEVELOPMENT_BASE}/`, MANIFEST)).toBe(MANIFEST);
  });

  test('differs only in its addresses', () => {
    const made = manifestFor('https://intranet.example.org/albero/', MANIFEST);
    expect(made).not.toContain('localhost');
    expect(made).toContain('DefaultValue="https://intranet.example.org/albero/taskpane.html"');
    expect(made.replaceAll('https://intranet.example.org/albero', DEVELOPMENT_BASE)).toBe(MANIFEST);
  });

  test('stays well-formed whatever the path', () => {
    const made = parseXml(manifestFor('https://example.org/a&b', MANIFEST));
    expect(at(made, 'IconUrl').attributes.DefaultValue).toBe('https://example.org/a&b/icons/albero-32.png');
  });

  test.each(['http://intranet.example.org', 'intranet.example.org', 'https://example.org/?a=1', ''])(
    'refuses “%s”, from which no Office client would load a pane',
    (base) => expect(() => manifestFor(base, MANIFEST)).toThrow('ALBERO_URL'),
  );
});

/** Width and height that a PNG of the icons says in its header. */
function pixels(address: string): readonly [width: number, height: number] {
  const bytes = readFileSync(resolve(ROOT, `assets${address.slice(DEVELOPMENT_BASE.length)}`));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
