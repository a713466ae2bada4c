import { isRelationships } from './namespaces';
import { escapeAttribute } from './xml-text';
import { childOf } from './xml-tree';
import type { XmlDocument } from './xml-tree';

/** An element of our own sheet that is not ours: what people added stays when the sheet is written again. */
export interface KeptElement {
  readonly local: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** None of them speaks of single cells, so each fits whatever stands on the sheet. */
const KEPT = ['sheetProtection', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

export function keptElements({ root }: XmlDocument): KeptElement[] {
  return KEPT.flatMap((local) => {
    const element = childOf(root, local);
    if (!element) return [];
    const attributes = Object.values(element.attributes)
      .filter(({ prefix, uri }) => prefix !== 'xmlns' && (uri === '' || isRelationships(uri)))
      .map(({ local: name, uri, value }) => [uri === '' ? name : `r:${name}`, value] as const);
    return [{ local, attributes }];
  });
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
