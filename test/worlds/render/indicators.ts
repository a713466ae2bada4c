import { Decimal } from 'decimal.js';
import type { Page } from '../book';
import { claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { orderOf } from '../dimensions/columns';
import { type HeadWriter, headWriter } from '../dimensions/heads';
import { above, below, ownerAbove } from '../dimensions/surroundings';
import type { Site, TableKind } from '../site';
import { type Node, objectivesOf, plain, projectsOf, rounded, subjectOf } from '../truth';
import { layOut, type Put, type Row } from './grid';
import { type Holder, holdersOf, indicatorLook } from './holders';
import { figureColumns, type IndicatorColumn } from './indicator-columns';
import type { IndicatorLook } from './indicator-rows';
import { meanRow } from './mean-row';

/** Indicators with target, result and degree, by objective or project, in whatever columns a body gives them. */
export const INDICATORS: TableKind = {
  name: 'indicators',
  weight: 5,
  render(site) {
    const { draw, body, stock } = site;
    const level = draw.of('holder of indicators', { objective: 3, project: 3 });
    const candidates = level === 'objective' ? objectivesOf(body) : projectsOf(body);
    const nodes = candidates.filter((node) => !stock.assessed.has(node)).slice(0, draw.random.int(2, 7));
    if (nodes.length === 0 || stock.things.length < nodes.length * 2) return false;
    for (const node of nodes) stock.assessed.add(node);
    const heads = headWriter(draw, body.year);
    const look = indicatorLook(site);
    const weighted = draw.of('weights', { none: 6, points: 1.5, 'fraction, % format': 1 });
    const holders = holdersOf(site, nodes, look, weighted !== 'none');
    const figures = figureColumns(site, heads, look, weighted);
    const arranged = draw.of('holder is', {
      'own column repeated': 3,
      'own column on the first row': 2,
      'merged cell': 2.5,
      'section row': 2,
      'title above its block': 1.5,
      ...(site.alone ? { 'title of its sheet': 0.7, 'name of its sheet': 0.5 } : {}),
    } as Record<string, number>);
    const parts: Parts = { level, heads, look, holders, figures, separator: draw.pick(SEPARATORS) };
    if (arranged === 'section row') inSections(site, parts);
    else if (arranged === 'title above its block') inBlocks(site, parts);
    else if (arranged.endsWith('of its sheet')) onSheets(site, parts, arranged === 'name of its sheet');
    else inColumns(site, parts, arranged);
    if (level === 'project') executions(site, holders);
    return true;
  },
};

interface Parts {
  readonly level: 'objective' | 'project';
  readonly heads: HeadWriter;
  readonly look: IndicatorLook;
  readonly holders: readonly Holder[];
  readonly figures: readonly IndicatorColumn[];
  readonly separator: string;
}

const TITLES = [
  'Obiettivi e indicatori {year}',
  'Monitoraggio degli obiettivi - anno {year}',
  'Piano della performance {year}: risultati',
  'Relazione sulla performance {year}',
  'Stato di attuazione al 31/12/{year}',
  'Scheda obiettivi {year}',
];
const titleOf = ({ draw, body }: Site): string => draw.pick(TITLES).replace('{year}', String(body.year));

/** One table, the holder and what stands above it in columns of their own. */
function inColumns(
  site: Site,
  { level, heads, look, holders, figures, separator }: Parts,
  arranged: string,
): void {
  const { draw, page, table } = site;
  const codePlace =
    holders[0]!.node.code === null
      ? 'none'
      : draw.of('code stands', { 'in the title': 1, 'in its own column': 1 });
  const once =
    (cellOf: (holder: Holder) => Put) =>
    (holder: Holder, at: number): Put | null => {
      if (arranged === 'own column repeated')
        return at === 0 ? cellOf(holder) : { value: cellOf(holder).value };
      if (at > 0) return null;
      return arranged === 'merged cell' ? { ...cellOf(holder), down: holder.cells.length } : cellOf(holder);
    };
  const lead: IndicatorColumn[] = parentsOf(site, holders).map((parent) => ({
    head: heads.of(parent),
    cell: (holder, at) => {
      const node = holder.node.above.find((upper) => upper.level === parent)!;
      const before = holders[holders.indexOf(holder) - 1];
      if (arranged === 'own column on the first row' && (at > 0 || before?.node.above.includes(node)))
        return null;
      return { value: coded(node.code, node.title, separator) };
    },
  }));
  if (codePlace === 'in its own column')
    lead.push({ head: heads.of('code'), cell: once(({ node }) => ({ value: node.code })) });
  lead.push({
    head: heads.of(level),
    cell: once(({ node, mean }) => ({
      value: codePlace === 'in the title' ? coded(node.code, node.title, separator) : node.title,
      claims: [mean],
    })),
  });
  const columns = [...lead, ...figures];
  const means = arranged !== 'merged cell' && look.degree !== null && draw.maybe('printed means', 0.15);
  const blank = draw.maybe('blank rows between holders', 0.08);
  const rows = holders.flatMap((holder, h): Row[] => [
    ...(blank && h > 0 ? [{ cells: [] }] : []),
    ...holder.cells.map((_, at): Row => ({ cells: columns.map(({ cell }) => cell(holder, at)) })),
    ...(means ? meanRow(site, holder, columns, look) : []),
  ]);
  const start = ownerAbove(site, above(site, titleOf(site)));
  const natural = look.target === 'own column' || columns.some(({ group }) => group !== undefined);
  const order = natural ? columns.map((_, at) => at) : orderOf(draw, columns.length);
  layOut(page, start, site.left, { columns, rows, order }, table);
  below(site);
}

/** One table, a row across it before each holder's indicators. */
function inSections(site: Site, { holders, figures, look, separator }: Parts): void {
  const { draw, page, table } = site;
  const again = draw.maybe('heads again at each section', 0.25);
  const means = look.degree !== null && draw.maybe('printed means', 0.3);
  const indent = draw.maybe('indicators indented', 0.2);
  const rows = holders.flatMap((holder, h): Row[] => {
    const { node, mean } = holder;
    const title: Put = {
      value: coded(node.code, node.title, separator),
      bold: true,
      claims: [mean],
      ...(draw.random.chance(0.5) ? { across: figures.length } : {}),
    };
    return [
      { cells: [title], headAgain: h > 0 && again },
      ...holder.cells.map((_, at): Row => ({
        cells: figures.map(({ cell }, col) => {
          const put = cell(holder, at);
          return put && indent && col === 0 ? { ...put, indent: 1 } : put;
        }),
      })),
      ...(means ? meanRow(site, holder, figures, look) : []),
    ];
  });
  const start = above(site, titleOf(site));
  layOut(page, start, site.left, { columns: figures, rows }, table);
  below(site);
}

/** A table for each holder, one below the other, its name above it. */
function inBlocks(site: Site, parts: Parts): void {
  const { draw, page, table, left } = site;
  let row = above(site, titleOf(site));
  const means = parts.look.degree !== null && draw.maybe('printed means', 0.4);
  const naming = namingOf(site, parts.level);
  for (const holder of parts.holders) {
    page.put(row, left, { value: naming(holder.node, parts.separator), bold: true });
    holder.mean.at.push({ sheet: page.name, row, col: left });
    if (!table.claims.includes(holder.mean)) table.claims.push(holder.mean);
    block(site, page, row + 1 + draw.random.int(0, 1), parts, holder, means);
    row = table.bottom + 2 + draw.random.int(0, 1);
  }
  below(site);
}

/** A sheet for each holder, named in its title or in the sheet's own name. */
function onSheets(site: Site, parts: Parts, byName: boolean): void {
  const { draw, body, table, left } = site;
  const means = parts.look.degree !== null && draw.maybe('printed means', 0.3);
  const naming = namingOf(site, parts.level);
  for (const holder of parts.holders) {
    const { node, mean } = holder;
    const page = site.newPage(
      byName
        ? node.code === null
          ? node.title
          : `${node.code} ${node.title}`
        : (node.code ?? `Obiettivo ${parts.holders.indexOf(holder) + 1}`),
    );
    let row = site.top;
    page.put(row, left, { value: byName ? titleOf(site) : naming(node, parts.separator), bold: true });
    mean.at.push({ sheet: page.name, row, col: left });
    if (!byName) page.put((row += 1), left, { value: `Anno ${body.year}` });
    if (!table.claims.includes(mean)) table.claims.push(mean);
    block(site, page, row + 2, parts, holder, means);
  }
}

function block(
  site: Site,
  page: Page,
  top: number,
  { figures, look }: Parts,
  holder: Holder,
  means: boolean,
): void {
  const rows: Row[] = [
    ...holder.cells.map((_, at): Row => ({ cells: figures.map(({ cell }) => cell(holder, at)) })),
    ...(means ? meanRow(site, holder, figures, look) : []),
  ];
  layOut(page, top, site.left, { columns: figures, rows }, site.table);
}

/** How a title names the node of its block. */
function namingOf({ draw }: Site, level: 'objective' | 'project'): (node: Node, separator: string) => string {
  const word =
    level === 'objective'
      ? draw.pick(['Obiettivo strategico', 'OBIETTIVO', 'Obiettivo'])
      : draw.pick(['Progetto', 'PROGETTO']);
  const style = draw.of('block is named', { 'by level and title': 2, 'by title alone': 1 });
  return ({ code, title }, separator) =>
    style === 'by title alone'
      ? coded(code, title, separator)
      : code === null || code.startsWith('Ob.')
        ? `${word}: ${title}`
        : `${word} ${code} - ${title}`;
}

/** Levels above the holder that the table names in columns of their own. */
function parentsOf({ draw }: Site, holders: readonly Holder[]): readonly ('area' | 'objective')[] {
  const ofProjects = holders[0]!.node.level === 'project';
  const choices: Readonly<Record<string, number>> = ofProjects
    ? { none: 2, objective: 3, 'area and objective': 2 }
    : { none: 3, area: 2 };
  const named = draw.of('levels above', choices);
  return (ofProjects ? (['area', 'objective'] as const) : (['area'] as const)).filter((level) =>
    named.includes(level),
  );
}

/** The objectives all of whose projects the table holds, where it names them: the mean of their projects. */
function executions({ body, table }: Site, holders: readonly Holder[]): void {
  if ((table.tags.get('levels above') ?? 'none') === 'none') return;
  for (const objective of objectivesOf(body)) {
    const projects = holders.filter(({ node }) => node.above[0] === objective);
    if (projects.length !== objective.children.length) continue;
    const counted = projects.flatMap(({ degree }) => (degree === null ? [] : [degree]));
    if (counted.length === 0) continue;
    const execution = Decimal.sum(...counted).div(counted.length);
    const said = claim('execution', subjectOf(objective), plain(rounded(execution, 2)), {
      below: projects.map(({ mean }) => mean),
      ...(projects.some(({ mean }) => mean.spoilt) ? { spoilt: true } : {}),
      ...(projects.some(({ mean }) => mean.doubtful) ? { doubtful: true } : {}),
    });
    said.at.push(...projects.flatMap(({ mean }) => mean.at));
    table.claims.push(said);
  }
}
