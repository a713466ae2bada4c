import { type Decimal, decimal } from '../domain/decimal';
import { type Expression, operands } from '../domain/expression';
import { type CellRef, cellKey, cellName } from '../workbook/address';
import { SHIFTS } from './culprit';
import type { Finding } from './finding';
import { finding } from './findings';
import { type Judged, verdictOf } from './relation';
import { supposing } from './supposing';

/** A sum of more cells than this says little of any one of them. */
const MANY = 40;
/** Of more cells than these each may be the one: then none is named. */
const FEW = 3;

/**
 * Cells of a relation that fails which, with their comma moved, would make it hold: the printed figure is accused, but
 * it may be one of these. A cell whose other relations hold as it stands is none of them.
 */
export function shiftedCells(judged: readonly Judged[], accused: readonly Judged[]): readonly Finding[] {
  const failing = accused.filter(
    ({ relation, verdict }) => verdict.kind === 'differs' && !decimal(relation.printed.value).isZero(),
  );
  if (failing.length === 0) return [];
  const suspects = failing.map((each) => ({ each, cells: heldIn(each.relation.expression) }));
  const kept = holdingWith(judged, new Set(suspects.flatMap(({ cells }) => [...cells.keys()])));
  const told = new Set<string>();
  return suspects.flatMap(({ each, cells }) => {
    if (cells.size > (each.relation.equation ? MANY : FEW)) return [];
    const found = [...cells.values()].flatMap((cell) =>
      shiftOf(cell, each, kept.get(cellKey(cell.ref)) ?? []),
    );
    if (found.length > FEW) return [];
    return found
      .filter(
        ({ ref }) => cellKey(ref) !== cellKey(each.relation.printed.cell) && isFresh(told, cellKey(ref)),
      )
      .map((shifted) => shiftFinding(shifted, each));
  });
}

function isFresh(told: Set<string>, key: string): boolean {
  const known = told.has(key);
  told.add(key);
  return !known;
}

/** A cell of an expression and what it holds. */
interface Held {
  readonly ref: CellRef;
  readonly value: Decimal;
}

interface Shifted extends Held {
  readonly meant: Decimal;
}

function heldIn(expression: Expression, found = new Map<string, Held>()): ReadonlyMap<string, Held> {
  if (expression.op === 'cell' || expression.op === 'reading')
    found.set(cellKey(expression.ref), { ref: expression.ref, value: decimal(expression.value) });
  else operands(expression).forEach((operand) => heldIn(operand, found));
  return found;
}

/** The relations that hold, by the suspects that take part in them. */
function holdingWith(
  judged: readonly Judged[],
  suspects: ReadonlySet<string>,
): ReadonlyMap<string, readonly Judged[]> {
  const holding = new Map<string, Judged[]>();
  for (const each of judged) {
    if (each.verdict.kind === 'differs') continue;
    const cells = heldIn(each.relation.expression);
    if (cells.size > MANY) continue;
    for (const key of [...cells.keys(), cellKey(each.relation.printed.cell)]) {
      if (!suspects.has(key)) continue;
      const known = holding.get(key);
      if (known) known.push(each);
      else holding.set(key, [each]);
    }
  }
  return holding;
}

function shiftOf({ ref, value }: Held, failed: Judged, kept: readonly Judged[]): readonly Shifted[] {
  if (value.isZero()) return [];
  const meant = SHIFTS.map((shift) => value.times(shift)).find(
    (each) =>
      holdsWith(ref, value, each, failed) && kept.every((other) => holdsWith(ref, value, each, other)),
  );
  return meant ? [{ ref, value, meant }] : [];
}

function holdsWith(ref: CellRef, value: Decimal, meant: Decimal, { relation }: Judged): boolean {
  const isPrinted = cellKey(ref) === cellKey(relation.printed.cell);
  const shift = meant.div(value);
  const printed = isPrinted
    ? { ...relation.printed, value: decimal(relation.printed.value).times(shift).toString() }
    : relation.printed;
  const exact = supposing(ref, meant)(relation.expression);
  if (exact === null) return false;
  const { kind } = verdictOf({ ...relation, printed }, exact);
  // Small parts of a sum are lost in its rounding: it must close.
  return relation.equation ? kind === 'right' : kind !== 'differs';
}

/** What Excel keeps beyond these is the dust of its own arithmetic. */
const MOST_PLACES = 6;

const shiftFinding = ({ ref, value, meant }: Shifted, { relation: { printed, args } }: Judged): Finding => {
  const published = value.toDecimalPlaces(MOST_PLACES).toString();
  return finding({
    rule: 'out-of-range',
    severity: 'info',
    cell: ref,
    key: 'comma-moved',
    args: {
      name: args.name ?? '',
      published,
      meant: meant.toDecimalPlaces(MOST_PLACES).toString(),
      where: cellName(printed.cell.row, printed.cell.col),
    },
    published,
    related: [printed.cell],
  });
};
