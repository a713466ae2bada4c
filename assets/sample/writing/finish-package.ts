import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { FormulaValues } from './cached-values';

/** The earliest date a zip entry can bear: the archive must not tell one run from another. */
const ENTRY_DATE = '1980-01-01T12:00:00';

/** Puts the cached value into every formula cell, as a number: excelize leaves it out, or marks it as text. */
export function finishPackage(
  bytes: Uint8Array,
  valuesBySheet: ReadonlyMap<string, FormulaValues>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const sheets = [...valuesBySheet.values()];
  const finished: Zippable = {};
  for (const [path, content] of Object.entries(parts).sort(byPath)) {
    // excelize numbers the sheets' parts in the order in which they were made.
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const values = index === undefined ? undefined : sheets[Number(index) - 1];
    if (values) finished[path] = strToU8(withValues(path, strFromU8(content), values));
    else finished[path] = path === CORE ? strToU8(withUsualPrefix(strFromU8(content))) : content;
  }
  return zipSync(finished, { level: 9, mtime: ENTRY_DATE });
}

/** By name; `[Content_Types].xml`, which readers expect first, sorts before the folders by itself. */
const byPath = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const CORE = 'docProps/core.xml';

/** Excel writes these properties under `cp:`, and readers less tolerant than it look for the prefix. */
const withUsualPrefix = (xml: string): string =>
  xml
    .replace('<coreProperties xmlns=', '<cp:coreProperties xmlns:cp=')
    .replace(/<(\/?)(coreProperties|lastModifiedBy)>/g, '<$1cp:$2>');

function withValues(path: string, xml: string, values: FormulaValues): string {
  let count = 0;
  const result = xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f>(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g,
    (_whole, cell: string, attributes: string, formula: string) => {
      const value = values.get(cell);
      if (value === undefined) throw new Error(`${path}: ${cell} has a formula that no page wrote`);
      count += 1;
      return `<c r="${cell}"${attributes.replace(/ t="[^"]*"/, '')}><f>${formula}</f><v>${value}</v></c>`;
    },
  );
  if (count !== values.size) throw new Error(`${path}: ${count} formulas found of ${values.size} written`);
  return result;
}
