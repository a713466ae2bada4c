import type { AmountFact, Fact } from '../../facts/facts';
import { leadingCode } from '../../domain/codes';
import { fold } from '../../domain/text';
import { figureReader, isUnknown } from '../layout/figures';
import { periodOf } from '../features/period';
import { assignRoles, tableText } from '../features/roles';
import type { Table, TableRow } from '../layout/table';
import { totalsOf } from '../sums/totals';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { nodeName } from '../names/node-names';
import { rowsByLevel } from '../features/levels-of-rows';
import { figureColumns, statementColumns } from '../grammars/statement/columns';
import { STATEMENT_ROLES, changesIn, statementEvidence } from '../grammars/statement/table';

const INTERVENTIONS = /\b(interventi economici|interventi promozionali|interventi di promozione)\b/;
const UNALLOCATED = /\bnon (strategic\w+|attribui\w+|riconducibil\w+|ripartit\w+)\b|\baltri interventi\b/;

/** Economic interventions by strategic area (report, "Riepilogo interventi economici per area strategica"). */
export const economicInterventions: TableKind = {
  kind: 'economic-interventions',
  roles: STATEMENT_ROLES,
  fit(table) {
    const said = INTERVENTIONS.test(tableText(table));
    const totalSaid = table.rows.some(({ label }) => INTERVENTIONS.test(fold(label)));
    const { area, project, objective, other } = rowsByLevel(table);
    const rows = area + project + objective + other;
    const parts = {
      'title:interventions': said ? 0.4 : 0,
      'total:interventions': totalSaid ? 0.25 : 0,
      'rows:areas': rows > 0 ? 0.25 * (area / rows) : 0,
      'column:composition': table.columns.some(({ percent }) => percent) ? 0.1 : 0,
      'column:year': table.columns.some(({ year }) => year !== null) ? 0.1 : 0,
    };
    const headed = assignRoles(table.columns, ['area', 'objective', 'project', 'label']).has('area');
    const needed = (said || totalSaid) && (area >= 1 || headed) && project === 0;
    return fitOf(parts, needed, () => statementEvidence(table));
  },
  read(table, context) {
    const period = periodOf(table, context);
    const reader = figureReader(table);
    const columns = statementColumns(table, period);
    const amounts = table.rows.flatMap((row) =>
      columns.flatMap(({ column, year, isShare }): readonly Fact[] => {
        const figure = reader.figure(row.row, column, isShare ? 'percent' : 'money');
        if (!figure || row.label === '' || row.kind === 'repeat') return [];
        const amount: AmountFact = {
          type: 'amount',
          statement: 'economic-interventions',
          item: itemOfRow(table, row),
          label: row.label,
          institutionalFunction: null,
          year,
          amount: isShare ? null : figure,
          share: isShare ? figure : null,
          isTotal: row.kind === 'total' || row.kind === 'subtotal',
        };
        return [amount];
      }),
    );
    const amountColumns = figureColumns(table, period).filter(({ isShare }) => !isShare);
    const totals = amountColumns.flatMap(({ column, year }) =>
      totalsOf({
        rows: table.rows,
        role: 'amount',
        year,
        figure: (row) => reader.figure(row, column, 'money'),
        unknown: (row) => isUnknown(table.grid, row, column),
      }),
    );
    return {
      levels: ['area'],
      period,
      facts: [...amounts, ...totals, ...changesIn(table, amountColumns, reader), ...reader.troubles()],
    };
  },
};

/** "area-1", "total" (all interventions), "strategic" (sum of the areas), "non-strategic". */
function itemOfRow(table: Table, { label, kind, row }: TableRow): string {
  const folded = fold(label);
  const sums = kind === 'total' || kind === 'subtotal';
  if (sums && (INTERVENTIONS.test(folded) || row === lastTotal(table))) return 'total';
  if (sums) return 'strategic';
  if (UNALLOCATED.test(folded)) return 'non-strategic';
  const name = nodeName(label);
  const code =
    name.code ?? name.number ?? leadingCode(label)?.code.code ?? /\b(\d{1,2}|[ivx]{1,4})\b/.exec(folded)?.[1];
  return code ? `area-${code.toLowerCase()}` : folded.replaceAll(' ', '-').slice(0, 60);
}

const lastTotal = (table: Table): number =>
  Math.max(-1, ...table.rows.filter(({ kind }) => kind === 'total').map(({ row }) => row));
