import { remembered } from '../../domain/remembered';
import type { Table } from '../layout/table';
import { CYCLE_STEPS } from '../words/cycle';
import { says } from '../words/phrases';

/** Rows that name a step or a paper of the performance cycle. */
export const cycleSteps = remembered(
  (table: Table): number =>
    table.rows.filter(({ row }) =>
      table.grid.cellsOf(row).some(({ col }) => says(table.grid.text(row, col), CYCLE_STEPS)),
    ).length,
);
