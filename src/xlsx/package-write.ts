import { PACKAGE_RELATIONSHIPS } from './namespaces';
import type { Dialect } from './namespaces';
import { CONTENT_TYPES, findPart, partTree, relationshipsPart } from './opc';
import type { Package } from './opc';
import { appendInside, applyEdits, encodeXml, replaceElement, setAttribute } from './xml-edit';
import type { Edit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, childrenOf, prefixOf, readTree } from './xml-tree';
import type { XmlDocument } from './xml-tree';

/** A part of ours that joins the package; what already names it is not said twice. */
export interface AddedPart {
  readonly part: string;
  readonly relationshipId: string;
  readonly kind: 'worksheet' | 'styles';
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of a template's workbook part; what we write is a workbook, which Excel opens under no other type. */
const TEMPLATE_TYPE = /template(\.macroEnabled)?\.main\+xml$/;

/** `[Content_Types].xml` with the added parts, without the removed one. */
export function contentTypesBytes(
  archive: Package,
  added: readonly AddedPart[],
  removed: string | null,
): Uint8Array {
  const tree = partTree(archive, CONTENT_TYPES);
  const prefix = prefixOf(tree.root);
  const overrides = childrenOf(tree.root, 'Override');
  const nameOf = (element: (typeof overrides)[number]) =>
    (attribute(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase();
  const dropped = overrides.filter((element) => nameOf(element) === removed?.toLowerCase());
  const known = new Set(overrides.map(nameOf));
  const xml = added
    .filter(({ part }) => !known.has(part.toLowerCase()))
    .map(
      ({ part, kind }) =>
        `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`,
    );
  const templates = overrides.flatMap((element) => {
    const type = attribute(element, 'ContentType') ?? '';
    return TEMPLATE_TYPE.test(type)
      ? [setAttribute(tree, element, 'ContentType', type.replace(TEMPLATE_TYPE, 'sheet$1.main+xml'))]
      : [];
  });
  return edited(tree, [
    ...templates,
    ...dropped.map((element) => replaceElement(element, '')),
    append(tree, xml),
  ]);
}

/** The workbook's relationships with those to the added parts, without the one to the removed part. */
export function relationshipsBytes(
  archive: Package,
  workbookPart: string,
  dialect: Dialect,
  added: readonly AddedPart[],
  removedId: string | null,
): Uint8Array {
  const name = relationshipsPart(workbookPart);
  const tree = findPart(archive, name)
    ? partTree(archive, name)
    : readTree(
        name,
        new TextEncoder().encode(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`),
        archive.meter,
      );
  const prefix = prefixOf(tree.root);
  const present = childrenOf(tree.root, 'Relationship');
  const idOf = (element: (typeof present)[number]) => attribute(element, 'Id') ?? '';
  const dropped = present.filter((element) => removedId !== null && idOf(element) === removedId);
  const known = new Set(present.map(idOf));
  const xml = added
    .filter(({ relationshipId }) => !known.has(relationshipId))
    .map(
      ({ part, relationshipId, kind }) =>
        `<${prefix}Relationship Id="${relationshipId}" Type="${dialect.relationships}/${kind}" Target="/${escapeAttribute(part)}"/>`,
    );
  return edited(tree, [...dropped.map((element) => replaceElement(element, '')), append(tree, xml)]);
}

const append = (tree: XmlDocument, xml: readonly string[]): Edit =>
  xml.length > 0 ? appendInside(tree, tree.root, xml.join('')) : { at: 0, until: 0, text: '' };

const edited = (tree: XmlDocument, edits: readonly Edit[]): Uint8Array =>
  encodeXml(tree, applyEdits(tree, edits));
