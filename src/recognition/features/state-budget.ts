import { remembered } from '../../domain/remembered';
import type { Table } from '../layout/table';
import { itemRows } from '../names/statement-items';
import { CASH_TITLES, STATE_BUDGET_TITLES } from '../words/missions';
import { foldedSays, says } from '../words/phrases';
import { PARTIAL_HEADS, WHOLE_HEADS } from '../words/schemes';
import { tableWords } from './roles';

/** Title, heads or sheet name a document of D.M. 27/3/2013. */
export const titlesStateBudget = (table: Table): boolean =>
  foldedSays(tableWords(table), STATE_BUDGET_TITLES);

/** Title or heads speak of cash by the codes of the State's accounts. */
export const titlesCash = (table: Table): boolean => foldedSays(tableWords(table), CASH_TITLES);

/** "Parziali | Totali": lines, and their components in the column before. */
export const partsItsLines = (table: Table): boolean =>
  table.columns.some(({ header, year }, at) => {
    const next = table.columns[at + 1];
    return (
      next !== undefined &&
      next.year === year &&
      says(header, PARTIAL_HEADS) &&
      says(next.header, WHOLE_HEADS) &&
      !says(next.header, PARTIAL_HEADS)
    );
  });

const OF_THE_SCHEME: readonly string[] = ['production-value', 'production-costs'];

/** The economic budget of D.M. 27/3/2013: its scheme is that of the civil code, its title or its columns are its own. */
export const isEconomicBudget = remembered(
  (table: Table): boolean =>
    (titlesStateBudget(table) || partsItsLines(table)) &&
    itemRows(table, 'other').some(({ match }) => match !== null && OF_THE_SCHEME.includes(match.item)),
);
