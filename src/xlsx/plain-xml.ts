import { LIMITS } from './limits';
import { type Namespaces, OUTSIDE, furtherAttributes } from './plain-attributes';
import { REFERENCE, unescaped } from './plain-text';
import type { XmlAttribute, XmlListener, XmlTag } from './xml-tag';

/**
 * Reads a part that keeps to the plain XML in which nearly every workbook is written: elements with double-quoted
 * attributes, text, the five entities, characters by number; names in ASCII, no comments, CDATA, instructions or DTD.
 * One regular expression a start tag takes a fifth of the time of a parser that goes by characters.
 *
 * Gives the number of elements and attributes. Gives `null`, and leaves the part to the strict parser, as soon as it
 * meets anything else, be it malformed, too much or merely unusual: it never refuses, and all it accepts is well
 * formed. The listener has by then heard what came before.
 */
export function readPlainXml(text: string, listener: XmlListener<XmlTag>): number | null {
  const start = PROLOG.exec(text)?.[0].length ?? 0;
  NOT_PLAIN.lastIndex = start;
  return NOT_PLAIN.test(text) ? null : readElements(text, start, listener);
}

const PROLOG =
  /^(?:<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>[ \t\r\n]*)?/;
/** Characters that XML 1.0 has not, carriage returns (newlines to a reader), other references, the end of CDATA. */
const NOT_PLAIN = new RegExp(
  `[^\\P{Cc}\\t\\n\\u007f-\\u009f]|[\\ufffe\\uffff]|&(?!${REFERENCE};)|\\]\\]>`,
  'gu',
);
const BLANK = /^[ \t\n]*$/;

const NAME = '[A-Za-z_][\\w.-]*';
/** Without tabs and newlines, of which a reader makes blanks. */
const VALUE = '[^"<\\t\\n]*';
/** Attributes that a start tag gives one by one: the first ones, as long as they bear no prefix. */
const SINGLE = 3;
const START_TAG = new RegExp(
  `<(?:(${NAME}):)?(${NAME})${`(?: (?!xmlns)(${NAME})="(${VALUE})")?`.repeat(SINGLE)}` +
    `((?:[ \\t\\n]+(?:${NAME}:)?${NAME}="${VALUE}"){0,${LIMITS.attributes - SINGLE}})[ \\t\\n]*(/?)>`,
  'y',
);
const SLASH = '/'.charCodeAt(0);
const CLOSING = '>'.charCodeAt(0);

function readElements(
  text: string,
  start: number,
  { open, close, text: say }: XmlListener<XmlTag>,
): number | null {
  let nodes = 0;
  let depth = 0;
  let at = start;
  let tag: PlainTag | null = null;
  do {
    if (tag && text.charCodeAt(at + 1) === SLASH) {
      const name = at + 2;
      at = name + tag.name.length + 1;
      if (!text.startsWith(tag.name, name) || text.charCodeAt(at - 1) !== CLOSING) return null;
      close?.(tag, at);
      tag = tag.parent;
      depth--;
    } else {
      START_TAG.lastIndex = at;
      const match = START_TAG.exec(text);
      const opened: PlainTag | null = match && plainTag(match, tag);
      if (!opened || depth === LIMITS.depth) return null;
      nodes += 1 + opened.count;
      at = START_TAG.lastIndex;
      open?.(opened, at);
      if (opened.isSelfClosing) close?.(opened, at);
      else {
        tag = opened;
        depth++;
      }
    }
    if (!tag) break;
    const next = text.indexOf('<', at);
    if (next < 0) return null;
    if (next > at) say?.(unescaped(text.slice(at, next)));
    at = next;
  } while (tag);
  return BLANK.test(text.slice(at)) ? nodes : null;
}

/** A start tag as the expression found it: most attributes nobody asks for, so they are left where they are. */
class PlainTag implements XmlTag {
  constructor(
    readonly parent: PlainTag | null,
    readonly name: string,
    readonly local: string,
    readonly uri: string,
    readonly namespaces: Namespaces,
    readonly count: number,
    private readonly match: RegExpExecArray,
    private readonly further: readonly XmlAttribute[],
  ) {}

  get isSelfClosing(): boolean {
    return this.match[10] === '/';
  }

  value(name: string): string | undefined {
    const { match, further } = this;
    if (match[3] === name) return unescaped(match[4]!);
    if (match[5] === name) return unescaped(match[6]!);
    if (match[7] === name) return unescaped(match[8]!);
    return further.find((each) => each.name === name)?.value;
  }

  get attributes(): Readonly<Record<string, XmlAttribute>> {
    const single = [3, 5, 7].flatMap((group): readonly XmlAttribute[] => {
      const [name, value = ''] = [this.match[group], this.match[group + 1]];
      return name === undefined ? [] : [{ name, prefix: '', local: name, uri: '', value: unescaped(value) }];
    });
    return Object.fromEntries([...single, ...this.further].map((each) => [each.name, each]));
  }
}

/** `null` for a tag that is not well formed: an attribute twice, a prefix that is not bound. */
function plainTag(match: RegExpExecArray, parent: PlainTag | null): PlainTag | null {
  const { 1: prefix, 2: local = '', 3: first, 5: second, 7: third, 9: rest = '' } = match;
  const count = first === undefined ? 0 : second === undefined ? 1 : third === undefined ? 2 : SINGLE;
  if (count > 1 && (first === second || first === third || second === third)) return null;
  let namespaces = parent ? parent.namespaces : OUTSIDE;
  let further: readonly XmlAttribute[] = NONE;
  if (rest !== '') {
    const found = furtherAttributes(rest, namespaces, new Set([first, second, third]));
    if (!found) return null;
    ({ namespaces, attributes: further } = found);
  }
  const uri = namespaces.get(prefix ?? '');
  if (uri === undefined) return null;
  const name = prefix === undefined ? local : `${prefix}:${local}`;
  return new PlainTag(parent, name, local, uri, namespaces, count + further.length, match, further);
}

const NONE: readonly XmlAttribute[] = [];
