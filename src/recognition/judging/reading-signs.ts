import { decimal } from '../../domain/decimal';
import type { Fact, FigureCell, NodeFact, ReadCell, TotalFact } from '../../facts/facts';
import type { RecognisedTable } from '../../facts/recognised';
import { holdsCell } from '../../workbook/address';
import { isFigure } from '../layout/row-shape';
import type { Table, TableRow } from '../layout/table';

/** What a reading shows of its own soundness, each by its name, 0 to 1. */
export type ReadingSigns = Readonly<Record<string, number>>;

/** A table as it was read, with the region it was read from; a form has none. */
export interface ReadTable {
  readonly table: RecognisedTable;
  readonly region: Table | null;
}

/** So many other tables on a sheet are many. */
const SEVERAL = 3;

/**
 * The evidence of a reading once its kind is given (recognition.md, "A kind is a description"): how much of the table
 * went into it, how its heads were understood, which relations among its printed figures hold or break, what is odd
 * about its rows. Each is a share or a yes; `reading-weights.ts` says what it is worth.
 */
export function readingSigns({ table, region }: ReadTable, others: number): ReadingSigns {
  const { facts } = table;
  const nodes = facts.filter((fact) => fact.type === 'node');
  const signs = {
    ...ofCells(table, region),
    ...ofHeads(region),
    ...ofRows(table, region, nodes),
    ...ofNodes(nodes),
    ...ofIndicators(nodes),
    ...ofRelations(facts, nodes),
    ...ofTroubles(facts, region),
    'sheet:others': Math.min(1, others / SEVERAL),
  };
  // What is odd in a table of one kind is how another is kept.
  const ofKind = Object.entries(signs).map(([sign, value]) => [`${table.kind} ${sign}`, value] as const);
  return { ...signs, ...Object.fromEntries(ofKind), [table.kind]: 1 };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const yes = (holds: boolean): number => (holds ? 1 : 0);

/** What of its cells and figures went into no fact. */
function ofCells({ coverage, facts }: RecognisedTable, region: Table | null): ReadingSigns {
  const unread = coverage?.unread ?? [];
  const figures = unread.reduce((sum, block) => sum + block.figures, 0);
  return {
    'cells:unread': coverage ? share(coverage.cells - coverage.read, coverage.cells) : 0,
    'cells:figures-unread': yes(figures > 0),
    'cells:column-unread': yes(
      region !== null &&
        unread.some(
          ({ range }) =>
            (range.bottom - range.top + 1) * 2 > region.rows.length &&
            holdsCell(region.range, { row: range.top, col: range.left }),
        ),
    ),
    'cells:outside': yes(region !== null && unread.some(({ range }) => range.top > region.range.bottom)),
    'cells:figures-unused': region ? unusedFigures(region, facts) : 0,
  };
}

/** Of the figures in the rows of a table the share that no fact was read from. */
function unusedFigures(region: Table, facts: readonly Fact[]): number {
  const used = new Set(facts.flatMap(figuresOf).map(({ row, col }) => keyOf(row, col)));
  let all = 0;
  let unused = 0;
  for (const { row } of region.rows) {
    for (const cell of region.grid.cellsOf(row)) {
      if (cell.col < region.range.left || cell.col > region.range.right || !isFigure(cell)) continue;
      all++;
      if (!used.has(keyOf(cell.row, cell.col))) unused++;
    }
  }
  return share(unused, all);
}

const keyOf = (row: number, col: number): number => row * 32_768 + col;

interface Placed {
  readonly row: number;
  readonly col: number;
}

const refs = (cells: readonly (FigureCell | ReadCell | null | undefined)[]): readonly Placed[] =>
  cells.flatMap((cell) => (cell ? [cell.ref] : []));

/** The cells whose figures a fact takes. */
function figuresOf(fact: Fact): readonly Placed[] {
  switch (fact.type) {
    case 'node':
      return [...refs(FIGURES.map((part) => fact[part])), ...fact.listed.map(({ ref }) => ref)];
    case 'total':
      return refs([fact.printed]);
    case 'amount':
      return refs([fact.amount, fact.share]);
    case 'ratio':
      return refs([fact.published, fact.terms?.numerator, fact.terms?.denominator]);
    case 'line':
      return refs([...Object.values(fact.amounts), ...fact.measures.map(({ published }) => published)]);
    case 'incentive':
      return refs([fact.result, fact.planned, fact.paid, ...fact.indicators.map(({ result }) => result)]);
    case 'incentive-total':
      return refs([fact.planned, fact.paid, fact.points, fact.percent]);
    case 'series':
      return refs([fact.figure]);
    case 'rate':
      return refs([fact.printed, fact.of, fact.against]);
    case 'trouble':
      return [fact.ref];
    case 'doubt':
      return [];
  }
}

const MONEY = ['initial', 'updated', 'actual', 'revenues', 'costs', 'investments'] as const;
const PROGRESS = ['achievement', 'target', 'result'] as const;
const FIGURES = [...MONEY, ...PROGRESS, 'use', 'share', 'printedResult', 'weight'] as const;

/** How the heads over the figures were understood. */
function ofHeads(region: Table | null): ReadingSigns {
  if (!region) return { 'heads:form': 1 };
  const rows = region.rows.filter(({ kind }) => kind === 'data');
  const filled = region.columns.filter(({ col }) => {
    const cells = rows.flatMap(({ row }) => region.grid.at(row, col) ?? []);
    return cells.filter(isFigure).length * 2 > Math.max(1, rows.length) * HALF;
  });
  const best = (column: Table['columns'][number]): number => column.roles[0]?.score ?? 0;
  const parts = filled.flatMap(({ roles: [first], year, quarter }) =>
    first ? [`${first.role} ${year ?? ''} ${quarter ?? ''}`] : [],
  );
  return {
    'heads:weak': share(filled.filter((column) => best(column) < WEAK).length, filled.length),
    'heads:twins': yes(new Set(parts).size < parts.length),
  };
}

const HALF = 0.5;
const WEAK = 0.8;

/** What became of the rows. */
function ofRows({ facts }: RecognisedTable, region: Table | null, nodes: readonly NodeFact[]): ReadingSigns {
  if (!region) return {};
  const read = new Set([
    ...facts.flatMap(figuresOf).map(({ row }) => row),
    ...nodes.flatMap(({ named }) => named.map(({ row }) => row)),
  ]);
  const of = (...kinds: readonly TableRow['kind'][]): readonly TableRow[] =>
    region.rows.filter(({ kind }) => kinds.includes(kind));
  const data = of('data', 'detail');
  const sums = of('total', 'subtotal');
  const proven = new Set(facts.flatMap((fact) => (fact.type === 'total' ? [fact.printed.ref.row] : [])));
  const sections = of('section');
  return {
    'rows:unread': share(data.filter(({ row }) => !read.has(row)).length, data.length),
    'rows:sums-unproven': share(sums.filter(({ row }) => !proven.has(row)).length, sums.length),
    'rows:sections': share(sections.length, region.rows.length),
    'rows:repeats': yes(of('repeat', 'caption').length > 0),
    'rows:many': Math.min(1, region.rows.length / MANY),
    'rows:one': yes(data.length === 1),
  };
}

const MANY = 40;

/** What is odd about the nodes and how they hang together. */
function ofNodes(nodes: readonly NodeFact[]): ReadingSigns {
  const keys = nodes.map(
    ({ level, code, title, office, period, parentKey }) =>
      `${level}|${parentKey ?? ''}|${code ?? ''}|${title}|${office ?? ''}|${period.year ?? ''}|${period.quarter ?? ''}`,
  );
  const parents = new Set(nodes.map(({ parentKey }) => parentKey));
  const bare = nodes.filter((node) => !parents.has(node.key) && FIGURES.every((part) => node[part] === null));
  const codes = nodes.filter(({ code }) => code !== null).length;
  return {
    'nodes:twins': share(keys.length - new Set(keys).size, keys.length),
    'nodes:bare': share(bare.length, nodes.length),
    'nodes:some-codes': yes(codes > 0 && codes < nodes.length),
    'nodes:no-codes': yes(nodes.length > 0 && codes === 0),
    'nodes:offices': yes(nodes.some(({ office }) => office !== null)),
    'nodes:quarters': yes(nodes.some(({ period }) => period.quarter !== null)),
    'nodes:no-year': yes(nodes.some(({ period }) => period.year === null)),
  };
}

/** How targets, results and degrees of indicators read. */
function ofIndicators(nodes: readonly NodeFact[]): ReadingSigns {
  const rows = nodes.filter((node) => PROGRESS.some((part) => node[part] !== null));
  const indicators = nodes.filter(({ level }) => level === 'indicator');
  const has = (cell: ReadCell | null): boolean => cell !== null && cell.reading.kind !== 'empty';
  const units = new Set(
    rows.flatMap(({ result }) => (result?.reading.kind === 'number' ? [result.reading.unit] : [])),
  );
  return {
    'indicators:alone': share(
      indicators.filter(({ parentKey }) => parentKey === null).length,
      indicators.length,
    ),
    'results:empty': share(
      rows.filter(({ result, achievement }) => !has(result) && !has(achievement)).length,
      rows.length,
    ),
    'degrees:none': share(
      rows.filter(({ result, achievement }) => has(result) && !has(achievement)).length,
      rows.length,
    ),
    'results:units': yes(units.size > 1),
  };
}

/** Which relations among the printed figures hold, and which break. */
function ofRelations(facts: readonly Fact[], nodes: readonly NodeFact[]): ReadingSigns {
  const totals = facts.filter(
    (fact): fact is TotalFact => fact.type === 'total' && fact.role !== 'achievement',
  );
  const closed = totals.filter(closes).length;
  const uses = nodes.flatMap(useOf);
  const degrees = nodes.flatMap(degreeOf);
  const count = (made: readonly boolean[]): number => made.filter(Boolean).length;
  return {
    'totals:some': yes(totals.length > 0),
    'totals:break': share(totals.length - closed, totals.length),
    'use:some': yes(uses.length > 0),
    'use:break': share(uses.length - count(uses), uses.length),
    'degrees:some': yes(degrees.length > 0),
    'degrees:break': share(degrees.length - count(degrees), degrees.length),
  };
}

/** A total is the sum of its parts, to the places printed. */
function closes({ printed, parts, signs }: TotalFact): boolean {
  const made = parts.reduce((sum, part, at) => sum + Number(part.value) * (signs?.[at] ?? 1), 0);
  return (
    Math.abs(made - Number(printed.value)) <=
    Number(printed.factor) * (0.5 * parts.length + 0.5) * 10 ** -printed.places + TINY
  );
}

const TINY = 1e-6;

/** Whether the printed use is made of actual and budget; nothing where one is missing. */
function useOf({ use, actual, updated, initial }: NodeFact): readonly boolean[] {
  const whole = updated ?? initial;
  if (!use || !actual || !whole || decimal(whole.value).isZero()) return [];
  const made = (Number(actual.value) / Number(whole.value)) * 100;
  return [Math.abs(made - Number(use.value)) <= 10 ** -use.places];
}

/** Whether the printed degree is made of result and target, either way. */
function degreeOf({ achievement, result, target }: NodeFact): readonly boolean[] {
  const [degree, reached, asked] = [achievement, result, target].map((cell) =>
    cell?.reading.kind === 'number' ? Number(cell.reading.value) : null,
  );
  if (degree === undefined || degree === null || !reached || !asked) return [];
  const ways = [(reached / asked) * 100, (asked / reached) * 100];
  return [ways.some((way) => Math.abs(Math.min(way, 100) - degree) <= 1 || Math.abs(way - degree) <= 1)];
}

/** What could not be taken as it stands. */
function ofTroubles(facts: readonly Fact[], region: Table | null): ReadingSigns {
  const rows = Math.max(1, region?.rows.length ?? facts.length);
  const troubles = facts.flatMap((fact) => (fact.type === 'trouble' ? [fact.trouble] : []));
  const count = (...kinds: readonly string[]): number =>
    troubles.filter((each) => kinds.includes(each)).length;
  return {
    'troubles:strays': share(count('stray', 'bad-number'), rows),
    'troubles:blanks': share(count('blank', 'missing-value'), rows),
    'troubles:changed': yes(count('target-changed') > 0),
    doubts: yes(facts.some(({ type }) => type === 'doubt')),
  };
}
