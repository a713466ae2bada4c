import { decimal } from '../../domain/decimal';
import { commonUnit } from '../../domain/comparable-units';
import type { Reading } from '../../domain/reading';
import type { Fact, NodeFact, ReadCell } from '../../facts/facts';
import { verdictOn } from './hypotheses';

/** What a column's numbers are multiplied by: as they were read, points typed behind a `%`, fractions without one. */
type Scale = 1 | 0.01 | 100;

interface Scales {
  readonly target: Scale;
  readonly result: Scale;
  readonly achievement: Scale;
}

type Part = keyof Scales;
const PARTS = ['target', 'result', 'achievement'] as const satisfies readonly Part[];

/** More rows than these say no more. */
const SAMPLE = 200;

/**
 * The facts of a table, its columns of targets, results and degrees each in the one scale under which most of their
 * printed figures explain each other: 0,925 beside ">= 90%" is a fraction, 9500% beside 95 of 100 is 95. A scale that
 * contradicts a cell's own format is told at each cell.
 */
export function withScales(facts: readonly Fact[]): readonly Fact[] {
  const columns = new Map<string, NodeFact[]>();
  for (const fact of facts) {
    const key = fact.type === 'node' ? columnsOf(fact) : null;
    if (fact.type === 'node' && key !== null) columns.set(key, [...(columns.get(key) ?? []), fact]);
  }
  const scales = new Map([...columns].map(([key, nodes]) => [key, scalesOf(nodes)] as const));
  if ([...scales.values()].every((each) => each === null)) return facts;
  return facts.map((fact) => {
    const scale = fact.type === 'node' ? scales.get(columnsOf(fact) ?? '') : null;
    return fact.type === 'node' && scale ? scaledNode(fact, scale) : fact;
  });
}

/** The columns that a row's figures stand in; `null` of a row with fewer than two, which explain nothing. */
function columnsOf(node: NodeFact): string | null {
  const refs = PARTS.flatMap((part) => node[part]?.ref ?? []);
  return refs.length < 2 ? null : refs.map(({ sheet, col }) => `${sheet} ${col}`).join('|');
}

/** The scales that explain more than the figures as they were read; `null` when those explain most. */
function scalesOf(nodes: readonly NodeFact[]): Scales | null {
  const rows = nodes.slice(0, SAMPLE).map(numbersOf).filter(hasTwo);
  if (rows.length === 0) return null;
  const verdict = verdictOn(candidates(rows), rows, explained);
  if (!verdict || verdict.best === verdict.first) return null;
  const { best, first } = verdict;
  return best.held >= Math.max(LEAST, first.held * FAR_MORE) ? best.reading : null;
}

/** Two rows of one size, or a single degree that target and result make. */
const LEAST = 2;
/** Another scale than that of the words must explain so many times as much. */
const FAR_MORE = 2;

type NumberReading = Extract<Reading, { kind: 'number' }>;
type Row = Readonly<Record<Part, NumberReading | null>>;

const numbersOf = ({ target, result, achievement }: NodeFact): Row => ({
  target: numberOf(target),
  result: numberOf(result),
  achievement: numberOf(achievement),
});

const numberOf = (cell: ReadCell | null): NumberReading | null =>
  cell?.reading.kind === 'number' ? cell.reading : null;

const hasTwo = (row: Row): boolean => PARTS.filter((part) => row[part] !== null).length > 1;

/** Every combination of the scales that the columns may have, those that change least first. */
function candidates(rows: readonly Row[]): readonly Scales[] {
  const [targets, results, achievements] = PARTS.map((part) =>
    possible(rows.flatMap((row) => (row[part] === null ? [] : [row[part]]))),
  );
  const all = (targets ?? []).flatMap((target) =>
    (results ?? []).flatMap((result) =>
      (achievements ?? []).map((achievement): Scales => ({ target, result, achievement })),
    ),
  );
  return all.sort((one, other) => changed(one) - changed(other));
}

