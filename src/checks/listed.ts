import type { Expression } from '../domain/expression';
import type { ModelNode } from '../model/model';
import type { ListedResult } from '../facts/facts';
import { publishedAchievement, settledExact } from './achievements';
import { type CheckContext, type Family, factsOf, nodeName, nodesByCode } from './context';
import type { Relation } from './relation';

/**
 * Results listed inside a text: "1D0101 (realizzato al 90%)" against the project recomputed, "n. 6 (Area)
 * (realizzato al 98,65%)" against what the entity's sixth objective prints.
 */
export const listed: Family = {
  relations: (context) => {
    const byCode = nodesByCode(context.model.nodes);
    const byNumber = entityObjectives(context);
    return factsOf(context.tables, 'node').flatMap(({ fact }) =>
      fact.listed.flatMap((each) => {
        const project = byCode.get(each.code);
        if (project) return projectRelation(each, project, context);
        const objective = byNumber.get(numberOf(each.code) ?? '');
        return objective ? objectiveRelation(each, objective) : [];
      }),
    );
  },
};

/** Objectives of the entity's table by the number printed before them. */
function entityObjectives({ tables, model }: CheckContext): ReadonlyMap<string, ModelNode> {
  const nodeOf = new Map(model.nodes.flatMap((node) => node.facts.map(({ key }) => [key, node] as const)));
  return new Map(
    factsOf(tables, 'node').flatMap(({ fact, table }) => {
      const number = fact.number === null ? null : numberOf(fact.number);
      const node = nodeOf.get(fact.key);
      return table.kind === 'entity-objectives' && number !== null && node ? [[number, node] as const] : [];
    }),
  );
}

/** "n. 6 (Area)", "6)", "N. 6/2016" → "6". */
const numberOf = (text: string): string | null =>
  /^\s*(?:n\.?\s*)?(\d{1,2})(?![\dA-Z])/i.exec(text)?.[1] ?? null;

function projectRelation(
  each: ListedResult,
  project: ModelNode,
  { measures }: CheckContext,
): readonly Relation[] {
  const measure = measures.nodes.get(project.id)?.achievement;
  const exact = settledExact(measure);
  if (!measure || exact === null) return [];
  return [relation(each, measure.figure.expression, 'listed-project', nodeName(project))];
}

function objectiveRelation(each: ListedResult, objective: ModelNode): readonly Relation[] {
  const published = objective.facts.map(publishedAchievement).find((cell) => cell !== null);
  if (!published) return [];
  const { ref, value, text } = published;
  return [relation(each, { op: 'reading', ref, value, text }, 'listed-objective', numberOf(each.code) ?? '')];
}

const relation = (
  { code, percent, places, ref }: ListedResult,
  expression: Expression,
  message: string,
  name: string,
): Relation => ({
  rule: 'summary-differs',
  severity: 'warning',
  printed: { value: percent, places, cell: ref },
  expression,
  message,
  args: { name },
  roundedTerms: [],
  quiet: true,
  equation: null,
  places,
  within: code,
});
