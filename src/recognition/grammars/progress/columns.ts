import { decimal } from '../../../domain/decimal';
import { fold } from '../../../domain/text';
import { readCell } from '../../layout/figures';
import type { Settled } from '../../features/roles';
import type { Column, Table } from '../../layout/table';
import { AT_DATES, BARE_VALUES } from '../../words/heads-of-figures';
import { begins, says, typedSource } from '../../words/phrases';
import { OUTCOME_HEADS, WEIGHTED_HEADS } from '../../words/progress';
import type { ColumnRole } from '../../../facts/column-roles';

/**
 * Tells result and degree of achievement apart where a head alone does not: "%" beside a result is how much of the
 * target was reached, "Punteggio" beside a weight a part of the weight, "Esito" the result in words.
 */
export function settleProgress(table: Table, roles: Settled): void {
  settleOutcomes(roles);
  settlePercentages(table, roles);
  settlePoints(table, roles);
}

/** "Valore", "Valore al 31/12/2016". */
const BARE_VALUE = new RegExp(
  `^${typedSource(BARE_VALUES)}(?: ${typedSource(AT_DATES)})?( \\d\\d)*( (19|20)\\d\\d)?$`,
);

/** A bare "Valore" is a target only where no other head says that it is one: beside "Target 2023" it was reached. */
export function settleValues(roles: Settled): void {
  const targets = roles.get('target') ?? [];
  const values = targets.filter(({ header, said }) => !said && BARE_VALUE.test(fold(header)));
  const plain = targets.filter((column) => !values.includes(column));
  const asked = plain.length > 0 ? plain : (roles.get('threshold') ?? []);
  if (values.length === 0 || asked.length === 0) return;
  roles.set('target', asked);
  if (!(roles.get('result') ?? []).some(({ header }) => !begins(header, OUTCOME_HEADS)))
    roles.set('result', [...values, ...(roles.get('result') ?? [])]);
}

/** "Esito" beside a result says in words what the result says in figures. */
function settleOutcomes(roles: Settled): void {
  const results = roles.get('result') ?? [];
  const figures = results.filter(({ header, said }) => said || !begins(header, OUTCOME_HEADS));
  if (figures.length > 0) roles.set('result', figures);
}

/** Percentages beside results that are none, and "%" alone right after a result, are degrees of achievement. */
function settlePercentages(table: Table, roles: Settled): void {
  if (roles.has('achievement')) return;
  const results = roles.get('result') ?? [];
  const asked = (roles.get('target') ?? []).some(({ header }) => header.includes('%'));
  const degrees = asked ? [] : results.filter((column) => !column.said && isDegree(column));
  const others = results.filter((column) => !degrees.includes(column));
  if (degrees.length > 0 && (others.length > 0 || roles.has('target'))) {
    roles.set('achievement', degrees);
    if (others.length > 0) roles.set('result', others);
    else roles.delete('result');
    return;
  }
  const beside = table.columns.filter(
    (column, at) => isBarePercent(column) && results.includes(table.columns[at - 1]!),
  );
  if (beside.length > 0 && roles.has('target')) take(roles, 'achievement', beside);
}

/** "Raggiunto %", "% avanzamento": a percentage whose head may as well be of degrees. */
const isDegree = ({ header, roles }: Column): boolean =>
  header.includes('%') && roles.some(({ role }) => role === 'achievement');

/** "%", "2021 %": nothing but a sign, and the year it is of. */
const isBarePercent = ({ header, said }: Column): boolean =>
  !said && header.includes('%') && /^((19|20)\d\d)?$/.test(fold(header));

/** Points are a part of the weight, not a degree: never beside a degree, nor where no row has more than it weighs. */
function settlePoints(table: Table, roles: Settled): void {
  for (const role of ['achievement', 'result'] as const) {
    const columns = roles.get(role) ?? [];
    const points = columns.filter(({ header, said }) => !said && says(header, WEIGHTED_HEADS));
    const others = columns.filter((column) => !points.includes(column));
    if (points.length === 0) continue;
    if (others.length > 0) roles.set(role, others);
    else if (points.every((column) => isPartOfWeight(table, column, roles))) roles.delete(role);
  }
}

/** Every row's figure is within the row's weight, and the weights are no wholes of their own. */
function isPartOfWeight(table: Table, column: Column, roles: Settled): boolean {
  const weight = roles.get('weight')?.[0];
  if (!weight) return false;
  const pairs = table.rows.flatMap(({ row, kind }) => {
    if (kind !== 'data') return [];
    const [points, whole] = [column, weight].map(({ col }) => readCell(table.grid, row, col).reading);
    return points?.kind === 'number' && whole?.kind === 'number'
      ? [{ points: decimal(points.value), whole: decimal(whole.value) }]
      : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ points, whole }) => points.lessThanOrEqualTo(whole)) &&
    pairs.some(({ whole }) => whole.lessThan(WHOLE))
  );
}

const WHOLE = 100;

/** Gives columns a part, and takes them away from any other. */
function take(roles: Settled, part: ColumnRole, columns: readonly Column[]): void {
  for (const [role, held] of roles) {
    const kept = held.filter((column) => !columns.includes(column));
    if (kept.length > 0) roles.set(role, kept);
    else roles.delete(role);
  }
  roles.set(part, columns);
}
