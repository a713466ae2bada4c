import type { Codec } from './codec';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { Meter } from './xml-scan';
import { newMeter } from './xml-scan';
import type { XmlDocument } from './xml-tree';
import { attribute, childrenOf, readTree } from './xml-tree';
import { readZip, unzip } from './zip-read';
import type { ZipEntry } from './zip-read';

/** An Open Packaging archive: its entries in file order, and by name whatever the case. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
  readonly meter: Meter;
  readonly codec: Codec;
}

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI ("worksheet"): the same in both dialects. */
  readonly type: string;
  /** Name of the part aimed at, without a leading slash; as written when it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Opens the archive; nothing is unzipped yet. */
export function openPackage(bytes: Uint8Array, codec: Codec): Package {
  const entries = readZip(bytes);
  const xml = entries.filter(({ name }) => isXmlPart(name));
  const size = xml.reduce((total, entry) => total + entry.size, 0);
  if (size > LIMITS['xml-bytes']) refuse({ type: 'TooLarge', limit: 'xml-bytes', max: LIMITS['xml-bytes'] });
  return {
    entries,
    byName: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])),
    meter: newMeter(),
    codec,
  };
}

/** Drawings in VML are XML by name only and never parsed by us. */
export const isXmlPart = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export const findPart = (archive: Package, name: string): ZipEntry | undefined =>
  archive.byName.get(name.toLowerCase());

/** The part's content; a package that speaks of a part it has not is refused. */
export const partBytes = (archive: Package, name: string): Uint8Array =>
  unzip(findPart(archive, name) ?? refuse({ type: 'Damaged', part: name }), archive.codec);

export const partTree = (archive: Package, name: string): XmlDocument =>
  readTree(name, partBytes(archive, name), archive.meter);

/** The relationships of a part, or with "" of the whole package; none when the part has none. */
export function relationshipsOf(archive: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!findPart(archive, name)) return [];
  return childrenOf(partTree(archive, name).root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolved(part, target),
      external,
    };
  });
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** "xl/workbook.xml" → "xl/". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target as a relationship writes it: from the root with a slash, else from its part's folder. */
function resolved(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = (path.startsWith('/') ? path : folderOf(part) + path).split('/');
  const walked: string[] = [];
  for (const segment of segments) {
    if (segment === '..') walked.pop();
    else if (segment !== '.' && segment !== '') walked.push(segment);
  }
  return decoded(walked.join('/'));
}

/** Part names in relationships are URIs; a stray percent sign is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
