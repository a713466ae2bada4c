/**
 * The floor: start Node, read the workbook, parse its parts, pack them again and write, with what the program does it
 * with (Node's zlib, saxes) and nothing between: no cells, no checks, no report.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

const [, , input, output] = process.argv;
const bytes = readFileSync(input);
const packed = partsOf(bytes).map(({ name, data, method }) => {
  const content = method === 0 ? data : inflateRawSync(data);
  if (/\.(xml|rels)$/.test(name)) parse(content);
  return deflateRawSync(content);
});
writeFileSync(output, Buffer.concat(packed));

function parse(content) {
  let heard = 0;
  const hear = () => heard++;
  const parser = new SaxesParser({ xmlns: true });
  for (const event of ['opentag', 'closetag', 'text']) parser.on(event, hear);
  parser.write(new TextDecoder().decode(content)).close();
}

/** The entries of the archive's directory. */
function partsOf(archive) {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    parts.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      data: archive.subarray(start, start + archive.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
