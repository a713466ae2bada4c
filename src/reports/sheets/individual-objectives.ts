import type { ModelNode } from '../../model/model';
import { achievementCells, indicatorCells } from '../achievements';
import { readIn, sourceCell, text } from '../cells';
import type { DraftRow } from '../draft';
import { overrideNotes } from '../overrides';
import type { Report, ReportContext } from '../report';
import { isChain, measureOf, nodesBelow, responsibles, titleOf } from '../tree';

/** Objectives and indicators of the secretary-general, the executives and the positions ("Obiettivi individuali"). */
export const individualObjectives: Report = {
  id: 'obiettivi-individuali',
  hasData: (context) => responsibles(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    return {
      tables: [
        {
          heads: [
            heads.number,
            heads.responsibleObjective,
            heads.target,
            heads.result,
            heads.weight,
            heads.achievement,
            heads.printed,
            heads.status,
            heads.readIn,
          ],
          rows: responsibles(context).flatMap((person) => personRows(context, person)),
        },
      ],
      notes: [notes.live, notes.notCounted, ...overrideNotes(context, responsibles(context))],
    };
  },
};

function personRows(context: ReportContext, person: ModelNode): readonly DraftRow[] {
  const own = nodesBelow(context, person.id, (node) => !isChain(node));
  return [
    { style: 'total', cells: row(context, person, 0) },
    ...own.map(({ node, depth }): DraftRow => ({
      ...(node.level === 'indicator' ? {} : { style: 'strong' }),
      cells: row(context, node, depth),
    })),
  ];
}

function row(context: ReportContext, node: ModelNode, depth: number): DraftRow['cells'] {
  const measure = measureOf(context, node);
  const weight = node.facts.find((fact) => fact.weight !== null)?.weight ?? null;
  return [
    text(isChain(node) ? null : node.id.slice(node.id.lastIndexOf('/') + 1)),
    text(`${'  '.repeat(depth)}${titleOf(context, node)}`),
    ...indicatorCells(context, measure?.indicator),
    sourceCell(weight, 'decimal'),
    ...achievementCells(context, measure?.achievement),
    readIn(node.source),
  ];
}
