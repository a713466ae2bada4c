import type { XmlDocument, XmlElement } from './xml-tree';

/** Text to put in place of what stands from `at` to `until`; the rest of the part stays as it is. */
export interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** The part's text with the edits made. They must not overlap; at the same place they keep their order. */
export function applyEdits({ text }: XmlDocument, edits: readonly Edit[]): string {
  let edited = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    edited += text.slice(at, edit.at) + edit.text;
    at = edit.until;
  }
  return edited + text.slice(at);
}

/** Bytes of the edited text, in the encoding the part had. */
export function encodeXml({ encoding }: XmlDocument, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Adds `xml` as the last child of an element, opening it when it closes itself. */
export function appendInside({ text }: XmlDocument, element: XmlElement, xml: string): Edit {
  if (!closesItself(text, element)) return { at: element.closeStart, until: element.closeStart, text: xml };
  return { at: text.lastIndexOf('/', element.end), until: element.end, text: `>${xml}</${element.name}>` };
}

/** Adds `xml` as a child where the schema's `order` wants a child of that name. */
export function insertInOrder(
  document: XmlDocument,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Edit {
  const before = new Set(order.slice(0, order.indexOf(local)));
  const previous = parent.children
    .filter((child) => before.has(child.local) && child.uri === parent.uri)
    .at(-1);
  if (previous) return { at: previous.end, until: previous.end, text: xml };
  if (closesItself(document.text, parent)) return appendInside(document, parent, xml);
  return { at: parent.openEnd, until: parent.openEnd, text: xml };
}

/** Gives an attribute that bears no prefix another value, or adds it; `value` is escaped already. */
export function setAttribute({ text }: XmlDocument, element: XmlElement, name: string, value: string): Edit {
  const tag = text.slice(element.start, element.openEnd);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const at = element.start + (match ? match.index : 1 + element.name.length);
  return { at, until: at + (match?.[0].length ?? 0), text: ` ${name}="${value}"` };
}

export const replaceElement = (element: XmlElement, xml: string): Edit => ({
  at: element.start,
  until: element.end,
  text: xml,
});

const closesItself = (text: string, element: XmlElement): boolean =>
  element.openEnd === element.end && text[element.end - 2] === '/';
