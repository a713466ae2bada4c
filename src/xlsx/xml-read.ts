import type { SaxesTagNS } from 'saxes';
import { LIMITS } from './limits';
import { readPlainXml } from './plain-xml';
import { type Meter, type StrictListener, scanText, scanXml, tryDecode } from './xml-scan';
import type { XmlReader, XmlTag } from './xml-tag';

/** A larger part is read in pieces, so that it is not held as one text beside its bytes. */
const MOST_AT_ONCE = 16 * 1024 * 1024;

/**
 * Reads one XML part from end to end, as strictly as `scanXml`, and gives what the reader makes of it. A plain part is
 * read the short way; where that gives up, the strict parser reads it again from its start, to a reader of its own.
 */
export function readXml<Result>(
  part: string,
  bytes: Uint8Array,
  meter: Meter,
  begin: () => XmlReader<Result>,
): Result {
  const text = bytes.length > MOST_AT_ONCE ? null : tryDecode(bytes);
  return readEitherWay(text, meter, begin, (listener) => scanXml(part, bytes, meter, listener));
}

/** Reads a part for nothing but its faults. */
export const checkXml = (part: string, bytes: Uint8Array, meter: Meter): void =>
  readXml(part, bytes, meter, () => ({ result: () => undefined }));

/** Reads what `readXml` reads of text that was decoded before. */
export function readXmlText<Result>(
  part: string,
  text: string,
  meter: Meter,
  begin: () => XmlReader<Result>,
): Result {
  return readEitherWay(text, meter, begin, (listener) => scanText(part, text, meter, listener));
}

/** The short way where there is a text to go it and it is plain; else the strict one, from the start. */
function readEitherWay<Result>(
  text: string | null,
  meter: Meter,
  begin: () => XmlReader<Result>,
  scan: (listener: StrictListener) => void,
): Result {
  const plain = text === null ? null : readPlain(text, meter, begin());
  if (plain) return plain.result();
  const reader = begin();
  scan(strictly(reader));
  return reader.result();
}

/** The reader when it has read all of a plain part; `null`, with nothing spent of the limits, when there is more to it. */
function readPlain<Result>(text: string, meter: Meter, reader: XmlReader<Result>): XmlReader<Result> | null {
  const before = { ...meter };
  const nodes = readPlainXml(text, reader);
  if (nodes === null || meter.nodes + nodes > LIMITS['xml-nodes']) {
    Object.assign(meter, before);
    return null;
  }
  meter.nodes += nodes;
  return reader;
}

const strictly = ({ open, close, text }: XmlReader<unknown>): StrictListener => ({
  open: (tag, position) => open?.(strictTag(tag), position),
  close: (tag, position) => close?.(strictTag(tag), position),
  text: (data) => text?.(data),
});

const strictTag = ({ name, local, uri, isSelfClosing, attributes }: SaxesTagNS): XmlTag => ({
  name,
  local,
  uri,
  isSelfClosing,
  attributes,
  value: (wanted) => attributes[wanted]?.value,
});
