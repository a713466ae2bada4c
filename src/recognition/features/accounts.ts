import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { ColumnRole } from '../../facts/column-roles';
import { namesPart, tableTexts } from './roles';
import { seriesColumns, seriesRows } from './series';
import type { Table } from '../layout/table';
import { ACCOUNT_HEADS, ACCOUNT_ROWS, CASH_WORDS } from '../words/accounts';
import { begins, says } from '../words/phrases';
import { TREE_HEADS } from '../words/titles';
import { rowsByLevel } from './levels-of-rows';

/** "04.41.01", "1.03.02.09.000": dotted numbers are accounts, whatever codes of projects look like. */
const DOTTED = /^\d{1,4}(\.\d{1,4})+$/;
/** Under a head of projects "1.2.1" numbers them; accounts are written with their zeros. */
const PADDED = /^\d{1,4}(\.\d{1,4})*\.0\d{0,3}(\.\d{1,4})*$|^0\d{0,3}(\.\d{1,4})+$/;
const NODES: readonly ColumnRole[] = ['project', 'objective'];

/** Whether a table's rows are accounts of a budget (titles, chapters, missions), not nodes of the tree. */
export const speaksOfAccounts = remembered((table: Table): boolean => {
  if (table.columns.some(({ header }) => says(header, TREE_HEADS))) return false;
  const rows = seriesRows(table).filter(({ label }) => label !== '');
  const coded = namesPart(table.columns, NODES) ? hasPaddedCode : hasDottedCode;
  const accounts = rows.filter(({ row, label }) => isAccountRow(label) || coded(table, row));
  if (accounts.length * 2 > rows.length) return true;
  const { project, objective, area, other } = rowsByLevel(table);
  if ((project + objective + area) * 2 > project + objective + area + other) return false;
  const figures = seriesColumns(table).map(({ column }) => column);
  return table.columns.some((column) => !figures.includes(column) && begins(column.header, ACCOUNT_HEADS));
});

/** "Titolo 1 - Spese correnti", "T1". */
const isAccountRow = (label: string): boolean =>
  begins(label, ACCOUNT_ROWS) || /^t ?\d{1,2}\b/.test(fold(label));

const hasDottedCode = (table: Table, row: number): boolean => holdsCode(table, row, DOTTED);
const hasPaddedCode = (table: Table, row: number): boolean => holdsCode(table, row, PADDED);

const holdsCode = (table: Table, row: number, form: RegExp): boolean =>
  table.grid.cellsOf(row).some(({ col }) => form.test(table.grid.text(row, col)));

/** Whether title or heads say that the table counts cash. */
export const speaksOfCash = remembered((table: Table): boolean =>
  tableTexts(table).some((text) => says(text, CASH_WORDS)),
);
