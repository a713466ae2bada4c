import type { DecimalText } from '../../domain/decimal';
import type { Expression } from '../../domain/expression';
import { remembered } from '../../domain/remembered';
import type { CellRef } from '../../workbook/address';
import { call, compressed, fitsOneCall } from './ranges';
import { NOTHING, type Term, gapTest, guarded, hasGaps, held } from './term';

type Render = (expression: Expression) => Term;

/** What a sum or a mean runs over, sorted by how a worksheet function takes it. */
interface Parts {
  /** Cells: SUM, AVERAGE and COUNT pass over those that hold no number. */
  readonly areas: readonly string[];
  /** Cells multiplied each by the same constant (fractions shown as percentages, thousands of euro). */
  readonly scaled: readonly { readonly areas: readonly string[]; readonly factor: Term }[];
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
  const [first] = args;
  if (first && args.length === 1) return render(first);
  const parts = partsOf(args, render);
  const { areas, scaled, filled, sure, unsure } = parts;
  const term = totalOf(parts);
  if (filled || sure.length > 0) return term;
  const cells = [...areas, ...scaled.flatMap((group) => group.areas)];
  const empty = [...(cells.length > 0 ? [`${call('COUNT', cells)}=0`] : []), ...unsure.map(gapTest)];
  if (empty.length === 0) return NOTHING;
  return { ...term, stages: [[empty.length === 1 ? empty[0]! : call('AND', empty)]] };
}

/** Mean of what counts: AVERAGE, or Σ over the number of those that have a value. */
export function meanTerm(args: readonly Expression[], render: Render): Term {
  const [first] = args;
  if (first && args.length === 1) return render(first);
  const parts = partsOf(args, render);
  const { areas, scaled, sure, unsure } = parts;
  if (areas.length + scaled.length + sure.length + unsure.length === 0) return NOTHING;
  const counted = countOf(parts);
  const stages = sure.length > 0 ? [] : [[`${counted.text}=0`]];
  const plain = [...areas, ...sure.map((term) => term.text)];
  if (unsure.length === 0 && fitsOneCall(plain)) {
    const [group] = scaled;
    if (!group) return { text: `AVERAGE(${plain.join(',')})`, binding: 'atom', needs: [], stages };
    if (plain.length === 0 && scaled.length === 1) {
      const text = `AVERAGE(${group.areas.join(',')})*${held(group.factor, 'product')}`;
      return { text, binding: 'product', needs: [], stages };
    }
  }
  return {
    text: `${held(totalOf(parts), 'product')}/${held(counted, 'atom')}`,
    binding: 'product',
    needs: [],
    stages,
  };
}

/** Σ of the parts, nothing where they have no value. */
function totalOf({ areas, scaled, sure, unsure }: Parts): Term {
  const scaledSums = scaled.map((group) => `${call('SUM', group.areas)}*${held(group.factor, 'product')}`);
  const [onlyScaled] = scaledSums;
  if (onlyScaled !== undefined && scaledSums.length + areas.length + sure.length + unsure.length === 1)
    return { text: onlyScaled, binding: 'product', needs: [], stages: [] };
  const text = call('SUM', [
    ...areas,
    ...sure.map((term) => term.text),
    ...scaledSums,
    ...unsure.map((term) => guarded(term, term.text, '0')),
  ]);
  return { text, binding: 'atom', needs: [], stages: [] };
}

/** How many of the parts have a value. */
function countOf({ areas, scaled, sure, unsure }: Parts): Term {
  const cells = [...areas, ...scaled.flatMap((group) => group.areas)];
  const always = [...cells, ...sure.map(() => '1')];
  if (unsure.length === 0) {
    const binding = fitsOneCall(always) ? 'atom' : 'sum';
    return { text: call('COUNT', always), binding, needs: [], stages: [] };
  }
  const text = call('SUM', [
    ...(cells.length > 0 ? [call('COUNT', cells)] : []),
    ...(sure.length > 0 ? [String(sure.length)] : []),
    ...unsure.map((term) => guarded(term, '1', '0')),
  ]);
  return { text, binding: 'atom', needs: [], stages: [] };
}

function partsOf(args: readonly Expression[], render: Render): Parts {
  const groups = new Map<DecimalText | null, CellRef[]>();
  const terms: Term[] = [];
  let filled = false;
  for (const arg of args) {
    const cell = scaledCell(arg);
    if (!cell || cell.leaf.op === 'missing') {
      const term = render(cell?.leaf ?? arg);
      if (term === NOTHING) continue;
      if (!cell) {
        terms.push(term);
        continue;
      }
    }
    const group = groups.get(cell.factor) ?? [];
    groups.set(cell.factor, group);
    group.push(cell.leaf.ref);
    filled ||= cell.leaf.op === 'cell';
  }
  return {
    areas: compressed(groups.get(null) ?? []),
    scaled: [...groups].flatMap(([value, refs]) =>
      value === null ? [] : [{ areas: compressed(refs), factor: render({ op: 'constant', value }) }],
    ),
    filled,
    sure: terms.filter((term) => !hasGaps(term)),
    unsure: terms.filter(hasGaps),
  };
}

type Leaf = Extract<Expression, { op: 'cell' | 'missing' }>;

/** A cell, as it is or multiplied by a constant. */
export function scaledCell(
  expression: Expression,
): { readonly leaf: Leaf; readonly factor: DecimalText | null } | null {
  if (isCell(expression)) return { leaf: expression, factor: null };
  if (expression.op !== 'product' || expression.args.length !== 2) return null;
  const [cell, factor] = expression.args;
  return cell && isCell(cell) && factor?.op === 'constant' ? { leaf: cell, factor: factor.value } : null;
}

const isCell = (expression: Expression): expression is Leaf =>
  expression.op === 'cell' || expression.op === 'missing';

/** A sum inside a sum counts like its own parts. */
export const flattened: (args: readonly Expression[]) => readonly Expression[] = remembered(
  (args: readonly Expression[]) => args.flatMap((arg) => (arg.op === 'sum' ? flattened(arg.args) : [arg])),
);
