import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../../src/workbook/snapshot';
import type { BookState } from '../host/workbook/state';
import type { Results } from './save-sheet';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Puts right what the library cannot write: the values that formulas gave (it marks numbers as texts) and the sheets
 * that only a program can show.
 */
export function finishParts(
  bytes: Uint8Array,
  results: ReadonlyMap<string, Results>,
  { sheets }: BookState,
): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts[WORKBOOK]!);
  const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  for (const [name, values] of results) {
    const part = partOf(name, workbook, relationships);
    const content = part === null ? undefined : parts[part];
    if (part === null || content === undefined || values.size === 0) continue;
    parts[part] = strToU8(withResults(strFromU8(content), values));
  }
  const veryHidden = new Set(
    sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name),
  );
  parts[WORKBOOK] = strToU8(
    workbook.replace(/<sheet [^>]*>/g, (tag) =>
      veryHidden.has(unescaped(attributeOf(tag, 'name') ?? ''))
        ? tag.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="veryHidden" ')
        : tag,
    ),
  );
  return zipSync(parts, { level: 6 });
}

function partOf(sheet: string, workbook: string, relationships: string): string | null {
  const tags = workbook.match(/<sheet [^>]*>/g) ?? [];
  const tag = tags.find((one) => unescaped(attributeOf(one, 'name') ?? '') === sheet);
  const id = tag && attributeOf(tag, 'r:id');
  const relationship = (relationships.match(/<Relationship [^>]*>/g) ?? []).find(
    (one) => attributeOf(one, 'Id') === id,
  );
  const target = relationship && attributeOf(relationship, 'Target');
  return target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

function withResults(xml: string, values: Results): string {
  return xml.replace(CELL, (whole, name: string, attributes: string, inside: string | undefined) => {
    const value = values.get(name);
    const formula = /<f[\s>/].*?(?:<\/f>|\/>)/s.exec(inside ?? '')?.[0];
    if (value === undefined || formula === undefined) return whole;
    const kept = attributes.replace(/ t="[^"]*"/, '');
    return `<c r="${name}"${kept}${TYPES[value.type]}>${formula}<v>${escaped(raw(value))}</v></c>`;
  });
}

const TYPES: Readonly<Record<CellValue['type'], string>> = {
  number: '',
  text: ' t="str"',
  boolean: ' t="b"',
  error: ' t="e"',
};

const raw = ({ type, value }: CellValue): string =>
  type === 'boolean' ? (value ? '1' : '0') : String(value);

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
