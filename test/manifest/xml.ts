import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element of the manifest; names without their prefix, for the schemas keep elements apart by place. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly text: string;
}

export const ROOT = resolve(__dirname, '../..');
export const MANIFEST = readFileSync(resolve(ROOT, 'manifest.xml'), 'utf8');

/** Reads well-formed XML with declared prefixes; throws on anything else. */
export function parseXml(xml: string): Element {
  const open: (Element & { text: string })[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error('no element at all');
  return root;
}

/** The element and all below it, in document order. */
export const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];

export const named = (element: Element, name: string): Element[] =>
  every(element).filter((candidate) => candidate.name === name);

/** The one element at a path of names below `element`; fails where there is none or more than one at a step. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const [child, ...more] = parent.children.filter((candidate) => candidate.name === name);
    if (!child || more.length > 0) throw new Error(`${parent.name} has not exactly one ${name}`);
    return child;
  }, element);
}

export const childNames = (element: Element): string[] => element.children.map(({ name }) => name);
