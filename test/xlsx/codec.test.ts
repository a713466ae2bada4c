import fc from 'fast-check';
import { NODE_CODEC } from '../../src/cli/node-codec';
import type { Codec } from '../../src/xlsx/codec';
import { PLAIN_CODEC, STEP } from '../../src/xlsx/plain-codec';
import { readZip, unzip, verify } from '../../src/xlsx/zip-read';
import { writeZip, zipEntry } from '../../src/xlsx/zip-write';

const codecs: [string, Codec, Codec][] = [
  ['plain', PLAIN_CODEC, NODE_CODEC],
  ['Node', NODE_CODEC, PLAIN_CODEC],
];

/** More than a step once packed: noise does not shrink. */
const noise = Uint8Array.from({ length: 3 * STEP }, (_, index) => (index * 2654435761) >>> 13);

describe.each(codecs)('what the %s codec packs', (_name, own, other) => {
  test('the other one unpacks, whatever the content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
        expect([...other.inflate(own.deflate(content), content.length)]).toEqual([...content]);
        expect(own.crc32(content)).toBe(other.crc32(content));
      }),
    );
  });

  test('the other one unpacks when it is large', () => {
    expect(other.inflate(own.deflate(noise), noise.length)).toEqual(noise);
  });
});

describe.each(codecs)('under the %s codec', (_name, own) => {
  const entryOf = (content: Uint8Array) => zipEntry('a.bin', content, own);
  const codeOf = (work: () => unknown): unknown => {
    try {
      work();
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : thrown;
    }
    return null;
  };

  test.each([
    ['a small entry', new Uint8Array(500).fill(7)],
    ['a large one', noise],
  ])('%s that holds more, or less, than its directory says is damaged', (_what, content) => {
    const entry = entryOf(content);
    for (const size of [content.length - 1, content.length + 1]) {
      expect(codeOf(() => unzip({ ...entry, size }, own))).toBe('Damaged');
      expect(
        codeOf(() => {
          verify({ ...entry, size }, own);
        }),
      ).toBe('Damaged');
    }
    expect(codeOf(() => unzip(entry, own))).toBeNull();
  });

  test('a broken stream is damaged', () => {
    const entry = entryOf(new Uint8Array(500).map((_, index) => index));
    const data = entry.data.map((byte, index) => (index > 2 ? byte ^ 0x55 : byte));
    expect(codeOf(() => unzip({ ...entry, data }, own))).toBe('Damaged');
  });

  test('empty content is an entry like any other', () => {
    const [entry] = readZip(writeZip([entryOf(new Uint8Array(0))]));
    expect(entry && unzip(entry, own)).toHaveLength(0);
  });
});
