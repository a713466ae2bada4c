import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { XmlListener } from './xml-tag';

export type StrictListener = XmlListener<SaxesTagNS>;

/** What has been spent of the limits that hold for all parts together. */
export interface Meter {
  nodes: number;
  cells: number;
  formulaText: number;
}

export const newMeter = (): Meter => ({ nodes: 0, cells: 0, formulaText: 0 });

const CHUNK = 65536;

/**
 * Reads one XML part from end to end, strictly: UTF-8 or UTF-16, well-formed, namespaces bound, no DTD (hence no
 * entities but the five), not too deep. Anything else is refused with its place.
 */
export function scanXml(part: string, bytes: Uint8Array, meter: Meter, listener: StrictListener = {}): void {
  const parser = strictParser(part, meter, listener);
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(
      decoded(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length, () => place(part, parser)),
    );
  parser.close();
}

/** The same over text that was decoded before. */
export function scanText(part: string, text: string, meter: Meter, listener: StrictListener): void {
  strictParser(part, meter, listener).write(text).close();
}

/** The part's text, decoded as the bytes say, without its byte order mark. */
export const decodeXml = (part: string, bytes: Uint8Array): string =>
  tryDecode(bytes) ?? refuse({ type: 'MalformedXml', part, line: 1, column: 0 });

/** The same; `null` for bytes that are not of the encoding they seem to be of. */
export function tryDecode(bytes: Uint8Array): string | null {
  try {
    return decoderOf(bytes).decode(bytes);
  } catch {
    return null;
  }
}

/** Package parts are UTF-8 or UTF-16: a mark at the start, or the zero byte beside the first "<", tells. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

interface ParserOptions {
  xmlns: true;
  forceXMLVersion: true;
  defaultXMLVersion: '1.0';
}

/** saxes with its faults as refusals. Told by overriding, not by a handler: see below. */
class StrictParser extends SaxesParser<ParserOptions> {
  constructor(private readonly part: string) {
    super({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  }

  override fail(): this {
    return refuse({ type: 'MalformedXml', ...place(this.part, this) });
  }
}

/**
 * The same six handlers for every part: with handlers set in another order, or a seventh, the engine gives up its
 * fast layout of the parser and parses four times slower (measured on Node 20).
 */
function strictParser(part: string, meter: Meter, { open, close, text }: StrictListener): StrictParser {
  const parser = new StrictParser(part);
  const tooLarge = (limit: 'depth' | 'xml-nodes' | 'attributes'): never =>
    refuse({ type: 'TooLarge', limit, max: LIMITS[limit], part });
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', () => refuse({ type: 'Dtd', part }));
  parser.on('attribute', () => {
    meter.nodes++;
    if (++attributes > LIMITS.attributes) tooLarge('attributes');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++depth > LIMITS.depth) tooLarge('depth');
    if (++meter.nodes > LIMITS['xml-nodes']) tooLarge('xml-nodes');
    open?.(tag, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(tag, parser.position);
  });
  parser.on('text', (data) => text?.(data));
  parser.on('cdata', (data) => text?.(data));
  return parser;
}

const place = (part: string, parser: { readonly line: number; readonly column: number }) => ({
  part,
  line: parser.line,
  column: parser.column,
});

type Decoder = InstanceType<typeof TextDecoder>;

const decoderOf = (bytes: Uint8Array): Decoder => new TextDecoder(encodingOf(bytes), { fatal: true });

function decoded(
  decoder: Decoder,
  bytes: Uint8Array,
  stream: boolean,
  where: () => { part: string; line: number; column: number },
): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return refuse({ type: 'MalformedXml', ...where() });
  }
}
