import { bodyOf2016 } from './body-of-2016';
import { Page } from './book';
import { mistake, type TableTruth, tableTruth } from './claims';
import { Draw } from './draw';
import { thingsIn } from './indicators';
import { Random } from './random';
import { AREA_RESOURCES } from './render/areas';
import { KINDS } from './render/kinds';
import { NOISE } from './render/noise';
import { RESOURCES } from './render/resources';
import type { Site, Stock, TableKind } from './site';
import { type Body, bodyOf } from './truth';

/** A workbook with the truth of every figure in it. */
export interface World {
  readonly seed: number;
  readonly body: Body;
  readonly pages: readonly Page[];
  readonly tables: readonly TableTruth[];
}

/** A truth and the layout it is rendered in, both decided by the seed; `only` keeps to one kind of table. */
export function worldOf(seed: number, only: string | null = null): World {
  const random = new Random(seed);
  return rendered(seed, random, bodyOf(random), kindsFor(random, only), only);
}

/** The resources of the 2016 report by project and by area, with its own misprints and no other, in a layout of chance. */
export function reportOf2016(seed: number): World {
  const random = new Random(seed);
  return rendered(seed, random, bodyOf2016(), [RESOURCES, AREA_RESOURCES], null, false);
}

function rendered(
  seed: number,
  random: Random,
  body: Body,
  kinds: readonly TableKind[],
  only: string | null,
  planting = true,
): World {
  const stock: Stock = {
    things: thingsIn(random),
    assessed: new Set(),
    financed: new Set(),
    statements: new Set(),
  };
  const pages: Page[] = [];
  const tables: TableTruth[] = [];
  let mistakesLeft = planting && random.chance(0.5) ? 2 : 0;
  const plant: Site['plant'] = (kind, probability) => {
    if (mistakesLeft === 0 || !random.chance(Math.min(1, probability * 4))) return null;
    mistakesLeft -= 1;
    return mistake(kind);
  };
  kinds.forEach((kind) => {
    const last = pages.at(-1);
    const shared = last !== undefined && random.chance(0.25);
    const page = shared ? last : new Page(sheetName(random, pages.length, kind));
    const beside = shared && random.chance(0.3);
    const table = tableTruth(kind.name, page.name);
    const draw = new Draw(random, table);
    const place = placeOf(random, page, shared, beside, tables);
    table.tags.set('place', shared ? (beside ? 'beside another' : 'below another') : 'own sheet');
    const more: Page[] = [];
    const newPage = (name: string): Page => {
      const added = new Page(freeName(name, [...pages, page, ...more]));
      more.push(added);
      return added;
    };
    const done = kind.render({
      body,
      random,
      draw,
      page,
      table,
      stock,
      ...place,
      alone: !shared,
      plant,
      newPage,
    });
    if (!done) return;
    if (!shared && page.cells.size > 0) pages.push(page);
    pages.push(...more);
    tables.push(table);
  });
  if (pages.length === 0) return worldOf(seed + 100_003, only === null ? NOISE.name : only);
  return { seed, body, pages, tables };
}

function kindsFor(random: Random, only: string | null): readonly TableKind[] {
  if (only !== null) {
    const kind = KINDS.find(({ name }) => name === only);
    if (!kind)
      throw new Error(`no kind of table is called "${only}": ${KINDS.map(({ name }) => name).join(', ')}`);
    return Array.from({ length: random.int(1, 2) }, () => kind);
  }
  if (random.chance(0.08)) return Array.from({ length: random.int(1, 3) }, () => NOISE);
  const weights = KINDS.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: random.int(1, 6) }, () => {
    let rest = random.next() * weights;
    return KINDS.find(({ weight }) => (rest -= weight) < 0) ?? KINDS[0]!;
  });
}

function placeOf(
  random: Random,
  page: Page,
  shared: boolean,
  beside: boolean,
  tables: readonly TableTruth[],
): { readonly top: number; readonly left: number } {
  if (!shared) return { top: random.pick([0, 0, 0, 1, 2]), left: random.pick([0, 0, 0, 1, 2]) };
  const others = tables.filter(({ sheet }) => sheet === page.name);
  // What stands here may be one of a table's many sheets.
  if (others.length === 0) return { top: page.bottom + random.int(2, 4), left: 0 };
  const left = Math.min(...others.map((other) => other.left));
  if (beside)
    return {
      top: Math.min(...others.map((other) => other.top)),
      left: Math.max(...others.map((other) => other.right)) + 3,
    };
  return { top: page.bottom + random.int(2, 4), left };
}

/** A sheet's name as Excel allows it, and not twice. */
function freeName(name: string, pages: readonly Page[]): string {
  const legal = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 28)
    .trim();
  return pages.some((page) => page.name.toLowerCase() === legal.toLowerCase()) ? `${legal} b` : legal;
}

const NAMES = ['Dati', 'Riepilogo', 'Monitoraggio', 'Tabella', 'Allegato', 'Prospetto', 'Sintesi'];

function sheetName(random: Random, count: number, { name }: TableKind): string {
  const number = count + 1;
  return random.pick([
    `Foglio${number}`,
    `Foglio${number}`,
    `${random.pick(NAMES)} ${number}`,
    `${number}`,
    `Tab. ${number}`,
    ...(name === NOISE.name ? [] : [`${number} performance`]),
  ]);
}
