import { isRelationships } from './namespaces';
import { type Package, partBytes } from './opc';
import { readXml } from './xml-read';
import type { XmlReader, XmlTag } from './xml-tag';
import { escapeAttribute } from './xml-text';

/** An element of our own sheet that is not ours: what people added stays when the sheet is written again. */
export interface KeptElement {
  readonly local: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** None of them speaks of single cells, so each fits whatever stands on the sheet. */
const KEPT: ReadonlySet<string> = new Set([
  'sheetProtection',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
]);

/** Those of a sheet part, by reading over its rows: a register of calculation can be as long as a sheet gets. */
export const keptElements = (archive: Package, part: string): readonly KeptElement[] =>
  readXml(part, partBytes(archive, part), archive.meter, keptReader);

function keptReader(): XmlReader<readonly KeptElement[]> {
  const kept: KeptElement[] = [];
  let depth = 0;
  let namespace = '';
  return {
    open: (tag) => {
      depth++;
      if (depth === 1) namespace = tag.uri;
      else if (depth === 2 && tag.uri === namespace && KEPT.has(tag.local)) kept.push(keptElement(tag));
    },
    close: () => {
      depth--;
    },
    result: () => kept,
  };
}

function keptElement({ local, attributes }: XmlTag): KeptElement {
  const own = Object.values(attributes).filter(
    ({ prefix, uri }) => prefix !== 'xmlns' && (uri === '' || isRelationships(uri)),
  );
  return {
    local,
    attributes: own.map(({ local: name, uri, value }) => [uri === '' ? name : `r:${name}`, value] as const),
  };
}

/** Those of these names, in this order, with "r" for the relationships' namespace. */
export function keptXml(kept: readonly KeptElement[], ...names: readonly string[]): string {
  return names
    .flatMap((name) => kept.filter(({ local }) => local === name))
    .map(({ local, attributes }) => {
      const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
      return `<${local}${written.join('')}/>`;
    })
    .join('');
}
