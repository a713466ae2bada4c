import type { Period } from '../../../domain/levels';
import { fold } from '../../../domain/text';
import { type Roles, columnOf } from '../../features/roles';
import { quartersDown } from '../../layout/quarters-down';
import type { Column, Table } from '../../layout/table';
import { yearsDown } from '../../layout/years';
import { namesOffice } from '../../names/persons';
import { means, phrasesOf } from '../../words/phrases';
import { IN_CHARGE, WHOLE_BODY } from '../../words/row-keys';

/** What tells the rows of one indicator apart (recognition.md, "A row has a key"). */
export interface RowKeys {
  /** Whose figures a row gives; `null` where no office is named, and for the row of the whole body. */
  officeOf(row: number): string | null;
  /** The year and quarter that a row names. */
  periodOf(row: number): Partial<Period>;
  /** Whether a row names its office, quarter or year: then it may leave its indicator to the row above. */
  tellsApart(row: number): boolean;
}

export function rowKeys(table: Table, roles: Roles): RowKeys {
  const years = yearsDown(table);
  const quarters = quartersDown(table);
  const owner = columnOf(roles, 'owner') ?? tellingApart(table, roles);
  const offices = owner ? officesDown(table, owner, roles) : officesAbove(table);
  const key = [owner, years?.column ?? null, quarters?.column ?? null];
  return {
    officeOf: (row) => offices.get(row) ?? null,
    periodOf(row) {
      const year = years?.yearOf(row) ?? null;
      const quarter = quarters?.quarterOf(row) ?? null;
      return { ...(year === null ? {} : { year }), ...(quarter === null ? {} : { quarter }) };
    },
    tellsApart: (row) => key.some((column) => column !== null && table.grid.at(row, column.col) !== null),
  };
}

const NAMING = ['area', 'objective', 'programme', 'project', 'indicator', 'label'] as const;

/** Offices in a column of their own; at the left of what they have, a blank cell goes on with the office above. */
function officesDown(table: Table, { col, header }: Column, roles: Roles): ReadonlyMap<number, string> {
  const names = NAMING.flatMap((role) => roles.get(role) ?? []).map((column) => column.col);
  const carries = names.length > 0 && names.every((other) => col < other);
  const body = new Set([
    ...phrasesOf(WHOLE_BODY),
    ...[...table.sheetTitle, ...table.title].map(({ text }) => fold(text)),
  ]);
  const inCharge = means(header, IN_CHARGE);
  const offices = new Map<number, string>();
  let last = '';
  for (const { row, kind } of table.rows) {
    if (kind !== 'data') continue;
    const said = table.grid.text(row, col);
    last = said === '' && carries ? last : said;
    const isOffice = last !== '' && !body.has(fold(last)) && (!inCharge || namesOffice(last));
    if (isOffice) offices.set(row, last);
  }
  return offices;
}

/**
 * A column whose head says nothing, or no more than a label, and whose words tell the rows of one indicator apart: they
 * are different within every indicator, which is named again on each row, or come again under others.
 */
function tellingApart(table: Table, roles: Roles): Column | null {
  const names = columnOf(roles, 'indicator');
  if (!names) return null;
  const known = new Set([...roles].flatMap(([role, columns]) => (role === 'label' ? [] : columns)));
  const rows = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
  const groups = groupsOf(table, rows, names);
  if (groups.length === rows.length) return null;
  const again = rows.every((row) => table.grid.text(row, names.col) !== '');
  return (
    table.columns.find(
      (column) =>
        !known.has(column) &&
        (column.roles[0]?.role ?? 'label') === 'label' &&
        tellsGroups(table, groups, column, again),
    ) ?? null
  );
}

/** The rows of each indicator: a blank goes on with the one above, the same words are the same one. */
function groupsOf(table: Table, rows: readonly number[], { col }: Column): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let last = '';
  for (const row of rows) {
    const said = fold(table.grid.text(row, col));
    const open = groups[groups.length - 1];
    if (open && (said === '' || said === last)) open.push(row);
    else groups.push([row]);
    last = said === '' ? last : said;
  }
  return groups;
}

function tellsGroups(
  table: Table,
  groups: readonly (readonly number[])[],
  { col }: Column,
  namedAgain: boolean,
): boolean {
  const words = groups.map((group) => group.map((row) => fold(table.grid.text(row, col))));
  const all = words.flat();
  const distinct = new Set(all).size;
  return (
    all.every((word) => /\p{L}/u.test(word)) &&
    words.every((group) => new Set(group).size === group.length) &&
    (namedAgain || distinct < all.length)
  );
}

/** Offices that head the rows below them: "SERVIZIO TRIBUTI". */
function officesAbove(table: Table): ReadonlyMap<number, string> {
  const offices = new Map<number, string>();
  let last = '';
  for (const { row, kind, label } of table.rows) {
    if (kind === 'section') last = namesOffice(label) ? label : '';
    if (kind === 'data' && last !== '') offices.set(row, last);
  }
  return offices;
}
