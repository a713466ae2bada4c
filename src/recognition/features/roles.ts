import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Evidence } from '../../facts/recognised';
import type { ColumnRole } from '../../facts/column-roles';
import type { Column, Table } from '../layout/table';

/** A head that names its column worse than this is not trusted with the role. */
const TRUSTED = 0.58;

/** Columns by the part they play, those that are shown first, then the best. */
export type Roles = ReadonlyMap<ColumnRole, readonly Column[]>;

/** The same while its neighbours still have their say. */
export type Settled = Map<ColumnRole, readonly Column[]>;

/**
 * Gives each column the best part among those a kind knows; a kind that expects few parts reads heads that
 * would be ambiguous elsewhere ("Risultato" beside "Target" is not the degree of achievement).
 */
export function assignRoles(columns: readonly Column[], wanted: readonly ColumnRole[]): Roles {
  const roles = new Map<ColumnRole, { column: Column; score: number }[]>();
  for (const column of columns) {
    const match = column.roles.find(({ role, score }) => score >= TRUSTED && wanted.includes(role));
    if (!match) continue;
    const list = roles.get(match.role) ?? [];
    list.push({ column, score: match.score });
    roles.set(match.role, list);
  }
  return new Map(
    [...roles].map(([role, list]) => [
      role,
      list
        .sort(
          (first, second) =>
            Number(first.column.hidden ?? false) - Number(second.column.hidden ?? false) ||
            second.score - first.score,
        )
        .map(({ column }) => column),
    ]),
  );
}

/** Whether some head says, before anything else, one of the parts. */
export const namesPart = (columns: readonly Column[], parts: readonly ColumnRole[]): boolean =>
  columns.some(
    ({ roles: [best] }) => best !== undefined && best.score >= TRUSTED && parts.includes(best.role),
  );

/** First column that plays the part. */
export const columnOf = (roles: Roles, role: ColumnRole): Column | null => roles.get(role)?.[0] ?? null;

/** Evidence of the heads that were understood. */
export const headEvidence = (table: Table, roles: Roles): readonly Evidence[] =>
  [...roles].flatMap(([role, columns]) =>
    columns
      .filter(({ header }) => header !== '')
      .map((column) => ({ cell: table.grid.ref(column.headerRow, column.col), text: column.header, role })),
  );

/** Texts that speak of the whole table: title lines, heads and the sheet's name. */
export const tableTexts = remembered((table: Table): readonly string[] => [
  table.grid.sheet.name,
  ...table.title.map(({ text }) => text),
  ...table.columns.map(({ header }) => header),
]);

/** The same folded, one after the other. */
export const tableText = remembered((table: Table): string => fold(tableTexts(table).join(' · ')));

/** The same with a mark between them that no phrase has: what is found in all of it is found in one of them. */
export const tableWords = remembered((table: Table): string => tableTexts(table).map(fold).join(' | '));
