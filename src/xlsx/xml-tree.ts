import { LIMITS } from './limits';
import { refuse } from './refusal';
import { readXmlText } from './xml-read';
import { decodeXml, encodingOf } from './xml-scan';
import type { Meter } from './xml-scan';
import type { XmlReader, XmlTag } from './xml-tag';

/** An element with its place in the text, so that the text can be changed there and nowhere else. */
export interface XmlElement {
  /** As written, with its prefix ("x:sheets"). */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: XmlTag['attributes'];
  readonly children: XmlElement[];
  /** Character data directly inside. */
  text: string;
  /** Index of "<". */
  readonly start: number;
  /** Index after the start tag's ">". */
  readonly openEnd: number;
  /** Index of the end tag's "<"; equal to `openEnd` when the element closes itself. */
  closeStart: number;
  /** Index after the element. */
  end: number;
}

export interface XmlDocument {
  readonly part: string;
  readonly encoding: ReturnType<typeof encodingOf>;
  readonly text: string;
  readonly root: XmlElement;
}

/** Parses a small part into a tree that knows where everything stands. Refuses as `scanXml` does. */
export function readTree(part: string, bytes: Uint8Array, meter: Meter): XmlDocument {
  const text = decodeXml(part, bytes);
  const root = readXmlText(part, text, meter, () => treeReader(part, text));
  return { part, encoding: encodingOf(bytes), text, root: root ?? refuse({ type: 'Damaged', part }) };
}

function treeReader(part: string, text: string): XmlReader<XmlElement | undefined> {
  const roots: XmlElement[] = [];
  const path: XmlElement[] = [];
  let count = 0;
  return {
    open: (tag, openEnd) => {
      if (++count > LIMITS['tree-elements'])
        refuse({ type: 'TooLarge', limit: 'tree-elements', max: LIMITS['tree-elements'], part });
      const { name, local, uri, attributes } = tag;
      const start = text.lastIndexOf('<', openEnd - 1);
      const element = { name, local, uri, attributes, children: [], text: '', start, openEnd };
      const whole: XmlElement = { ...element, closeStart: openEnd, end: openEnd };
      (path.at(-1)?.children ?? roots).push(whole);
      path.push(whole);
    },
    close: (tag, end) => {
      const element = path.pop();
      if (!element || tag.isSelfClosing) return;
      element.closeStart = text.lastIndexOf('<', end - 1);
      element.end = end;
    },
    text: (data) => {
      const element = path.at(-1);
      if (element) element.text += data;
    },
    result: () => roots[0],
  };
}

/** The first child of that local name, in the parent's own namespace. */
export const childOf = (parent: XmlElement, local: string): XmlElement | undefined =>
  parent.children.find((child) => child.local === local && child.uri === parent.uri);

/** All children of that local name, in the parent's own namespace. */
export const childrenOf = (parent: XmlElement | undefined, local: string): XmlElement[] =>
  parent?.children.filter((child) => child.local === local && child.uri === parent.uri) ?? [];

/** The value of an attribute that bears no prefix. */
export const attribute = (element: Pick<XmlTag, 'attributes'>, name: string): string | undefined =>
  element.attributes[name]?.value;

/** An XML boolean; absent is false. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** "x:" for an element written `x:sheets`, "" without a prefix. */
export const prefixOf = (element: XmlElement): string =>
  element.name.slice(0, element.name.length - element.local.length);
