import type { DecimalText } from '../domain/decimal';
import { interpolate } from '../i18n';
import type { ModelNode } from '../model/model';
import type { ReportContext } from './report';
import { titleOf } from './tree';

/** A figure that somebody typed in the place of what could not be read. */
export interface GivenFigure {
  readonly id: string;
  readonly value: DecimalText;
  /** The reason. */
  readonly note: string;
}

/** The figure given for a node; `null` where its figure comes from the workbook. */
export function givenFigure({ measures }: Pick<ReportContext, 'measures'>, id: string): GivenFigure | null {
  const judgement = measures.nodes.get(id)?.indicator?.judgement;
  return judgement?.type === 'override' ? { id, value: judgement.value, note: judgement.note } : null;
}

/** A sentence for each given figure that counts in these nodes, with its reason: for the foot of their sheet. */
export function overrideNotes(
  context: ReportContext,
  nodes: readonly ModelNode[] = context.model.nodes,
): readonly string[] {
  const { model, measures, words, lang } = context;
  const counted = new Set(
    nodes.flatMap(({ id }) => {
      const { achievement, execution } = measures.nodes.get(id) ?? {};
      return [achievement, execution].flatMap((measure) => measure?.overrides ?? []);
    }),
  );
  return model.nodes.flatMap((node) => {
    const given = counted.has(node.id) ? givenFigure(context, node.id) : null;
    if (!given) return [];
    const { id, value, note } = given;
    const name = `${id} ${titleOf(context, node)}`;
    return [interpolate(words.reports.notes.override, { name, value, note }, lang)];
  });
}
