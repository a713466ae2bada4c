import type { AlberoDocument, TreeNode } from '../layouts/document';
import { type Change, followed } from './change';

/**
 * What a document says, one line a fact ("1D0101 budget.actual = 23395.19"), as a reader would compare two of them:
 * case and spaces of texts do not count, nor how certain the program is, nor its sentences.
 */
export interface Saying {
  /** Of the document of before: where its addresses stand now. */
  readonly change?: Change;
  /** Rows were permuted: ids that count rows say nothing, the titles do. */
  readonly unordered?: boolean;
  /** Addresses on which a remark is no change of what is read: what the law itself has added. */
  readonly added?: ReadonlySet<string>;
}

/** Not compared: addresses are (as `source` and `cell`), the rest is wording, certainty or a count of cells. */
const LEFT_OUT = new Set(['evidence', 'range', 'confidence', 'coverage', 'message', 'related', 'table']);

export function factsOf(document: AlberoDocument, saying: Saying = {}): readonly string[] {
  const names = namesOf(document.tree, saying.unordered ?? false);
  const out = [`year = ${document.year}`];
  for (const { sheet, ...table } of document.sheets) {
    const added = saying.added?.has(sheet) && table.kind === 'unknown';
    if (!added) out.push(...flat(`sheet ${nameNow(sheet, saying)} ${table.kind}`, table, saying));
  }
  for (const { id, parent, ...node } of document.tree) {
    const above = parent ? (names.get(parent) ?? parent) : null;
    out.push(...flat(`node ${names.get(id) ?? id}`, { ...node, above }, saying));
  }
  for (const { sheet, label, ...line } of document.lines) {
    out.push(...flat(`line ${nameNow(sheet, saying)} ${label}`, line, saying));
  }
  for (const { statement, label, year, ...item } of document.statements) {
    out.push(...flat(`${statement} ${label} ${year}`, item, saying));
  }
  for (const { id, year, ...ratio } of document.ratios)
    out.push(...flat(`ratio ${id} ${year}`, ratio, saying));
  for (const { label, category, year, ...item } of document.series ?? []) {
    out.push(...flat(`series ${label} ${category} ${year}`, item, saying));
  }
  out.push(...flat('incentives', document.incentives ?? null, saying));
  for (const { rule, severity, sheet, cell, published, expected } of document.findings) {
    const at = sheet && cell ? addressNow(sheet, cell, saying) : `${sheet ?? ''}`;
    // How the cells that nobody read are gathered in blocks is no reading of them.
    if (severity === 'info' && (rule === 'unread' || saying.added?.has(at))) continue;
    // A remark on several rows stands at the first of them, whichever that is.
    const where = saying.unordered ? at.replace(/\d+$/, '') : at;
    out.push(`finding ${severity} ${rule} ${where} ${published ?? ''} ${expected ?? ''}`);
  }
  return out.map(plain).sort();
}

/** The facts that stand in one list and not in the other; equal facts count as often as they stand there. */
export function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const fact of before) left.set(fact, (left.get(fact) ?? 0) + 1);
  for (const fact of after) left.set(fact, (left.get(fact) ?? 0) - 1);
  return [...left]
    .filter(([, count]) => count !== 0)
    .map(([fact, count]) => `${count > 0 ? '-' : '+'} ${fact}`);
}

function namesOf(tree: readonly TreeNode[], unordered: boolean): ReadonlyMap<string, string> {
  return new Map(tree.map(({ id, level, title }) => [id, unordered ? `${level} ${title}` : id]));
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

const nameNow = (sheet: string, { change }: Saying): string => change?.sheets.get(sheet)?.name ?? sheet;

const addressNow = (sheet: string, cell: string, { change }: Saying): string =>
  followed(change ?? { sheets: new Map() }, sheet, cell);

const ADDRESS = /^'((?:[^']|'')+)'!([A-Z]+\d+)$/;

function flat(path: string, value: unknown, saying: Saying): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => flat(path, one, saying));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .flatMap(([key, inner]) => flat(`${path}.${key}`, inner, saying));
  }
  const text = String(value).replaceAll('$', '');
  const [, sheet, cell] = ADDRESS.exec(text) ?? [];
  return [`${path} = ${sheet && cell ? addressNow(sheet.replaceAll("''", "'"), cell, saying) : text}`];
}
