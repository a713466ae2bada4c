import { type Answers, type Doubt, doubtId, settled } from '../../../domain/doubt';
import { fold } from '../../../domain/text';
import type { ColumnRole } from '../../../facts/column-roles';
import type { DoubtFact } from '../../../facts/facts';
import { columnName } from '../../../workbook/address';
import { type Roles, columnOf } from '../../features/roles';
import type { Column, Table } from '../../layout/table';

/** Parts of which a table of resources has one: an initial budget twice is the initial and the updated one. */
const SINGLE = ['updated', 'actual'] as const satisfies readonly ColumnRole[];
/** How far the use that two amounts give may be from the printed one, in points. */
const ROUNDED = 0.051;

/** The columns that count where two that are shown play one part under one head, and what is in doubt of them. */
export function withoutTwins(
  table: Table,
  roles: Roles,
  answers: Answers,
): { readonly roles: Roles; readonly doubts: readonly DoubtFact[] } {
  const settledRoles = new Map(roles);
  const doubts: DoubtFact[] = [];
  for (const role of SINGLE) {
    const twins = twinsOf(table, roles.get(role) ?? []);
    if (twins.length < 2) continue;
    const proven = provenBy(table, role, twins, roles);
    const doubt = proven ? null : doubtOf(table, role, twins);
    if (doubt) doubts.push({ type: 'doubt', doubt });
    const chosen = doubt ? twins[Number(settled(doubt, answers)) - 1] : proven;
    const others = (roles.get(role) ?? []).filter((column) => column !== chosen);
    if (chosen) settledRoles.set(role, [chosen, ...others]);
  }
  return { roles: settledRoles, doubts };
}

/** Columns like the first in head, year and quarter that are shown and say something else of some row; the latest first. */
function twinsOf(table: Table, columns: readonly Column[]): readonly Column[] {
  const [first, ...others] = columns.filter(({ hidden }) => !hidden);
  if (!first) return [];
  const alike = others.filter(
    (column) =>
      fold(column.header) === fold(first.header) &&
      column.year === first.year &&
      column.quarter === first.quarter &&
      dataRows(table).some((row) => differ(amountAt(table, row, first), amountAt(table, row, column))),
  );
  return [first, ...alike].sort((one, other) => other.col - one.col);
}

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

/** The one of which the table prints the use of the budget, where it is one only. */
function provenBy(
  table: Table,
  role: (typeof SINGLE)[number],
  twins: readonly Column[],
  roles: Roles,
): Column | null {
  const [use, other] = [columnOf(roles, 'use'), columnOf(roles, role === 'actual' ? 'updated' : 'actual')];
  if (!use || !other) return null;
  const holds = (column: Column): boolean => {
    const judged = dataRows(table).flatMap((row): readonly boolean[] => {
      const [printed = null, own = null, beside = null] = [use, column, other].map((each) =>
        amountAt(table, row, each),
      );
      const [spent, budget] = role === 'actual' ? ([own, beside] as const) : ([beside, own] as const);
      if (printed === null || spent === null || budget === null || budget === 0) return [];
      const points = (spent / budget) * 100;
      return [[printed, printed * 100].some((each) => Math.abs(each - points) <= ROUNDED)];
    });
    return judged.length > 1 && judged.every(Boolean);
  };
  const proven = twins.filter(holds);
  return proven.length === 1 ? proven[0]! : null;
}

function doubtOf(table: Table, role: ColumnRole, twins: readonly Column[]): Doubt {
  const [latest] = twins;
  const { sheet } = table.grid;
  const cols = twins.map(({ col }) => col);
  return {
    id: doubtId('two-columns', sheet.name, latest?.header ?? '', role),
    topic: 'two-columns',
    sheet: sheet.name,
    range: { ...table.range, left: Math.min(...cols), right: Math.max(...cols) },
    args: { role: latest?.header ?? '' },
    // By their order, the latest first: letters change when a column is put in before them.
    options: twins.map(({ col, header }, index) => ({
      id: String(index + 1),
      says: `${header} (${columnName(col)})`,
    })),
  };
}

const dataRows = ({ rows }: Table): readonly number[] =>
  rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);

function amountAt({ grid }: Table, row: number, { col }: Column): number | null {
  const content = grid.at(row, col)?.content;
  return content?.type === 'number' ? content.value : null;
}
