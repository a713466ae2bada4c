import type { Table } from '../layout/table';

/** Columns whose heads say a year. */
export const yearHeads = (table: Table): number => table.columns.filter(({ year }) => year !== null).length;

export const saysYear = (table: Table): boolean => yearHeads(table) > 0;
