import { speaksOfAccounts } from '../features/accounts';
import { either, not } from '../features/feature';
import { namesNodes } from '../features/levels-of-rows';
import { saysExecution } from '../features/titles';
import { STAGES, executionColumns, hasStage, saidStages, stageEvidence } from '../grammars/lines/columns';
import { readLines } from '../grammars/lines/read';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const hasBudget = either(hasStage('initial'), hasStage('updated'));
/** Accounts with commitments and payments need no budget beside them. */
const isAccount = (table: Table): boolean =>
  speaksOfAccounts(table) && hasStage('committed')(table) && hasStage('paid')(table);

/** Two stages in words of public budgets, or one where accounts or the title speak of a public budget too. */
const saysStages = (table: Table): boolean =>
  saidStages(table) >= (speaksOfAccounts(table) || saysExecution(table) ? 1 : 2);

/** Appropriations, commitments and payments by account: rows that are no node of the tree. */
export const budgetExecution: TableKind = {
  kind: 'budget-execution',
  roles: [...STAGES, 'label', 'available', 'variation', 'owner', 'notes', 'actual'],
  needs: [
    either(hasStage('committed'), hasStage('paid')),
    either(hasBudget, isAccount),
    saysStages,
    either(speaksOfAccounts, not(namesNodes)),
  ],
  tells: {
    'column:initial': hasBudget,
    'column:committed': hasStage('committed'),
    'column:paid': hasStage('paid'),
    'rows:accounts': speaksOfAccounts,
    'column:use': (table) => executionColumns(table).rates.length > 0,
    'title:execution': saysExecution,
  },
  shows: stageEvidence,
  reads: readLines,
};