/** A cell's own format is contradicted only where nothing else explains as much. */
const changed = (scales: Scales): number =>
  PARTS.reduce((cost, part) => cost + (scales[part] === 1 ? 0 : scales[part] === 100 ? 1 : 3), 0);

/** A bare number up to this may be a fraction: 1,2 is 120%. */
const MOST_FRACTION = 1.5;

/** Behind a `%` a column may hold points; without one, where no number is large, fractions. */
function possible(readings: readonly NumberReading[]): readonly Scale[] {
  if (readings.length === 0) return [1];
  if (readings.every(({ unit }) => unit === 'percent')) return [1, 0.01];
  const small = readings.every(
    ({ unit, value }) => unit === null && Math.abs(Number(value)) <= MOST_FRACTION,
  );
  return small ? [1, 100] : [1];
}

/** A printed degree that target and result make says more than figures of one size. */
const MADE = 3;
const NEAR = 1;
/** A result within so many times its target, either way, is of its size. */
const SIZE = 8;
/** Degrees go a little beyond their scale, and are hardly ever so small without being nothing. */
const MOST_DEGREE = 150;
const LEAST_DEGREE = 2;

/** How far scales explain a row: the degree is made of target and result, these are of one size, that within its scale. */
function explained(scales: Scales, row: Row): number {
  const [target, result, degree] = PARTS.map((part) => {
    const reading = row[part];
    return reading === null ? null : Number(reading.value) * scales[part];
  });
  let held = 0;
  if (target && result && row.target && row.result && isPercentPair(scales, row)) {
    const ratio = Math.abs(result / target);
    if (ratio >= 1 / SIZE && ratio <= SIZE) held += NEAR;
  }
  if (degree !== null && degree !== undefined && isInScale(degree)) held += NEAR;
  if (
    target &&
    result &&
    degree &&
    row.achievement &&
    isMade(degree, result / target, row.achievement.places)
  )
    held += MADE;
  return held;
}

const isInScale = (degree: number): boolean =>
  degree === 0 || (degree >= LEAST_DEGREE && degree <= MOST_DEGREE);

/** Sizes say something of scales only where a percentage is among them, read so or made so. */
function isPercentPair({ target, result }: Scales, row: Row): boolean {
  const [asked, reached] = [unitUnder(row.target, target), unitUnder(row.result, result)];
  return (asked === 'percent' || reached === 'percent') && commonUnit(asked, reached) !== null;
}

const unitUnder = (reading: NumberReading | null, scale: Scale): NumberReading['unit'] =>
  scale === 100 ? 'percent' : (reading?.unit ?? null);

/** To the places printed, whichever way is better, capped or not. */
function isMade(degree: number, ratio: number, places: number): boolean {
  const near = (value: number): boolean => Math.abs(degree - value) < 10 ** -places;
  const [onward, back] = [ratio * 100, 100 / ratio];
  return near(onward) || near(back) || (degree === 100 && (onward > 100 || back > 100));
}

function scaledNode(node: NodeFact, scales: Scales): NodeFact {
  const [target, result, achievement] = PARTS.map((part) => scaledCell(node[part], scales[part]));
  return { ...node, target: target ?? null, result: result ?? null, achievement: achievement ?? null };
}

/** A number in its column's scale, a percentage from now on; points behind a `%` are doubtful, and so told. */
function scaledCell(cell: ReadCell | null, scale: Scale): ReadCell | null {
  if (cell?.reading.kind !== 'number' || scale === 1) return cell;
  const { reading } = cell;
  return {
    ...cell,
    text: scale === 100 ? cell.text : `${reading.value.replace('.', ',')}%`,
    reading: {
      ...reading,
      value: decimal(reading.value).times(scale).toString(),
      places: Math.max(0, reading.places - (scale === 100 ? 2 : 0)),
      unit: 'percent',
      certain: reading.certain && scale === 100,
    },
  };
}
