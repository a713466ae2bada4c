import type { ModelNode } from '../../model/model';
import type { Fact, FigureCell } from '../../facts/facts';
import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftCell, DraftRow } from '../draft';
import type { Report, ReportContext } from '../report';
import { AMOUNTS, type Amount, moneyOf, moneyOfAll, nodesWithMoney, printedTotal } from '../resources';
import { codedTitle } from '../tree';

/** Budget and outturn by strategic area, as printed and as the projects below add up ("Riepilogo aree"). */
export const areaResources: Report = {
  id: 'riepilogo-aree',
  hasData: (context) => areasOf(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    return {
      tables: [
        {
          heads: [
            heads.area,
            heads.initial,
            heads.initialPrinted,
            heads.updated,
            heads.updatedPrinted,
            heads.actual,
            heads.actualPrinted,
            heads.use,
            heads.usePrinted,
            heads.share,
            heads.sharePrinted,
            heads.readIn,
          ],
          rows: rowsOf(context),
        },
      ],
      notes: [notes.live, notes.areasBelow],
    };
  },
};

const areasOf = (context: ReportContext): readonly ModelNode[] =>
  nodesWithMoney(context)
    .map(({ node }) => node)
    .filter(({ level }) => level === 'area');

function rowsOf(context: ReportContext): readonly DraftRow[] {
  const printed = printedRows(context);
  return [...areasOf(context).map((node) => areaRow(context, node, printed)), totalRow(context)];
}

function areaRow(context: ReportContext, node: ModelNode, printedRows: ReadonlySet<Fact>): DraftRow {
  const resources = moneyOf(context, node);
  const printed = node.facts.find((fact) => printedRows.has(fact));
  const money = (role: Amount): readonly (DraftCell | null)[] => [
    amountCell(context, resources[role]),
    sourceCell(printed?.[role] ?? null, 'money'),
  ];
  return {
    cells: [
      text(codedTitle(context, node)),
      ...AMOUNTS.flatMap(money),
      figureCell(context, resources.use, 'percent1'),
      printedCell(context, resources.use?.published, 'percent1'),
      figureCell(context, resources.share, 'percent1'),
      printedCell(context, resources.share?.published, 'percent1'),
      readIn(printed?.named ?? node.source),
    ],
  };
}

/** The rows of the tables by area. */
const printedRows = ({ tables }: ReportContext): ReadonlySet<Fact> =>
  new Set(tables.filter(({ kind }) => kind === 'area-resources').flatMap(({ facts }) => facts));

function totalRow(context: ReportContext): DraftRow {
  const totals = moneyOfAll(context);
  const printed = (role: string): FigureCell | null => printedTotal(context, 'area-resources', role);
  return {
    style: 'total',
    cells: [
      text(context.words.reports.words.total),
      ...AMOUNTS.flatMap((role) => [amountCell(context, totals[role]), sourceCell(printed(role), 'money')]),
      figureCell(context, totals.use, 'percent1'),
      sourceCell(printed('use'), 'percent1'),
      null,
      sourceCell(printed('share'), 'percent1'),
      readIn(AMOUNTS.flatMap((role) => printed(role)?.ref ?? [])),
    ],
  };
}
