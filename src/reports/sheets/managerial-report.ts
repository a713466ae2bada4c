import type { ModelNode } from '../../model/model';
import type { FigureCell } from '../../facts/facts';
import { achievementCells, indicatorCells } from '../achievements';
import { readIn, sourceCell, text } from '../cells';
import type { DraftRow } from '../draft';
import { overrideNotes } from '../overrides';
import type { Report, ReportContext } from '../report';
import { type Listed, entityOf, isChain, nodesBelow, titleOf } from '../tree';

/** Objectives, projects and indicators with their results and resources, as annex 1 of the report ("Report direzionale"). */
export const managerialReport: Report = {
  id: 'report-direzionale',
  hasData: (context) => rowsOf(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    return {
      tables: [
        {
          heads: [
            heads.code,
            heads.level,
            heads.item,
            heads.target,
            heads.result,
            heads.achievement,
            heads.printed,
            heads.status,
            heads.revenues,
            heads.costs,
            heads.investments,
            heads.readIn,
          ],
          rows: rowsOf(context).map((listed) => nodeRow(context, listed)),
        },
      ],
      notes: [notes.live, notes.notCounted, ...overrideNotes(context, listedNodes(context))],
    };
  },
};

const listedNodes = (context: ReportContext): readonly ModelNode[] => rowsOf(context).map(({ node }) => node);

/** The tree from the areas down, where it has indicators: without any it is the summary of the resources. */
function rowsOf(context: ReportContext): readonly Listed[] {
  const entity = entityOf(context);
  const listed = [...(entity ? [entity.id] : []), null].flatMap((parent) =>
    nodesBelow(
      context,
      parent,
      (node) =>
        node !== entity && !isChain(node) && !(node.level === 'objective' && node.parent === entity?.id),
    ),
  );
  return listed.some(({ node }) => node.level === 'indicator') ? listed : [];
}

function nodeRow(context: ReportContext, { node, measure, depth }: Listed): DraftRow {
  const of = (role: 'revenues' | 'costs' | 'investments'): FigureCell | null =>
    node.facts.find((fact) => fact[role] !== null)?.[role] ?? null;
  return {
    ...(node.level === 'indicator' ? {} : { style: 'strong' }),
    cells: [
      text(node.code),
      text(context.words.levels[node.level]),
      text(`${'  '.repeat(depth)}${titleOf(context, node)}`),
      ...indicatorCells(context, measure?.indicator),
      ...achievementCells(context, measure?.achievement),
      sourceCell(of('revenues'), 'money'),
      sourceCell(of('costs'), 'money'),
      sourceCell(of('investments'), 'money'),
      readIn(node.source),
    ],
  };
}
