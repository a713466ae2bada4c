import type { ModelNode } from '../../model/model';
import { achievementCells } from '../achievements';
import { readIn, sourceCell, text } from '../cells';
import type { DraftRow } from '../draft';
import { overrideNotes } from '../overrides';
import type { Report, ReportContext } from '../report';
import { entityObjectives as objectivesOf, entityOf, measureOf, titleOf } from '../tree';

/** The body's own objectives and their mean ("Obiettivi di ente"). */
export const entityObjectives: Report = {
  id: 'obiettivi-ente',
  hasData: (context) => objectivesOf(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const objectives = objectivesOf(context);
    return {
      tables: [
        {
          heads: [
            heads.number,
            heads.objective,
            heads.weight,
            heads.achievement,
            heads.printed,
            heads.status,
            heads.readIn,
          ],
          rows: [...objectives.map((node) => objectiveRow(context, node)), ...entityRow(context)],
        },
      ],
      notes: [notes.live, notes.entityMean, ...overrideNotes(context, objectives)],
    };
  },
};

function objectiveRow(context: ReportContext, node: ModelNode): DraftRow {
  const weight = node.facts.find((fact) => fact.weight !== null)?.weight ?? null;
  return {
    cells: [
      text(numberOf(node)),
      text(titleOf(context, node)),
      sourceCell(weight, 'decimal'),
      ...achievementCells(context, measureOf(context, node)?.achievement),
      readIn(node.source),
    ],
  };
}

const numberOf = ({ id, facts }: ModelNode): string =>
  facts.find(({ number }) => number !== null)?.number ?? id.slice(id.lastIndexOf('/') + 1);

function entityRow(context: ReportContext): readonly DraftRow[] {
  const entity = entityOf(context);
  const achievement = measureOf(context, entity)?.achievement;
  if (!achievement) return [];
  return [
    {
      style: 'total',
      cells: [
        null,
        text(context.words.reports.words.entity),
        null,
        ...achievementCells(context, achievement),
        readIn(achievement.figure.published ? [achievement.figure.published.cell] : (entity?.source ?? [])),
      ],
    },
  ];
}
