import { Decimal } from 'decimal.js';
import { claim, type Claim, type Subject } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { percentStyle } from '../dimensions/numbers';
import { habitOf, targetStyleOf } from '../dimensions/results';
import { above, below } from '../dimensions/surroundings';
import { extraColumns, orderOf } from '../dimensions/columns';
import { indicatorOf } from '../indicators';
import type { Site, TableKind } from '../site';
import { type Node, objectivesOf, plain, projectsOf, rounded, subjectOf } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';
import { indicatorCells, type IndicatorCells, type IndicatorLook, meanOf } from './indicator-rows';

interface Holder {
  readonly node: Node;
  readonly subject: Subject;
  readonly cells: readonly IndicatorCells[];
  readonly weights: readonly (Decimal | null)[];
  readonly mean: Claim;
}

/** Indicators with target, result and degree, by objective or project, in whatever columns a body gives them. */
export const INDICATORS: TableKind = {
  name: 'indicators',
  weight: 5,
  render(site) {
    const { draw, body, page, stock, table } = site;
    const level = draw.of('holder of indicators', { objective: 3, project: 3 });
    const candidates = (level === 'objective' ? objectivesOf(body) : projectsOf(body)).filter(
      (node) => !stock.assessed.has(node),
    );
    const holders = candidates.slice(0, draw.random.int(2, 7));
    if (holders.length === 0 || stock.things.length < holders.length) return false;
    for (const node of holders) stock.assessed.add(node);

    const heads = headWriter(draw, body.year);
    const look = lookOf(site);
    const weighted = draw.of('weights', { none: 6, points: 1.5, 'fraction, % format': 1 });
    const told = holders.map((node) => holderOf(site, node, look, weighted !== 'none'));

    const placing = draw.of('holder is', {
      'own column repeated': 3,
      'own column on the first row': 2,
      'merged cell': 2.5,
      'section row': 2,
    });
    const parents = parentsOf(site, holders);
    const codePlace =
      holders[0]!.code === null
        ? 'none'
        : draw.of(
            'code stands',
            placing === 'section row'
              ? { 'in the title': 1 }
              : ({ 'in the title': 1, 'in its own column': 1 } as Record<string, number>),
          );
    const separator = draw.pick(SEPARATORS);
    const sections = placing === 'section row';

    const columns: Column[] = [];
    const fill: ((holder: Holder, at: number) => Put | null)[] = [];
    const column = (head: string, cell: (holder: Holder, at: number) => Put | null): void => {
      columns.push({ head });
      fill.push(cell);
    };
    const repeatedBy =
      (cellOf: (holder: Holder) => Put) =>
      (holder: Holder, at: number): Put | null => {
        if (placing === 'own column repeated')
          return at === 0 ? cellOf(holder) : { value: cellOf(holder).value };
        if (at > 0) return null;
        return placing === 'merged cell' ? { ...cellOf(holder), down: holder.cells.length } : cellOf(holder);
      };
    for (const parent of parents) {
      column(heads.of(parent), (holder, at) => {
        const node = holder.node.above.find((above) => above.level === parent)!;
        const first = told[told.indexOf(holder) - 1]?.node.above.includes(node) !== true && at === 0;
        if (placing === 'own column on the first row' && !first) return null;
        return { value: coded(node.code, node.title, separator) };
      });
    }
    if (!sections) {
      if (codePlace === 'in its own column')
        column(
          heads.of('code'),
          repeatedBy(({ node }) => ({ value: node.code })),
        );
      column(
        heads.of(level),
        repeatedBy(({ node, mean }) => ({
          value: codePlace === 'in the title' ? coded(node.code, node.title, separator) : node.title,
          claims: [mean],
        })),
      );
    }
    column(heads.of('indicator'), (holder, at) => holder.cells[at]!.title);
    if (look.unitColumn) column(heads.of('unit'), (holder, at) => holder.cells[at]!.unit);
    if (weighted !== 'none') column(heads.of('weight'), (holder, at) => weightCell(holder, at, weighted));
    if (look.target === 'own column')
      column(heads.of('comparator'), (holder, at) => holder.cells[at]!.comparator);
    if (look.target !== null) column(heads.of('target'), (holder, at) => holder.cells[at]!.target);
    if (look.result) column(heads.of('result'), (holder, at) => holder.cells[at]!.result);
    if (look.degree)
      column(
        heads.of('achievement', { sign: look.degree.needsSign }),
        (holder, at) => holder.cells[at]!.degree,
      );
    for (const extra of extraColumns(draw)) column(extra.head, () => extra.cell());

    const headsAgain = sections && draw.maybe('heads again at each section', 0.25);
    const rows = told.flatMap((holder, h): Row[] => {
      const own = holder.cells.map((_, at): Row => ({ cells: fill.map((cell) => cell(holder, at)) }));
      if (!sections) return own;
      const { node, mean } = holder;
      const title: Put = {
        value: coded(node.code, node.title, separator),
        bold: true,
        claims: [mean],
        ...(draw.random.chance(0.5) ? { across: columns.length } : {}),
      };
      return [{ cells: [title], headAgain: h > 0 && headsAgain }, ...own];
    });
    const start = above(site, draw.pick(TITLES).replace('{year}', String(body.year)));
    layOut(
      page,
      start,
      site.left,
      { columns, rows, order: sections ? columns.map((_, at) => at) : orderOf(draw, columns.length) },
      table,
    );
    below(site);
    if (level === 'project') executions(site, told);
    return true;
  },
};

