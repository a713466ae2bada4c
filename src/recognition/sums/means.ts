import { type Decimal, decimal, mean, sum } from '../../domain/decimal';
import type { FigureCell, NodeFact, ReadCell, TotalFact } from '../../facts/facts';
import type { TableRow } from '../layout/table';

/** A row of a table of degrees: what it says of its node, or the degree that closes rows above it. */
interface DegreeRow {
  readonly row: TableRow;
  /** The node of a row of data. */
  readonly node: NodeFact | null;
  /** The degree in the row's cell, as read. */
  readonly degree: ReadCell | null;
}

interface Part {
  readonly node: NodeFact;
  readonly degree: ReadCell;
}

/** One row alone has no mean. */
const LEAST_PARTS = 2;

/**
 * Every degree printed below rows of degrees ("Media", "Performance complessiva") with the cells it should be the mean
 * of: those since the last such row, of one node, or all above. Where two choices of rows differ and neither makes the
 * figure, where rows lack their degree, or where it is their sum, nothing is claimed.
 */
export function meansOf(rows: readonly DegreeRow[]): readonly TotalFact[] {
  const facts: TotalFact[] = [];
  const all: Part[] = [];
  let block: Part[] = [];
  let isClosed = true;
  let isHeaded = false;
  let isWhole = true;
  for (const { row, node, degree } of rows) {
    if (row.kind === 'section') {
      isHeaded = true;
    } else if (row.kind === 'data' && node && degree) {
      // Words alone that open nothing are a row without its degree.
      if (isHeaded && block[0]?.node.parentKey === node.parentKey) isWhole = false;
      isHeaded = false;
      if (block.length > 0 && block[0]?.node.parentKey !== node.parentKey) {
        isClosed = false;
        block = [];
      }
      block.push({ node, degree });
      all.push({ node, degree });
    } else if (row.kind === 'data') {
      isWhole = false;
    } else if (row.kind === 'total' || row.kind === 'subtotal') {
      const printed = degree && figureOf(degree);
      if (isHeaded) isWhole = false;
      const fact =
        printed && isWhole && row.label !== '' ? closing(row, degree, { block, all, isClosed }) : null;
      if (fact) facts.push(fact);
      block = [];
      isHeaded = false;
    }
  }
  return facts;
}

interface Above {
  readonly block: readonly Part[];
  readonly all: readonly Part[];
  /** Every block before this one has its own degree below it. */
  readonly isClosed: boolean;
}

function closing(row: TableRow, degree: ReadCell, { block, all, isClosed }: Above): TotalFact | null {
  const own = meanFact(row, degree, block);
  if (block.length === all.length || (own && fits(own))) return own;
  const whole = meanFact(row, degree, all);
  if (whole && fits(whole)) return whole;
  return isClosed ? own : null;
}

function meanFact(row: TableRow, degree: ReadCell, parts: readonly Part[]): TotalFact | null {
  const counting = parts.filter((part) => part.degree.reading.kind !== 'not-counted');
  const figures = counting.flatMap((part) => figureOf(part.degree) ?? []);
  const printed = figureOf(degree);
  if (!printed || figures.length < LEAST_PARTS || figures.length < counting.length) return null;
  if (!areAlike(counting, degree)) return null;
  const weights = counting.flatMap(({ node }) => node.weight ?? []);
  const isSum = sum(figures.map(({ value }) => decimal(value))).equals(printed.value);
  if (isSum) return null;
  return {
    type: 'total',
    scope: row.kind === 'total' ? 'total' : 'subtotal',
    role: 'achievement',
    year: null,
    label: row.label,
    printed,
    parts: figures,
    ...(weights.length === figures.length ? { weights } : {}),
  };
}

/** Rows of one level, one office and one period, all in the unit of the printed degree. */
function areAlike(parts: readonly Part[], printed: ReadCell): boolean {
  const kinds = new Set(
    parts.map(({ node: { level, office, period } }) =>
      JSON.stringify([level, office, period.year, period.quarter]),
    ),
  );
  const units = new Set([printed, ...parts.map(({ degree }) => degree)].map(unitOf));
  return kinds.size === 1 && units.size === 1;
}

const unitOf = ({ reading }: ReadCell): string | null => (reading.kind === 'number' ? reading.unit : null);

/** A degree as a figure; `null` for counts, months, words and blanks. */
function figureOf({ ref, text, reading, raw = null }: ReadCell): FigureCell | null {
  if (reading.kind !== 'number' || (reading.unit !== null && reading.unit !== 'percent')) return null;
  const { value, places } = reading;
  const factor = ['1', '100'].find((each) => raw !== null && decimal(raw).times(each).equals(value));
  return { ref, text, value, places, raw: factor ? raw : null, factor: factor ?? '1' };
}

/** Whether the plain or the weighted mean is the printed figure, but for its last decimal. */
function fits({ printed, parts, weights }: TotalFact): boolean {
  const values = parts.map(({ value }) => decimal(value));
  const shares = weights?.map(({ value }) => decimal(value));
  const whole = shares && sum(shares);
  const weighted =
    shares && whole && !whole.isZero()
      ? sum(values.map((value, at) => value.times(shares[at] ?? 0))).dividedBy(whole)
      : null;
  const unit = decimal(10).pow(-printed.places);
  const isNear = (made: Decimal | null): boolean =>
    made !== null && made.minus(printed.value).abs().lessThanOrEqualTo(unit);
  return isNear(mean(values)) || isNear(weighted);
}
