import { remembered } from '../../domain/remembered';
import type { Table } from '../layout/table';
import { begins, means } from '../words/phrases';
import { BALANCE_TITLES, SIDES } from '../words/titles';
import { itemShare } from '../names/statement-items';

/** Known items of the accounts among the rows: how many different ones, and the share of labelled rows they make. */
export interface Items {
  readonly distinct: number;
  readonly share: number;
}

/** Items of the income statement. */
export const incomeItems = remembered((table: Table): Items => itemShare(table, ['revenues', 'costs']));

/** Items of the balance sheet. */
export const balanceItems = remembered((table: Table): Items => itemShare(table, ['assets', 'liabilities']));

/** What the ratios divide by: staff, active firms. */
export const structuralItems = remembered((table: Table): Items => itemShare(table, ['structural-data']));

/** Items of either statement. */
export const accountItems = remembered((table: Table): Items =>
  itemShare(table, ['revenues', 'costs', 'assets', 'liabilities']),
);

/** So many figures of one thing, none of a year or a whole of its own, are how it spreads over classes. */
const LEAST_CLASSES = 3;

/**
 * A count of one thing by class ("100 · 99-99,9 · <94" under "N. dipendenti"): each figure is a part of it, none the
 * datum itself.
 */
export const spreadsOverClasses = remembered((table: Table): boolean => {
  if (structuralItems(table).distinct !== 1) return false;
  const rows = table.rows.filter(({ kind }) => kind !== 'section' && kind !== 'repeat');
  const classes = table.columns.filter(
    ({ col, year, roles }) =>
      year === null &&
      roles.length === 0 &&
      rows.some(({ row }) => table.grid.at(row, col)?.content.type === 'number'),
  );
  return (
    classes.length >= LEAST_CLASSES && !table.columns.some(({ roles: [best] }) => best?.role === 'total')
  );
});

/** A head, or a line of the title, is the name of a side of the balance and nothing more. */
export const namesASide = ({ columns, title }: Table): boolean =>
  [...columns.map(({ header }) => header), ...title.map(({ text }) => text)].some(
    (text) => means(text, SIDES) || begins(text, BALANCE_TITLES),
  );