const TITLES = [
  'Obiettivi e indicatori {year}',
  'Monitoraggio degli obiettivi - anno {year}',
  'Piano della performance {year}: risultati',
  'Relazione sulla performance {year}',
  'Stato di attuazione al 31/12/{year}',
  'Scheda obiettivi {year}',
];

function lookOf({ draw }: Site): IndicatorLook {
  const habit = habitOf(draw);
  const shape = draw.of('columns of figures', {
    'target, result, degree': 4,
    'target, result': 2,
    'result, degree; target in words': 1,
    'degree alone': 1.5,
    'target, degree': 0.5,
  });
  const target = shape === 'degree alone' || shape.endsWith('in words') ? null : targetStyleOf(draw);
  const degree =
    shape === 'target, result' ? null : percentStyle(draw, 'degree', draw.random.pick([0, 1, 2, 2]));
  return {
    habit,
    target,
    degree,
    result: shape.includes('result'),
    unitColumn: target !== null && draw.maybe('unit column', 0.2),
  };
}

function holderOf(
  { draw, random, stock, body }: Site,
  node: Node,
  look: IndicatorLook,
  weighted: boolean,
): Holder {
  const subject = subjectOf(node);
  const count = Math.min(random.int(1, 4), Math.max(1, stock.things.length - 6));
  const cells = Array.from({ length: count }, () => {
    const thing = stock.things.pop()!;
    const indicator = indicatorOf(random, thing, thing.words, body.year);
    const own = {
      level: 'indicator',
      code: null,
      title: thing.words,
      above: [...(node.code === null ? [] : [node.code]), node.title],
    };
    return indicatorCells(draw, indicator, own, look);
  });
  const weights = cells.map(() => (weighted ? new Decimal(0) : null));
  if (weighted) {
    let rest = 100;
    weights.forEach((_, at) => {
      const share =
        at === count - 1
          ? rest
          : Math.max(5, Math.round(rest / (count - at) / 5) * 5 + random.pick([-5, 0, 5]));
      weights[at] = new Decimal(share);
      rest -= share;
    });
  }
  const mean = meanOf(cells.map(({ counts }, at) => ({ counts, weight: weights[at]! })));
  return {
    node,
    subject,
    cells,
    weights,
    mean: claim('achievement', subject, mean && plain(rounded(mean, 2)), {
      below: cells.map(({ achievement }) => achievement),
    }),
  };
}

function weightCell({ cells, weights }: Holder, at: number, style: string): Put {
  const weight = weights[at]!;
  const said = claim('weight', cells[at]!.achievement.subject, plain(weight));
  return style === 'points'
    ? { value: weight.toNumber(), claims: [said] }
    : { value: weight.div(100).toNumber(), format: '0%', claims: [said] };
}

/** Levels above the holder that the table names in columns of their own. */
function parentsOf({ draw }: Site, holders: readonly Node[]): readonly ('area' | 'objective')[] {
  const levels = holders[0]!.level === 'project' ? (['area', 'objective'] as const) : (['area'] as const);
  const choices: Readonly<Record<string, number>> =
    levels.length === 2 ? { none: 2, objective: 3, 'area and objective': 2 } : { none: 3, area: 2 };
  const named = draw.of('levels above', choices);
  return levels.filter((level) => named.includes(level));
}

/** The objectives all of whose projects the table holds: the mean of their projects. */
function executions({ body, table }: Site, told: readonly Holder[]): void {
  const named = [...table.tags].some(([tag, value]) => tag === 'levels above' && value !== 'none');
  if (!named) return;
  for (const objective of objectivesOf(body)) {
    const projects = told.filter(({ node }) => node.above[0] === objective);
    if (projects.length !== objective.children.length) continue;
    const means = projects.map(({ cells, weights }) =>
      meanOf(cells.map(({ counts }, at) => ({ counts, weight: weights[at]! }))),
    );
    const counted = means.filter((mean): mean is Decimal => mean !== null);
    if (counted.length === 0) continue;
    const execution = Decimal.sum(...counted).div(counted.length);
    const said = claim('execution', subjectOf(objective), plain(rounded(execution, 2)), {
      below: projects.map(({ mean }) => mean),
    });
    said.at.push(...projects.flatMap(({ mean }) => mean.at));
    table.claims.push(said);
  }
}
