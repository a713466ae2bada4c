import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Table } from '../layout/table';
import { EXECUTION_TITLES } from '../words/accounts';
import { CYCLE_TITLES } from '../words/cycle';
import { DEGREE_TITLES, INDICATOR_PLAN_TITLES } from '../words/degrees';
import { INCENTIVE_TITLES } from '../words/incentives';
import { foldedSays, says } from '../words/phrases';
import { tableText, tableWords } from './roles';

const INTERVENTIONS = /\b(interventi economici|interventi promozionali|interventi di promozione)\b/;
const OF_ENTITY =
  /\bobiettiv[oi] (di|dell) (ente|amministrazione)\b|\bobiettivi (generali|trasversali) (di|dell) ente\b|\bperformance (organizzativa )?(di|dell) ente\b|\bobiettiv[oi] (della )?camera\b/;
const INDIVIDUAL = /\bobiettivi individuali\b|\bobiettivi (assegnati )?(del|dei|al|ai) (segretario|dirigent)/;
const SUBJECT = /\b(obiettiv\w*|indicator[ei]|performance|peg|pdo|piao)\b/;
const GENDER_TITLES = ['genere', 'per sesso', 'pari opportunita', 'uomini e donne', 'donne e uomini'];

/** Whether a folded text names the economic interventions. */
export const saysInterventions = (folded: string): boolean => INTERVENTIONS.test(folded);

/** Title, heads or sheet speak of economic interventions. */
export const titlesInterventions = (table: Table): boolean => saysInterventions(tableText(table));

/** A row is called so: mostly the total. */
export const listsInterventions = (table: Table): boolean =>
  table.rows.some(({ label }) => saysInterventions(fold(label)));

/** Title, heads or sheet speak of the body's own objectives. */
export const saysEntity = (table: Table): boolean => OF_ENTITY.test(tableText(table));

/** Title, heads or sheet speak of objectives of persons. */
export const saysIndividual = remembered((table: Table): boolean => INDIVIDUAL.test(tableText(table)));

/** Whether sheet or title, not only a head, say that objectives are the matter. */
export const titlesObjectives = ({ grid, sheetTitle, title }: Table): boolean =>
  [grid.sheet.name, ...[...sheetTitle, ...title].map(({ text }) => text)].some((text) =>
    SUBJECT.test(fold(text)),
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
export const saysIndicator = (table: Table): boolean =>
  /\b(indicator\w*|kpi|obiettiv\w*|performance)\b/.test(tableWords(table));

export const saysExecution = (table: Table): boolean => foldedSays(tableWords(table), EXECUTION_TITLES);

export const saysCycle = remembered((table: Table): boolean => foldedSays(tableWords(table), CYCLE_TITLES));

/** Title, heads, sheet, or a total, speak of the staff's incentives. */
export const saysIncentives = remembered(
  (table: Table): boolean =>
    foldedSays(tableWords(table), INCENTIVE_TITLES) ||
    table.rows.some(({ kind, label }) => kind === 'total' && says(label, INCENTIVE_TITLES)),
);

export const saysGender = (table: Table): boolean => foldedSays(tableWords(table), GENDER_TITLES);
