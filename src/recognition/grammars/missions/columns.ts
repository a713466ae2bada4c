import { remembered } from '../../../domain/remembered';
import { missionColumns } from '../../features/missions';
import { assignRoles, tableWords } from '../../features/roles';
import { seriesColumns } from '../../features/series';
import type { Column, Table } from '../../layout/table';
import { FORECAST_TITLES, OUTTURN_TITLES } from '../../words/missions';
import { foldedSays } from '../../words/phrases';

const STAGES = ['initial', 'updated', 'actual'] as const;

/** A column of money of a budget by mission. */
export interface MoneyColumn {
  readonly column: Column;
  readonly year: number | null;
  readonly stage: (typeof STAGES)[number];
}

/** The columns of money; what a head leaves open the title says: a forecast, or the outturn. */
export const moneyColumns = remembered((table: Table): readonly MoneyColumn[] => {
  const columns = missionColumns(table);
  const names = [...columns.missions, ...columns.programmes, ...columns.names, ...columns.details];
  const figures = seriesColumns(table).filter(({ column, rate }) => !rate && !names.includes(column));
  const roles = assignRoles(
    figures.map(({ column }) => column),
    STAGES,
  );
  const usual = isForecast(table) ? 'initial' : 'actual';
  return figures.map(({ column, year }) => {
    const said = STAGES.find((role) => roles.get(role)?.includes(column));
    return { column, year, stage: said ?? usual };
  });
});

/** The printed percentage of use. */
export const useColumn = (table: Table): Column | null =>
  table.columns.find(({ roles, percent }) => percent && roles.some(({ role }) => role === 'use')) ?? null;

function isForecast(table: Table): boolean {
  const words = tableWords(table);
  return foldedSays(words, FORECAST_TITLES) && !foldedSays(words, OUTTURN_TITLES);
}
