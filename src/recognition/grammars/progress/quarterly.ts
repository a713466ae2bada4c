import { remembered } from '../../../domain/remembered';
import { quarterRoles } from './roles';
import { quartersDown } from '../../layout/quarters-down';
import type { Table } from '../../layout/table';
import { says } from '../../words/phrases';
import { SCHEDULE_HEADS } from '../../words/row-keys';

/** One row an indicator and quarter. */
export const quartersInRows = (table: Table): boolean => quartersDown(table) !== null;

/** Fewer quarters side by side are a comparison. */
const LEAST = 2;

/** A column a quarter, with the columns that a schedule to fill has beside them: forecast, cause, evidence. */
export const isSchedule = remembered((table: Table): boolean => {
  const quarters = new Set(table.columns.flatMap(({ quarter }) => quarter ?? []));
  const inColumns = quarters.size >= LEAST || quarterRoles(table).length >= LEAST;
  return inColumns && table.columns.some(({ header }) => says(header, SCHEDULE_HEADS));
});
