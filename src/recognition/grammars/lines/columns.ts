import type { LineFact } from '../../../facts/facts';
import { remembered } from '../../../domain/remembered';
import type { Evidence } from '../../../facts/recognised';
import type { Condition } from '../../features/feature';
import { STAGE_WORDS } from '../../words/accounts';
import { says } from '../../words/phrases';
import { assignRoles } from '../../features/roles';
import { seriesRows } from '../../features/series';
import type { Column, Table } from '../../layout/table';

/** Stages of a sum's life in a budget. */
export type Stage = keyof LineFact['amounts'];
export const STAGES: readonly Stage[] = ['initial', 'updated', 'committed', 'paid'];

export interface ExecutionColumns {
  /** Columns of money, each with its stage; several of one stage are of different periods. */
  readonly stages: readonly { readonly stage: Stage; readonly column: Column }[];
  /** Columns of printed percentages. */
  readonly rates: readonly Column[];
  /** Columns that name the row, left of the money. */
  readonly labels: readonly Column[];
}

/** Parts of the columns of a budget's execution. */
export const executionColumns = remembered((table: Table): ExecutionColumns => {
  const rates = table.columns.filter((column) => column.percent || showsPercent(table, column));
  const money = table.columns.filter((column) => !rates.includes(column));
  const roles = assignRoles(money, [
    ...STAGES,
    'label',
    'available',
    'variation',
    'owner',
    'notes',
    'actual',
  ]);
  const stages = money.flatMap((column) => {
    const stage = STAGES.find((each) => roles.get(each)?.includes(column));
    return stage ? [{ stage, column }] : [];
  });
  const secondBudget = stages.filter(({ stage }) => stage === 'initial')[1];
  const given = stages.some(({ stage }) => stage === 'updated')
    ? stages
    : stages.map((each) =>
        each === secondBudget && !samePlace(stages, each) ? { ...each, stage: 'updated' as const } : each,
      );
  const first = Math.min(...stages.map(({ column }) => column.col));
  const aside = [...(roles.get('owner') ?? []), ...(roles.get('notes') ?? [])];
  return {
    stages: given,
    rates,
    labels: table.columns.filter(
      (column) => column.col < first && !rates.includes(column) && !aside.includes(column),
    ),
  };
});

/** The first and second "stanziamento" are of different periods: both are initial. */
const samePlace = (
  stages: readonly { readonly stage: Stage; readonly column: Column }[],
  second: { readonly column: Column },
): boolean => {
  const first = stages.find(({ stage }) => stage === 'initial')?.column;
  return first?.year !== second.column.year || first?.quarter !== second.column.quarter;
};

/** No word or sign in the head, but every cell is shown as a percentage. */
function showsPercent(table: Table, { col }: Column): boolean {
  const cells = seriesRows(table).flatMap(({ row }) => table.grid.at(row, col) ?? []);
  return (
    cells.length > 0 &&
    cells.every(({ content, format }) =>
      content.type === 'text' ? content.value.trim().endsWith('%') : format.includes('%'),
    )
  );
}

/** Whether a column of money is of a stage. */
export const hasStage =
  (stage: Stage): Condition =>
  (table) =>
    executionColumns(table).stages.some((each) => each.stage === stage);

/** Columns whose heads say their stage in the words of public budgets. */
export const saidStages = (table: Table): number =>
  executionColumns(table).stages.filter(({ column }) => says(column.header, STAGE_WORDS)).length;

/** The heads of the money, with the stages they were taken for. */
export const stageEvidence = (table: Table): readonly Evidence[] =>
  executionColumns(table).stages.map(({ stage, column }) => ({
    cell: table.grid.ref(column.headerRow, column.col),
    text: column.header,
    role: stage,
  }));
