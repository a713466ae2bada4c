import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftRow } from '../draft';
import type { Report, ReportContext } from '../report';
import { AMOUNTS, moneyOf, moneyOfAll, nodesWithMoney, printedTotal } from '../resources';
import { type Listed, titleOf } from '../tree';

/** Budget and outturn of every objective and project ("Riepilogo risorse"). */
export const projectResources: Report = {
  id: 'riepilogo-risorse',
  hasData: (context) => nodesWithMoney(context).some(({ node }) => node.level !== 'area'),
  draft(context) {
    const { heads, notes } = context.words.reports;
    return {
      tables: [
        {
          heads: [
            heads.code,
            heads.item,
            heads.initial,
            heads.updated,
            heads.actual,
            heads.use,
            heads.usePrinted,
            heads.share,
            heads.sharePrinted,
            heads.readIn,
          ],
          rows: [...nodesWithMoney(context).map((listed) => nodeRow(context, listed)), ...totalRows(context)],
        },
      ],
      notes: [notes.live, notes.emptyIsMissing],
    };
  },
};

function nodeRow(context: ReportContext, { node, depth }: Listed): DraftRow {
  const { budget, level, code } = node;
  const resources = moneyOf(context, node);
  const cells = AMOUNTS.flatMap((role) => budget?.[role]?.ref ?? []);
  return {
    ...(level === 'project' ? {} : { style: 'strong' }),
    cells: [
      text(code),
      text(`${'  '.repeat(depth)}${titleOf(context, node)}`),
      ...AMOUNTS.map((role) => amountCell(context, resources[role])),
      figureCell(context, resources.use, 'percent1'),
      printedCell(context, resources.use?.published, 'percent1'),
      figureCell(context, resources.share, 'percent2'),
      printedCell(context, resources.share?.published, 'percent2'),
      readIn(cells.length > 0 ? cells : node.source),
    ],
  };
}

function totalRows(context: ReportContext): readonly DraftRow[] {
  const { words } = context.words.reports;
  const totals = moneyOfAll(context);
  const printed = AMOUNTS.map((role) => printedTotal(context, 'project-resources', role));
  const sum: DraftRow = {
    style: 'total',
    cells: [
      null,
      text(words.total),
      ...AMOUNTS.map((role) => amountCell(context, totals[role])),
      figureCell(context, totals.use, 'percent1'),
      printedCell(context, totals.use?.published, 'percent1'),
    ],
  };
  if (printed.every((cell) => cell === null)) return [sum];
  return [
    sum,
    {
      cells: [
        null,
        text(words.totalPrinted),
        ...printed.map((cell) => sourceCell(cell, 'money')),
        null,
        null,
        null,
        null,
        readIn(printed.flatMap((cell) => cell?.ref ?? [])),
      ],
    },
  ];
}
