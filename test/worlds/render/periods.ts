import { Decimal } from 'decimal.js';
import { claim, type Claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import { degreeOf } from '../indicators';
import { claimMeans, type Site, type TableKind } from '../site';
import { type Node, objectivesOf, plain, rounded } from '../truth';
import type { MeasuredThing } from '../words/measured-things';
import { type Column, layOut, type Put, type Row } from './grid';

interface Course {
  readonly node: Node;
  readonly thing: MeasuredThing;
  readonly target: Decimal;
  /** Cumulative, a quarter each; as many as the year has had. */
  readonly results: readonly Decimal[];
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Results by quarter: in rows, in columns or on a sheet for each; the latest one filled is where the node stands. */
export const QUARTERS: TableKind = {
  name: 'quarters',
  weight: 1.5,
  render(site) {
    const { draw, body, random, stock } = site;
    const nodes = objectivesOf(body)
      .filter((node) => !stock.assessed.has(node))
      .slice(0, random.int(1, 4));
    const countable = stock.things.filter(({ unit, better }) => unit === 'count' && better === 'higher');
    if (nodes.length === 0 || countable.length < nodes.length * 2) return false;
    for (const node of nodes) stock.assessed.add(node);
    const filled = draw.random.int(2, 4);
    const courses = nodes.flatMap((node): Course[] =>
      Array.from({ length: random.int(1, 2) }, () => {
        const thing = countable.pop()!;
        stock.things.splice(stock.things.indexOf(thing), 1);
        const target = new Decimal(random.int(Math.max(8, thing.from), Math.max(20, thing.to)));
        const step = target.times(0.15 + random.next() * 0.13);
        const results = Array.from({ length: filled }, (_, at) => step.times(at + 1).toDecimalPlaces(0));
        return { node, thing, target, results };
      }),
    );
    const arranged = draw.of('quarters stand in', {
      rows: 1.5,
      columns: 2,
      ...(site.alone ? { sheets: 1 } : {}),
    } as Record<string, number>);
    if (arranged === 'rows') inRows(site, courses);
    else if (arranged === 'columns') inColumns(site, courses);
    else onSheets(site, courses, filled);
    claimMeans(site.table, nodes);
    return true;
  },
};

/** What is true of a course at its latest quarter, and of each quarter. */
function claimsOf(
  { node, thing, target, results }: Course,
  year: number,
): {
  readonly latest: readonly Claim[];
  readonly asked: Claim;
  readonly quarters: readonly Claim[];
} {
  const above = [...(node.code === null ? [] : [node.code]), node.title];
  const subject = { level: 'indicator', code: null, title: thing.words, above };
  const last = results.at(-1)!;
  const degree = degreeOf('>=', { kind: 'number', value: target }, { kind: 'number', value: last })!;
  return {
    latest: [claim('result', subject, plain(last)), claim('achievement', subject, plain(rounded(degree, 2)))],
    asked: claim('target', subject, plain(target)),
    quarters: results.map((result, at) => claim('series', subject, plain(result), { year, quarter: at + 1 })),
  };
}

function lead(site: Site): {
  readonly columns: readonly Column[];
  readonly cells: (course: Course) => readonly Put[];
} {
  const { draw, body } = site;
  const heads = headWriter(draw, body.year);
  const separator = draw.pick(SEPARATORS);
  return {
    columns: [{ head: heads.of('objective') }, { head: heads.of('indicator') }, { head: heads.of('target') }],
    cells: ({ node, thing }) => [{ value: coded(node.code, node.title, separator) }, { value: thing.words }],
  };
}

function inRows(site: Site, courses: readonly Course[]): void {
  const { draw, body, page, table } = site;
  const { columns, cells } = lead(site);
  const writing = draw.of('quarter is written', { 'I trimestre': 2, '1': 1, Q1: 0.5, '1° trim.': 1 });
  const named = (at: number): string | number =>
    writing === '1'
      ? at + 1
      : writing === 'Q1'
        ? `Q${at + 1}`
        : writing === '1° trim.'
          ? `${at + 1}° trim.`
          : `${ROMAN[at]} trimestre`;
  const all = [
    ...columns.slice(0, 2),
    { head: draw.pick(['Trimestre', 'Periodo', 'TRIMESTRE']) },
    columns[2]!,
    { head: draw.pick(['Risultato', 'Valore cumulato', 'Valore raggiunto']) },
  ];
  const rows = courses.flatMap((course): Row[] => {
    const { latest, asked, quarters } = claimsOf(course, body.year);
    return course.results.map((result, at) => ({
      cells: [
        ...cells(course),
        { value: named(at) },
        { value: course.target.toNumber(), claims: at === 0 ? [asked] : [] },
        {
          value: result.toNumber(),
          claims: [quarters[at]!, ...(at === course.results.length - 1 ? latest : [])],
        },
      ],
    }));
  });
  const start = above(site, `Monitoraggio trimestrale ${body.year} (valori cumulati)`, true);
  layOut(page, start, site.left, { columns: all, rows }, table);
  below(site);
}

function inColumns(site: Site, courses: readonly Course[]): void {
  const { draw, body, page, table } = site;
  const { columns, cells } = lead(site);
  const writing = draw.of('quarter is written', {
    'I trimestre': 2,
    '1° trim.': 1,
    '31/03': 1,
    'Risultato I trim.': 1,
  });
  const named = (at: number): string =>
    ({
      'I trimestre': `${ROMAN[at]} trimestre`,
      '1° trim.': `${at + 1}° trim.`,
      '31/03': ['31/03', '30/06', '30/09', '31/12'][at]!,
      'Risultato I trim.': `Risultato ${ROMAN[at]} trim.`,
    })[writing];
  const rows = courses.map((course): Row => {
    const { latest, asked, quarters } = claimsOf(course, body.year);
    return {
      cells: [
        ...cells(course),
        { value: course.target.toNumber(), claims: [asked] },
        ...course.results.map((result, at): Put => ({
          value: result.toNumber(),
          claims: [quarters[at]!, ...(at === course.results.length - 1 ? latest : [])],
        })),
      ],
    };
  });
  const start = above(site, `Monitoraggio trimestrale ${body.year} (valori cumulati)`, true);
  const all = [...columns, ...ROMAN.map((_, at) => ({ head: named(at) }))];
  layOut(page, start, site.left, { columns: all, rows }, table);
  below(site);
}

function onSheets(site: Site, courses: readonly Course[], filled: number): void {
  const { draw, body, table } = site;
  const { columns, cells } = lead(site);
  const naming = draw.of('quarter sheets are called', {
    'I trimestre': 2,
    'I trim 2016': 1,
    '1° trimestre': 1,
  });
  const result = draw.pick(['Risultato', 'Valore raggiunto', 'Risultato al periodo']);
  const said = courses.map((course) => claimsOf(course, body.year));
  for (let at = 0; at < filled; at += 1) {
    const name =
      naming === '1° trimestre'
        ? `${at + 1}° trimestre`
        : `${ROMAN[at]} ${naming === 'I trimestre' ? 'trimestre' : `trim ${body.year}`}`;
    const page = site.newPage(name);
    const last = at === filled - 1;
    page.put(site.top, site.left, {
      value: `Monitoraggio al ${ROMAN[at]} trimestre ${body.year} (valori cumulati)`,
      bold: true,
    });
    const rows = courses.map((course, which): Row => ({
      cells: [
        ...cells(course),
        { value: course.target.toNumber(), claims: last ? [said[which]!.asked] : [] },
        {
          value: course.results[at]!.toNumber(),
          claims: [said[which]!.quarters[at]!, ...(last ? said[which]!.latest : [])],
        },
      ],
    }));
    layOut(page, site.top + 2, site.left, { columns: [...columns, { head: result }], rows }, table);
  }
}
