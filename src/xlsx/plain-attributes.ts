import { unescaped } from './plain-text';
import type { XmlAttribute } from './xml-tag';

/** URIs by prefix; the default one by "". */
export type Namespaces = ReadonlyMap<string, string>;

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What is bound outside all elements. */
export const OUTSIDE: Namespaces = new Map([
  ['', ''],
  ['xml', XML],
]);

export interface FurtherAttributes {
  readonly attributes: readonly XmlAttribute[];
  /** Those around the tag, and those it declares. */
  readonly namespaces: Namespaces;
}

type Written = Pick<XmlAttribute, 'name' | 'prefix' | 'local' | 'value'>;

const ATTRIBUTE = /(?<![\w.:-])((?:([\w.-]+):)?([\w.-]+))="([^"]*)"/g;

/**
 * Takes apart attributes that are well formed one by one. `null` where they are not together, or only might not be:
 * a name twice, a prefix that is not bound, a prefix bound to nothing or to what XML keeps for itself.
 */
export function furtherAttributes(
  text: string,
  around: Namespaces,
  before: ReadonlySet<string | undefined>,
): FurtherAttributes | null {
  const written = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', prefix = '', local = '', value = '']): Written => ({
      name,
      prefix,
      local,
      value: unescaped(value),
    }),
  );
  const namespaces = withDeclared(written, around);
  if (!namespaces) return null;
  const seen = new Set(before);
  const attributes: XmlAttribute[] = [];
  for (const each of written) {
    const uri = isDeclaration(each) ? XMLNS : each.prefix === '' ? '' : namespaces.get(each.prefix);
    const place = uri === '' ? each.name : `{${uri}}${each.local}`;
    if (uri === undefined || seen.has(place)) return null;
    seen.add(place);
    attributes.push({ ...each, uri });
  }
  return { attributes, namespaces };
}

const isDeclaration = ({ name, prefix }: Written): boolean => prefix === 'xmlns' || name === 'xmlns';

const RESERVED: ReadonlySet<string> = new Set(['xml', 'xmlns', XML, XMLNS]);

function withDeclared(written: readonly Written[], around: Namespaces): Namespaces | null {
  const declared = written.filter(isDeclaration);
  if (declared.length === 0) return around;
  const isSound = ({ prefix, local, value }: Written): boolean =>
    value === value.trim() &&
    !RESERVED.has(value) &&
    (prefix === '' || (value !== '' && !RESERVED.has(local)));
  return declared.every(isSound)
    ? new Map([
        ...around,
        ...declared.map(({ prefix, local, value }) => [prefix === '' ? '' : local, value] as const),
      ])
    : null;
}
