import { fold } from '../../domain/text';
import type { Table } from '../layout/table';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { speaksOfRatios } from '../features/ratio-rows';
import { itemShare } from '../names/statement-items';
import { STATEMENT_ROLES, readStatement, statementEvidence } from '../grammars/statement/table';

const SIDES = /^(attivo|attivita|passivo|passivita|passivo e patrimonio netto|stato patrimoniale.*)$/;

/** Long accounts name few of our items; the head of their side, or the title, says what they are. */
const isSaid = ({ columns, title }: Table): boolean =>
  [...columns.map(({ header }) => header), ...title.map(({ text }) => text)].some((text) =>
    SIDES.test(fold(text)),
  );

/** Assets, liabilities and net worth (stato patrimoniale; D.P.R. 254/2005, annex D). */
export const balanceSheet: TableKind = {
  kind: 'balance-sheet',
  roles: STATEMENT_ROLES,
  turns: true,
  fit(table) {
    const { distinct, share } = itemShare(table, ['assets', 'liabilities']);
    const years = table.columns.filter(({ year }) => year !== null).length;
    const parts = {
      'rows:items': Math.min(0.65, 0.25 * distinct),
      'rows:known': 0.2 * share,
      'column:year': table.columns.some(({ year }) => year !== null) ? 0.15 : 0,
    };
    return fitOf(
      parts,
      ((distinct >= 2 && (share >= 0.2 || isSaid(table))) || (distinct === 1 && share === 1 && years >= 2)) &&
        !speaksOfRatios(table),
      () => statementEvidence(table),
    );
  },
  read: (table, context) => readStatement(table, context, 'assets'),
};
