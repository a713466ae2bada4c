import type { IncentiveMeasure, IncentivesMeasure } from '../../model/measures';
import type { FigureCell } from '../../facts/facts';
import { leaf } from '../../model/leaf';
import { difference } from '../../domain/expression';
import { figure } from '../../domain/figure';
import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftCell, DraftRow } from '../draft';
import type { Report, ReportContext } from '../report';

/** Improvement projects: results, resources planned, paid and due (art. 15, comma 5; annex 2 of the report). */
export const improvementPlan: Report = {
  id: 'piano-miglioramento',
  hasData: ({ measures }) => measures.incentives !== null && measures.incentives.projects.length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const { incentives } = context.measures;
    return {
      tables: [
        {
          heads: [
            heads.number,
            heads.code,
            heads.projectIndicator,
            heads.result,
            heads.achievement,
            heads.printed,
            heads.planned,
            heads.paid,
            heads.due,
            heads.difference,
            heads.readIn,
          ],
          rows: incentives
            ? [
                ...incentives.projects.flatMap((project) => projectRows(context, project)),
                totalRow(context, incentives),
              ]
            : [],
        },
      ],
      notes: [notes.live, notes.notCounted, notes.paymentRule],
    };
  },
};

function projectRows(
  context: ReportContext,
  { fact, achievement, due }: IncentiveMeasure,
): readonly DraftRow[] {
  return [
    {
      style: 'strong',
      cells: [
        text(fact.number),
        text(fact.code),
        text(fact.title),
        null,
        figureCell(context, achievement, 'percent2'),
        printedCell(context, achievement.published, 'percent2'),
        sourceCell(fact.planned, 'money'),
        sourceCell(fact.paid, 'money'),
        figureCell(context, due, 'money'),
        paidBeyondDue(context, fact.paid, due),
        readIn([fact.ref]),
      ],
    },
    ...fact.indicators.map(({ title, ref, result }): DraftRow => ({
      cells: [
        null,
        null,
        text(`  ${title}`),
        text(result.text),
        null,
        null,
        null,
        null,
        null,
        null,
        readIn([ref]),
      ],
    })),
  ];
}

/** What was paid more than the rule gives, or less. */
function paidBeyondDue(
  context: ReportContext,
  paid: FigureCell | null,
  due: IncentiveMeasure['due'],
): DraftCell | null {
  if (!paid || !due) return null;
  const expression = difference(leaf(paid), due.expression);
  const beyond = figure({ id: 'paid-beyond-due', rule: 'incentive-due', expression, places: 2 });
  return figureCell(context, beyond, 'money');
}

function totalRow(context: ReportContext, { planned, paid, overall }: IncentivesMeasure): DraftRow {
  return {
    style: 'total',
    cells: [
      null,
      null,
      text(context.words.reports.words.total),
      null,
      figureCell(context, overall, 'percent2'),
      printedCell(context, overall?.published, 'percent2'),
      amountCell(context, planned),
      amountCell(context, paid),
    ],
  };
}
