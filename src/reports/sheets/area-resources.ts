import type { ModelNode } from '../../model/model';
import type { Fact, FigureCell } from '../../recognition/facts';
import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftCell, DraftRow } from '../draft';
import type { Report, ReportContext } from '../report';
import { MONEY, type Money, printedTotal, resourceTotals, sumBelow, total } from '../resources';
import { measureOf, titleOf } from '../tree';

/** Budget and outturn by strategic area, as printed and as the projects below add up ("Riepilogo aree"). */
export const areaResources: Report = {
  id: 'riepilogo-aree',
  hasData: (context) => areasOf(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const rows = printedRows(context);
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
          rows: [...areasOf(context).map((node) => areaRow(context, node, rows)), totalRow(context)],
        },
      ],
      notes: [notes.live, notes.areasBelow],
    };
  },
};

const areasOf = (context: ReportContext): readonly ModelNode[] =>
  context.model.nodes.filter((node) => {
    const measure = measureOf(context, node);
    return node.level === 'area' && measure !== null && MONEY.some((role) => measure[role] !== null);
  });

function areaRow(context: ReportContext, node: ModelNode, rows: ReadonlySet<Fact>): DraftRow {
  const measure = measureOf(context, node);
  const printed = node.facts.find((fact) => rows.has(fact));
  const money = (role: Money): readonly (DraftCell | null)[] => [
    amountCell(context, sumBelow(context, node, role) ?? measure?.[role] ?? null),
    sourceCell(printed?.[role] ?? null, 'money'),
  ];
  const name = titleOf(context, node);
  return {
    cells: [
      text(node.code !== null && name !== node.code ? `${node.code} · ${name}` : name),
      ...MONEY.flatMap(money),
      figureCell(context, measure?.use, 'percent1'),
      printedCell(context, measure?.use?.published, 'percent1'),
      figureCell(context, measure?.share, 'percent1'),
      printedCell(context, measure?.share?.published, 'percent1'),
      readIn(printed?.named ?? node.source),
    ],
  };
}

/** The rows of the tables by area. */
const printedRows = ({ tables }: ReportContext): ReadonlySet<Fact> =>
  new Set(tables.filter(({ kind }) => kind === 'area-resources').flatMap(({ facts }) => facts));

function totalRow(context: ReportContext): DraftRow {
  const areas = areasOf(context);
  const totals = resourceTotals(context);
  const printed = (role: string): FigureCell | null => printedTotal(context, 'area-resources', role);
  return {
    style: 'total',
    cells: [
      text(context.words.reports.words.total),
      ...MONEY.flatMap((role) => [
        amountCell(
          context,
          total(
            `${role}:areas`,
            areas.map((node) => sumBelow(context, node, role) ?? measureOf(context, node)?.[role] ?? null),
          ),
        ),
        sourceCell(printed(role), 'money'),
      ]),
      figureCell(context, totals.use, 'percent1'),
      sourceCell(printed('use'), 'percent1'),
      null,
      sourceCell(printed('share'), 'percent1'),
      readIn(MONEY.flatMap((role) => printed(role)?.ref ?? [])),
    ],
  };
}
