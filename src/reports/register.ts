import { decimal, roundHalfUp } from '../domain/decimal';
import type { Figure } from '../domain/figure';
import { remembered } from '../domain/remembered';
import { lastPlace } from '../domain/rounding';
import { ratioName } from '../i18n/names';
import type { AchievementMeasure } from '../model/measures';
import { type GivenFigure, givenFigure } from './overrides';
import type { ReportContext } from './report';
import { titleOf } from './tree';

/** A figure of the register and what it is a figure of. */
export interface Registered {
  readonly figure: Figure;
  readonly title: string;
  /** Figures that somebody typed and that count in it, the figure itself perhaps. */
  readonly given: readonly GivenFigure[];
}

/** Every recomputed figure, once: nodes, statements, ratios, lines, improvement plan. Copies of a cell are none. */
export const registeredFigures = remembered((context: ReportContext): readonly Registered[] => {
  const { model, measures } = context;
  const listed: Registered[] = [];
  const met = new Set<string>();
  const add = (
    figure: Figure | null | undefined,
    title: string,
    given: readonly GivenFigure[] = [],
  ): void => {
    if (!figure || figure.rule === 'amount' || met.has(figure.id)) return;
    met.add(figure.id);
    listed.push({ figure, title, given });
  };
  const addAchievement = (measure: AchievementMeasure | null, title: string): void => {
    const given = measure?.overrides.flatMap((id) => givenFigure(context, id) ?? []);
    add(measure?.figure, title, given);
    add(measure?.recomputed, title);
  };
  for (const node of model.nodes) {
    const measure = measures.nodes.get(node.id);
    if (!measure) continue;
    const title = titleOf(context, node);
    addAchievement(measure.achievement, title);
    addAchievement(measure.execution, title);
    for (const role of ['initial', 'updated', 'actual', 'use', 'share'] as const) add(measure[role], title);
  }
  for (const { fact, share } of measures.statements) add(share, fact.label);
  for (const ratio of measures.ratios) add(ratio.figure, `${ratioName(ratio, context.lang)} (${ratio.year})`);
  for (const { fact, measures: of } of measures.lines) {
    for (const { label, figure } of of) add(figure, `${fact.label}: ${label}`);
  }
  for (const { fact, change, share } of measures.series) {
    add(change, fact.label);
    add(share, fact.label);
  }
  for (const { fact, achievement, due } of measures.incentives?.projects ?? []) {
    add(achievement, fact.title);
    add(due, fact.title);
  }
  const { planned, paid, overall } = measures.incentives ?? {};
  const plan = context.words.reports.titles['piano-miglioramento'];
  for (const figure of [planned, paid, overall]) add(figure, plan);
  return listed;
});

export type Agreement = 'agrees' | 'rounding' | 'differs' | 'not-printed' | 'not-computed';

/** How a figure stands to the printed one, at the digits printed. */
export function agreementOf({ exact, published }: Figure): Agreement {
  if (exact === null) return 'not-computed';
  if (!published) return 'not-printed';
  const [computed, printed] = [decimal(exact), decimal(published.value)];
  if (roundHalfUp(computed, published.places).equals(printed)) return 'agrees';
  const unit = lastPlace(published.places);
  return computed.minus(printed).abs().lessThan(unit) ? 'rounding' : 'differs';
}
