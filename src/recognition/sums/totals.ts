import { type Decimal, decimal, sum } from '../../domain/decimal';
import { says } from '../words/phrases';
import { ALGEBRAIC_ROWS } from '../words/titles';
import type { FigureCell, TotalFact } from '../../facts/facts';
import { type EndSum, endSums, halfUnit, withComponents } from './end-sums';
import type { TableRow } from '../layout/table';

export interface TotalsInput {
  readonly rows: readonly TableRow[];
  readonly role: string;
  readonly year: number | null;
  figure(row: number): FigureCell | null;
  /** Whether a row has words where its figure should be ("n.d."): a sum that lacks it says nothing. */
  unknown?(row: number): boolean;
}

/** A figure that a later total may sum: a row, or a total that stands for the rows it closed. */
interface Item {
  readonly figure: FigureCell;
  readonly kind: 'row' | 'subtotal' | 'total';
  /** A section heading or a total stands right above it. */
  readonly opens: boolean;
  /** A heading does: what is above it is another matter. */
  readonly headed: boolean;
}

/**
 * Every printed subtotal and total of a column with the cells it sums. Closed parts give way to their total, so
 * totals of totals and two sides of an account are told apart by what adds up; where nothing adds up, the parts
 * are those the layout itself shows, so that the difference reported is the likely one; where the layout shows
 * none, nothing is claimed.
 */
export function totalsOf({
  rows,
  role,
  year,
  figure,
  unknown = () => false,
}: TotalsInput): readonly TotalFact[] {
  const facts: TotalFact[] = [];
  let open: Item[] = [];
  let boundary = true;
  let headed = true;
  let gap = -1;
  const above = totalAbove(rows, figure);
  for (const row of rows) {
    if (row === above?.row) {
      const { printed, parts } = above;
      facts.push({ type: 'total', scope: 'total', role, year, label: row.label, printed, parts });
      continue;
    }
    if (row.kind === 'section' || row.kind === 'repeat') boundary = headed = true;
    const printed = row.kind === 'detail' ? null : figure(row.row);
    if (!printed) {
      if (row.kind !== 'section' && unknown(row.row)) gap = open.length;
      continue;
    }
    if (row.kind === 'data') open.push({ figure: printed, kind: 'row', opens: boundary, headed });
    boundary = headed = false;
    if (row.kind !== 'subtotal' && row.kind !== 'total') continue;
    const from = startOf(open, row, printed, gap);
    if (from !== null) {
      const { parts } = from;
      facts.push({ type: 'total', scope: row.kind, role, year, label: row.label, printed, parts });
    }
    const kept = from === null ? open : open.slice(0, from.index);
    open = [...kept, { figure: printed, kind: row.kind, opens: true, headed: false }];
    if (gap >= kept.length) gap = -1;
    boundary = true;
  }
  return facts;
}

/** A total on the first row, before anything it could sum, stands over all the rows below; two sums below say which are its parts. */
function totalAbove(
  rows: readonly TableRow[],
  figure: TotalsInput['figure'],
): { readonly row: TableRow; readonly printed: FigureCell; readonly parts: readonly FigureCell[] } | null {
  const [first, ...below] = rows.filter(({ kind }) => kind !== 'section' && kind !== 'repeat');
  const printed = first?.kind === 'total' ? figure(first.row) : null;
  if (!first || !printed || below.some(({ kind }) => kind === 'total')) return null;
  const sums = below.filter(({ kind }) => kind === 'subtotal');
  const parts = (sums.length > 1 ? sums : below.filter(({ kind }) => kind === 'data')).flatMap(
    ({ row }) => figure(row) ?? [],
  );
  return parts.length > 1 ? { row: first, printed, parts } : null;
}

interface Start {
  readonly index: number;
  readonly parts: readonly FigureCell[];
}

/** Where the parts of a total begin among the open figures, `gap` the last place where one is unknown; `null` when neither sums nor layout tell. */
function startOf(open: readonly Item[], row: TableRow, printed: FigureCell, gap: number): Start | null {
  const suggested = byLayout(open, row);
  const figures = open.map(({ figure }) => figure);
  const starts = [
    ...(suggested === null ? [] : [suggested]),
    ...open.map((_, index) => open.length - 1 - index),
  ];
  const plain = endSums(figures);
  let standing: readonly EndSum[] | null = null;
  for (const index of starts) {
    if (closes(plain[index]!, printed)) return { index, parts: partsFrom(index, figures, plain) };
    // Rows above their own components ("Immobilizzazioni", then its kinds) may stand for them.
    standing ??= endSums(figures, withComponents(figures));
    if (closes(standing[index]!, printed)) return { index, parts: partsFrom(index, figures, standing) };
  }
  if (suggested === null || gap >= suggested || says(row.label, ALGEBRAIC_ROWS)) return null;
  const likely = nearest(open, suggested, plain, printed);
  const parts = figures.slice(likely);
  return parts.length < 2 ? null : { index: likely, parts };
}

/** Whether a total goes on from the one before it the layout leaves open: the figures that come nearer tell. */
function nearest(
  open: readonly Item[],
  suggested: number,
  sums: readonly EndSum[],
  printed: FigureCell,
): number {
  const without = suggested + 1;
  if (open[suggested]!.kind !== 'total' || open.length - without < 2) return suggested;
  const off = (index: number): Decimal => sums[index]!.sum.minus(printed.value).abs();
  return off(without).lessThan(off(suggested)) ? without : suggested;
}

function partsFrom(start: number, figures: readonly FigureCell[], sums: readonly EndSum[]): FigureCell[] {
  const parts: FigureCell[] = [];
  for (let at = start; at < figures.length; at = sums[at]!.next) parts.push(figures[at]!);
  return parts;
}

/** A subtotal sums the rows since the last heading or total; a total all since the last total, which it goes on from where no heading parts them. */
function byLayout(open: readonly Item[], { kind }: TableRow): number | null {
  if (open.length === 0) return null;
  if (kind === 'subtotal') {
    const last = lastIndex(open, (item) => item.opens || item.kind !== 'row');
    return last < 0 ? 0 : open[last]!.kind === 'row' ? last : last + 1 < open.length ? last + 1 : null;
  }
  const last = lastIndex(open, (item) => item.kind === 'total');
  if (last + 1 >= open.length) return null;
  return last < 0 || open[last + 1]!.headed ? last + 1 : last;
}

function lastIndex<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (holds(list[index]!)) return index;
  return -1;
}

/** Half a unit in the last place for each part, and for the total, is what rounding can account for. */
const closes = ({ sum, slack }: EndSum, printed: FigureCell): boolean =>
  sum
    .minus(decimal(printed.value))
    .abs()
    .lessThanOrEqualTo(slack.plus(halfUnit(printed)));

/** Whether the parts make the printed sum, but for the rounding of each. */
export function addsUp({ printed, parts, signs }: TotalFact): boolean {
  const slack = sum([...parts, printed].map((cell) => halfUnit(cell)));
  const whole = sum(parts.map(({ value }, at) => decimal(value).times(signs?.[at] ?? 1)));
  return whole.minus(printed.value).abs().lessThanOrEqualTo(slack);
}
