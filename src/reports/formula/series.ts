import type { DecimalText } from '../../domain/decimal';
import type { Expression } from '../../domain/expression';
import type { CellRef } from '../../workbook/address';
import { call, compressed, fitsOneCall } from './ranges';
import { NOTHING, type Term, gapTest, guarded, hasGaps, held, withGap } from './term';

type Render = (expression: Expression) => Term;

/** What a sum or a mean runs over, sorted by how a worksheet function takes it. */
interface Parts {
  /** Cells: SUM, AVERAGE and COUNT pass over those that hold no number. */
  readonly areas: readonly string[];
  /** Some cell holds a number now. */
  readonly filled: boolean;
  /** Always a number. */
  readonly sure: readonly Term[];
  /** Without a value in some cases, which then must be left out. */
  readonly unsure: readonly Term[];
}

/** Σ of what counts. Of cells alone it is a plain SUM: emptied to the last one it shows 0, as any total does. */
export function sumTerm(given: readonly Expression[], render: Render): Term {
  const args = flattened(given);
  const single = alone(args);
  if (single) return render(single);
  const scaled = commonFactor(args);
  if (scaled) return times(sumTerm(scaled.args, render), render(scaled.factor));
  const { areas, filled, sure, unsure } = partsOf(args, render);
  const text = call('SUM', [
    ...areas,
    ...sure.map((term) => term.text),
    ...unsure.map((term) => guarded(term, term.text, '0')),
  ]);
  if (filled || sure.length > 0) return { text, binding: 'atom', needs: [], stages: [] };
  const empty = [...(areas.length > 0 ? [`${count(areas)}=0`] : []), ...unsure.map(gapTest)];
  if (empty.length === 0) return NOTHING;
  const gap = empty.length === 1 ? empty[0]! : call('AND', empty);
  return { text, binding: 'atom', needs: [], stages: [[gap]] };
}

/** Mean of what counts: AVERAGE, or Σ over the number of those that have a value. */
export function meanTerm(args: readonly Expression[], render: Render): Term {
  const single = alone(args);
  if (single) return render(single);
  const scaled = commonFactor(args);
  if (scaled) return times(meanTerm(scaled.args, render), render(scaled.factor));
  const { areas, sure, unsure } = partsOf(args, render);
  const plain = [...areas, ...sure.map((term) => term.text)];
  if (plain.length + unsure.length === 0) return NOTHING;
  if (unsure.length === 0 && fitsOneCall(plain)) {
    const stages = sure.length > 0 ? [] : [[`${count(areas)}=0`]];
    return { text: `AVERAGE(${plain.join(',')})`, binding: 'atom', needs: [], stages };
  }
  const total = call('SUM', [...plain, ...unsure.map((term) => guarded(term, term.text, '0'))]);
  const counted = call('SUM', [
    ...(areas.length > 0 ? [count(areas)] : []),
    ...(sure.length > 0 ? [String(sure.length)] : []),
    ...unsure.map((term) => guarded(term, '1', '0')),
  ]);
  const stages = sure.length > 0 ? [] : withGap([], 0, `${counted}=0`);
  return { text: `${total}/${counted}`, binding: 'product', needs: [], stages };
}

const count = (areas: readonly string[]): string => call('COUNT', areas);

function partsOf(args: readonly Expression[], render: Render): Parts {
  const cells: CellRef[] = [];
  const terms: Term[] = [];
  let filled = false;
  for (const arg of args) {
    const term = render(arg);
    if (term === NOTHING) continue;
    if (arg.op === 'cell' || arg.op === 'missing') {
      cells.push(arg.ref);
      filled ||= arg.op === 'cell';
    } else terms.push(term);
  }
  return {
    areas: compressed(cells),
    filled,
    sure: terms.filter((term) => !hasGaps(term)),
    unsure: terms.filter(hasGaps),
  };
}

/** A series of one is that one. */
const alone = (args: readonly Expression[]): Expression | null => (args.length === 1 ? args[0]! : null);

/** A sum inside a sum counts like its own parts. */
const flattened = (args: readonly Expression[]): readonly Expression[] =>
  args.flatMap((arg) => (arg.op === 'sum' ? flattened(arg.args) : [arg]));

interface Scaled {
  readonly args: readonly Expression[];
  readonly factor: Expression;
}

/** Cells all scaled alike (thousands of euro) are added first and scaled once. */
function commonFactor(args: readonly Expression[]): Scaled | null {
  const cells: Expression[] = [];
  let value: DecimalText | null = null;
  for (const arg of args) {
    if (arg.op !== 'product' || arg.args.length !== 2) return null;
    const [cell, factor] = arg.args;
    if (factor?.op !== 'constant' || (cell?.op !== 'cell' && cell?.op !== 'missing')) return null;
    if (value !== null && factor.value !== value) return null;
    value = factor.value;
    cells.push(cell);
  }
  return value === null ? null : { args: cells, factor: { op: 'constant', value } };
}

const times = (term: Term, factor: Term): Term => ({
  ...term,
  text: `${held(term, 'product')}*${held(factor, 'product')}`,
  binding: 'product',
});
