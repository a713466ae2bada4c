import type { AmountFact, Fact } from '../../../facts/facts';
import { leadingCode } from '../../../domain/codes';
import { fold } from '../../../domain/text';
import { figureReader, isUnknown } from '../../layout/figures';
import { periodOf } from '../../features/period';
import { saysInterventions } from '../../features/titles';
import type { Table, TableRow } from '../../layout/table';
import { totalsOf } from '../../sums/totals';
import { nodeName } from '../../names/node-names';
import { figureColumns, statementColumns } from './columns';
import { changesIn } from './table';
import type { Context } from '../../layout/context';
import { foldedSays } from '../../words/phrases';
import { UNALLOCATED_ROWS } from '../../words/rows';
import type { TableReading } from '../reading';

/** Amounts and shares of the interventions by area, with the totals they make. */
export function readInterventions(table: Table, context: Context): TableReading {
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
}

/** "area-1", "total" (all interventions), "strategic" (sum of the areas), "non-strategic". */
function itemOfRow(table: Table, { label, kind, row }: TableRow): string {
  const folded = fold(label);
  const sums = kind === 'total' || kind === 'subtotal';
  if (sums && (saysInterventions(folded) || row === lastTotal(table))) return 'total';
  if (sums) return 'strategic';
  if (foldedSays(folded, UNALLOCATED_ROWS)) return 'non-strategic';
  const name = nodeName(label);
  const code =
    name.code ?? name.number ?? leadingCode(label)?.code.code ?? /\b(\d{1,2}|[ivx]{1,4})\b/.exec(folded)?.[1];
  return code ? `area-${code.toLowerCase()}` : folded.replaceAll(' ', '-').slice(0, 60);
}

const lastTotal = (table: Table): number =>
  Math.max(-1, ...table.rows.filter(({ kind }) => kind === 'total').map(({ row }) => row));
