import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftRow } from '../draft';
import type { Report, ReportContext } from '../report';
import { MONEY, printedTotal, resourceNodes, resourceTotals } from '../resources';
import { type Listed, titleOf } from '../tree';

/** Budget and outturn of every objective and project ("Riepilogo risorse"). */
export const projectResources: Report = {
  id: 'riepilogo-risorse',
  hasData: (context) => resourceNodes(context).some(({ node }) => node.level !== 'area'),
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
          rows: [...resourceNodes(context).map((listed) => nodeRow(context, listed)), ...totalRows(context)],
        },
      ],
      notes: [notes.live, notes.emptyIsMissing],
    };
  },
};

function nodeRow(context: ReportContext, { node, measure, depth }: Listed): DraftRow {
  const { budget, level, code } = node;
  const cells = MONEY.flatMap((role) => budget?.[role]?.ref ?? []);
  return {
    ...(level === 'project' ? {} : { style: 'strong' }),
    cells: [
      text(code),
      text(`${'  '.repeat(depth)}${titleOf(context, node)}`),
      ...MONEY.map((role) => amountCell(context, measure?.[role] ?? null)),
      figureCell(context, measure?.use, 'percent1'),
      printedCell(context, measure?.use?.published, 'percent1'),
      figureCell(context, measure?.share, 'percent2'),
      printedCell(context, measure?.share?.published, 'percent2'),
      readIn(cells.length > 0 ? cells : node.source),
    ],
  };
}

function totalRows(context: ReportContext): readonly DraftRow[] {
  const { words } = context;
  const totals = resourceTotals(context);
  const printed = MONEY.map((role) => printedTotal(context, 'project-resources', role));
  const printedUse = printedTotal(context, 'project-resources', 'use');
  const sum: DraftRow = {
    style: 'total',
    cells: [
      null,
      text(words.reports.words.total),
      ...MONEY.map((role) => amountCell(context, totals[role])),
      figureCell(context, totals.use, 'percent1'),
      sourceCell(printedUse, 'percent1'),
    ],
  };
  if (printed.every((cell) => cell === null)) return [sum];
  return [
    sum,
    {
      cells: [
        null,
        text(words.reports.words.totalPrinted),
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
