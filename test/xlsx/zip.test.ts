import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../src/xlsx/crc32';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { readZip, unzip, verify } from '../../src/xlsx/zip-read';
import { writeZip, zipEntry } from '../../src/xlsx/zip-write';

const anyParts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 2000 }), {
  minKeys: 1,
  maxKeys: 6,
});

test('the checksum is the one of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode('6789'), crc32(new TextEncoder().encode('12345')))).toBe(0xcbf43926);
});

test('what another program zips is read', () => {
  fc.assert(
    fc.property(anyParts, fc.constantFrom(0 as const, 6 as const), (parts, level) => {
      const entries = readZip(zipSync(parts, { level }));
      expect(
        Object.fromEntries(entries.map((entry) => [entry.name, [...unzip(entry, PLAIN_CODEC)]])),
      ).toEqual(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, [...content]])));
      entries.forEach((entry) => verify(entry, PLAIN_CODEC));
    }),
  );
});

test('what is zipped here another program reads', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const bytes = writeZip(
        Object.entries(parts).map(([name, content]) => zipEntry(name, content, PLAIN_CODEC)),
      );
      expect(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, [...content]])).toEqual(
        Object.entries(parts).map(([name, content]) => [name, [...content]]),
      );
    }),
  );
});

test('an entry is copied without being packed again', () => {
  const [entry] = readZip(
    zipSync({ 'a.bin': new Uint8Array(5000).fill(3) }, { level: 1, mtime: new Date(2016, 0, 2) }),
  );
  const [copy] = readZip(writeZip(entry ? [entry] : []));
  expect(copy).toEqual(entry);
});
