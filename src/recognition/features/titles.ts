import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Table } from '../layout/table';
import { EXECUTION_TITLES } from '../words/accounts';
import { CYCLE_TITLES } from '../words/cycle';
import { DEGREE_TITLES, INDICATOR_PLAN_TITLES } from '../words/degrees';
import { INCENTIVE_TITLES } from '../words/incentives';
import { foldedSays, says } from '../words/phrases';
import { GENDERS, INDICATORS, INDIVIDUAL, INTERVENTIONS, OBJECTIVES, OF_THE_ENTITY } from '../words/titles';
import { tableText, tableWords } from './roles';

/** Whether a folded text names the economic interventions. */
export const saysInterventions = (folded: string): boolean => foldedSays(folded, INTERVENTIONS);

/** Title, heads or sheet speak of economic interventions. */
export const titlesInterventions = (table: Table): boolean => saysInterventions(tableText(table));

/** A row is called so: mostly the total. */
export const listsInterventions = (table: Table): boolean =>
  table.rows.some(({ label }) => saysInterventions(fold(label)));

/** Title, heads or sheet speak of the body's own objectives. */
export const saysEntity = (table: Table): boolean => foldedSays(tableText(table), OF_THE_ENTITY);

/** Title, heads or sheet speak of objectives of persons. */
export const saysIndividual = remembered((table: Table): boolean => foldedSays(tableText(table), INDIVIDUAL));

/** Whether sheet or title, not only a head, say that objectives are the matter. */
export const titlesObjectives = ({ grid, sheetTitle, title }: Table): boolean =>
  [grid.sheet.name, ...[...sheetTitle, ...title].map(({ text }) => text)].some((text) =>
    says(text, OBJECTIVES),
  );

/** Whether sheet or title name the plan of indicators and expected results of the budget. */
export const titlesIndicatorPlan = ({ grid, sheetTitle, title }: Table): boolean =>
  [grid.sheet.name, ...[...sheetTitle, ...title].map(({ text }) => text)].some((text) =>
    says(text, INDICATOR_PLAN_TITLES),
  );

/** Whether sheet or title speak of degrees of achievement, of objectives, or of performance. */
export const titlesDegrees = (table: Table): boolean =>
  titlesObjectives(table) ||
  [table.grid.sheet.name, ...[...table.sheetTitle, ...table.title].map(({ text }) => text)].some((text) =>
    says(text, DEGREE_TITLES),
  );

/** "Parametro", "Misura" and the like are indicators only where an objective, or the title, makes them so. */
export const saysIndicator = (table: Table): boolean => foldedSays(tableWords(table), INDICATORS);

export const saysExecution = (table: Table): boolean => foldedSays(tableWords(table), EXECUTION_TITLES);

export const saysCycle = remembered((table: Table): boolean => foldedSays(tableWords(table), CYCLE_TITLES));

/** Title, heads, sheet, or a total, speak of the staff's incentives. */
export const saysIncentives = remembered(
  (table: Table): boolean =>
    foldedSays(tableWords(table), INCENTIVE_TITLES) ||
    table.rows.some(({ kind, label }) => kind === 'total' && says(label, INCENTIVE_TITLES)),
);

export const saysGender = (table: Table): boolean => foldedSays(tableWords(table), GENDERS);
