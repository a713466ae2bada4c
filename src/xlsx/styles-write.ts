import type { CellStyle, NumberLook, PlannedCell } from '../workbook/plan';
import { DEFAULTS, lookOf } from './looks';
import type { Fragment, Look } from './looks';
import { appendInside, applyEdits, insertInOrder, setAttribute } from './xml-edit';
import type { Edit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, childOf, childrenOf, prefixOf } from './xml-tree';
import type { XmlDocument, XmlElement } from './xml-tree';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';

/** One list of `styles.xml`: what is there, what is added behind it. */
interface List {
  readonly name: ListName;
  readonly element: XmlElement | undefined;
  /** Canonical text of each entry, added ones included. */
  readonly keys: string[];
  readonly added: Fragment[];
}

/** Order of the children of `styleSheet`. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
const ENTRY: Readonly<Record<ListName, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
};
const FIRST_CUSTOM_FORMAT = 164;

/** Index of the cell format of a planned cell; `wraps` says that its text goes on in a second line. */
export type StyleOf = (cell: PlannedCell, wraps: boolean) => number;

export interface StyleSheet {
  readonly styleOf: StyleOf;
  /** The part's text with all the formats asked for so far; unchanged when it had them. */
  readonly text: () => string;
}

/**
 * Adds the formats that the report sheets ask for behind those of the workbook, whose indexes stay. One that is
 * there already is used again, so that a second run adds nothing.
 */
export function styleSheet(styles: XmlDocument): StyleSheet {
  const lists = new Map(ORDER.map((name) => [name, listOf(styles.root, name)]));
  const list = (name: ListName): List => lists.get(name) ?? listOf(styles.root, name);
  const ids = formatIds(styles.root);
  const formatId = (format: number | string): number => {
    if (typeof format === 'number') return format;
    const known = ids.get(format);
    if (known !== undefined) return known;
    const id = [...ids.values()].reduce((most, one) => Math.max(most, one), FIRST_CUSTOM_FORMAT - 1) + 1;
    ids.set(format, id);
    indexIn(list('numFmts'), fragment('numFmt', { numFmtId: String(id), formatCode: format }));
    return id;
  };

  ensureDefaults(list);
  const indexOf = (style: CellStyle, number: NumberLook, wraps: boolean): number => {
    const look = lookOf(style, number, wraps);
    return indexIn(list('cellXfs'), cellFormat(look, formatId(look.numberFormat), list));
  };
  const known: Indexes = {};
  return {
    styleOf({ style = 'text', look = 'general' }, wraps) {
      const indexes = ((known[style] ??= {})[look] ??= {});
      return (indexes[wraps ? 'wrapped' : 'plain'] ??= indexOf(style, look, wraps));
    },
    text: () =>
      applyEdits(
        styles,
        [...lists.values()].flatMap((one) => listEdits(styles, one)),
      ),
  };
}

/** Indexes by what makes a format: a few dozen formats are asked for once a cell. */
type Indexes = Partial<
  Record<CellStyle, Partial<Record<NumberLook, Partial<Record<'plain' | 'wrapped', number>>>>>
>;

function listOf(root: XmlElement, name: ListName): List {
  const element = childOf(root, name);
  return { name, element, keys: childrenOf(element, ENTRY[name]).map(canonicalElement), added: [] };
}

/** Codes of the workbook's own number formats with their numbers. */
function formatIds(root: XmlElement): Map<string, number> {
  return new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
      attribute(format, 'formatCode') ?? '',
      Number(attribute(format, 'numFmtId')),
    ]),
  );
}

/** Index of an equal entry, or of the one added now. */
function indexIn(list: List, entry: Fragment): number {
  const key = canonical(entry);
  const index = list.keys.indexOf(key);
  if (index >= 0) return index;
  list.added.push(entry);
  return list.keys.push(key) - 1;
}

function ensureDefaults(list: (name: ListName) => List): void {
  for (const name of ['fonts', 'fills', 'borders'] as const) {
    if (list(name).keys.length === 0) DEFAULTS[name].forEach((entry) => indexIn(list(name), entry));
  }
  const plain = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };
  if (list('cellStyleXfs').keys.length === 0) indexIn(list('cellStyleXfs'), fragment('xf', plain));
  if (list('cellXfs').keys.length === 0) indexIn(list('cellXfs'), fragment('xf', { ...plain, xfId: '0' }));
}

function cellFormat(look: Look, numFmtId: number, list: (name: ListName) => List): Fragment {
  const attributes = {
    numFmtId: String(numFmtId),
    fontId: String(indexIn(list('fonts'), look.font)),
    fillId: String(indexIn(list('fills'), look.fill)),
    borderId: String(indexIn(list('borders'), look.border)),
    xfId: '0',
    applyNumberFormat: '1',
    applyFont: '1',
    applyFill: '1',
    applyBorder: '1',
    applyAlignment: '1',
  };
  return fragment('xf', attributes, [look.alignment]);
}

function listEdits(styles: XmlDocument, { name, element, keys, added }: List): Edit[] {
  if (added.length === 0) return [];
  const prefix = prefixOf(styles.root);
  const xml = added.map((entry) => rendered(entry, prefix)).join('');
  const count = String(keys.length);
  if (element) return [appendInside(styles, element, xml), setAttribute(styles, element, 'count', count)];
  const list = `<${prefix}${name} count="${count}">${xml}</${prefix}${name}>`;
  return [insertInOrder(styles, styles.root, ORDER, name, list)];
}

function rendered({ local, attributes, children }: Fragment, prefix: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `<${prefix}${local}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => rendered(child, prefix)).join('')}</${prefix}${local}>`;
}

/** The same for two entries that Excel would draw alike; which parts "apply" is not told apart, as Excel does not. */
function canonical({ local, attributes, children }: Fragment): string {
  const written = Object.entries(attributes)
    .filter(([name]) => !name.startsWith('apply'))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${local}(${written.join()})[${children.map(canonical).join()}]`;
}

const canonicalElement = (element: XmlElement): string => canonical(fragmentOf(element));

const fragmentOf = (element: XmlElement): Fragment =>
  fragment(
    element.local,
    Object.fromEntries(
      Object.values(element.attributes)
        .filter(({ prefix }) => prefix !== 'xmlns')
        .map(({ name, value }) => [name, value]),
    ),
    element.children.map(fragmentOf),
  );

const fragment = (
  local: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Fragment[] = [],
): Fragment => ({ local, attributes, children });
