import type { DecimalText } from '../../../domain/decimal';
import type { Figure } from '../../../domain/figure';
import type { Level } from '../../../domain/levels';
import type { Settings } from '../../../domain/settings';
import { RATIO_CATALOGUE, type Term } from '../../../domain/ratio-catalogue';
import { type Lang, interpolate, messagesOf } from '../../../i18n';
import { quantityName, ratioName } from '../../../i18n/names';
import type {
  AchievementMeasure,
  AchievementStatus,
  IndicatorMeasure,
  Measures,
  NodeMeasure,
} from '../../../model/measures';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import type { CellRef } from '../../../workbook/address';
import type { Standing } from '../../state';
import { outlines, pathTo } from './outline';
import type { Shown } from './rows';
import { achievementStanding, budgetStanding } from './standing';
import { type Trace, traceOf } from './trace';

export interface DetailFigure {
  readonly label: string;
  readonly unit: '%' | '€';
  readonly standing: Standing | null;
  /** "5 indicatori su 5 · dedotto, da confermare". */
  readonly note: string | null;
  readonly trace: Trace;
}

/** What stands right below a node, one line each. */
export interface DetailPart extends Shown {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  readonly isIndicator: boolean;
  /** Target and result of an indicator, as typed. */
  readonly target: string | null;
  readonly result: string | null;
}

export interface NodeDetail {
  readonly type: 'node';
  readonly id: string;
  readonly code: string | null;
  readonly level: Level;
  readonly title: string;
  readonly owner: string | null;
  /** From the top down. */
  readonly path: readonly {
    readonly id: string;
    readonly title: string;
    readonly level: Level;
    readonly code: string | null;
  }[];
  readonly target: string | null;
  readonly result: string | null;
  /** An inferred figure that nobody has confirmed yet, as it would be confirmed. */
  readonly toConfirm: { readonly node: string; readonly value: DecimalText } | null;
  /** The reason with which a person gave or confirmed the figure; `null` where nobody did, or without a word. */
  readonly judgedWhy: string | null;
  readonly figures: readonly DetailFigure[];
  readonly parts: readonly DetailPart[];
  /** The cells that name it. */
  readonly source: readonly CellRef[];
}

export interface RatioDetail {
  readonly type: 'ratio';
  readonly id: string;
  readonly title: string;
  readonly composition: string | null;
  readonly better: 'higher' | 'lower' | null;
  readonly missing: readonly string[];
  /** The latest year first. */
  readonly figures: readonly DetailFigure[];
}

export interface DetailInput {
  readonly model: PerformanceModel;
  readonly measures: Measures;
  readonly thresholds: Settings['thresholds'];
  readonly lang: Lang;
}

/** A node with its figures and how each is made; `null` when the workbook has it no more. */
export function nodeDetail(id: string, input: DetailInput): NodeDetail | null {
  const { model, measures, thresholds } = input;
  const axes = outlines(model);
  const node = axes.tree.get(id);
  if (!node) return null;
  const measure = measures.nodes.get(id) ?? null;
  const parts = [...axes.tree.children(id), ...axes.chain.children(id)];
  return {
    type: 'node',
    id,
    code: node.code,
    level: node.level,
    title: node.title,
    owner: node.owner,
    path: pathTo(axes.tree, id),
    ...readingOf(measure?.indicator ?? null),
    toConfirm: measure && toConfirm(id, measure),
    judgedWhy: measure?.indicator?.judgement?.note || null,
    figures: measure ? nodeFigures(node, measure, input) : [],
    parts: parts.map((part) => partOf(part, measures.nodes.get(part.id) ?? null, thresholds)),
    source: node.source,
  };
}

function nodeFigures(
  { period: { quarter } }: ModelNode,
  measure: NodeMeasure,
  { thresholds, lang }: DetailInput,
): readonly DetailFigure[] {
  const { figures: names } = messagesOf(lang).pane.summary;
  const achieved = (label: string, of: AchievementMeasure | null): readonly DetailFigure[] =>
    of
      ? [
          {
            label,
            unit: '%',
            standing: achievementStanding(of, thresholds),
            note: countedNote(of, lang),
            trace: traceOf(of.figure, lang),
          },
        ]
      : [];
  const plain = (label: string, unit: '%' | '€', figure: Figure | null, standing: Standing | null = null) =>
    figure ? [{ label, unit, standing, note: null, trace: traceOf(figure, lang) }] : [];
  return [
    ...achieved(names.achievement, measure.achievement),
    ...achieved(names.execution, measure.execution),
    ...plain(names.use, '%', measure.use, measure.use && budgetStanding(measure.use.exact, quarter)),
    ...plain(names.updated, '€', measure.updated),
    ...plain(names.actual, '€', measure.actual),
    ...plain(names.share, '%', measure.share),
  ];
}

/** "5 indicatori su 5", and what the figure rests on when it is not simply measured. */
function countedNote(
  { counted, of, status, figure, overrides }: AchievementMeasure,
  lang: Lang,
): string | null {
  const words = messagesOf(lang);
  if (figure.rule === 'override') return words.reports.words.override;
  const { counted: countedWords } = words.pane.summary;
  const kind =
    figure.rule === 'mean-of-indicators' || figure.rule === 'weighted-mean' ? 'indicators' : 'parts';
  const parts = [
    ...(of > 1 ? [interpolate(countedWords[kind], { counted, of }, lang)] : []),
    ...(status === 'measured' && overrides.length === 0 ? [] : [statusText(status, overrides.length, lang)]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

function statusText(status: AchievementStatus, overrides: number, lang: Lang): string {
  const { statuses, reports } = messagesOf(lang);
  return overrides === 0
    ? statuses[status]
    : interpolate(reports.words.overrides, { status: statuses[status], count: overrides }, lang);
}

function toConfirm(node: string, { achievement, indicator }: NodeMeasure): NodeDetail['toConfirm'] {
  if (!achievement || indicator?.judgement !== null || achievement.status !== 'inferred') return null;
  const { value } = achievement.figure;
  return value === null ? null : { node, value };
}

const readingOf = (indicator: IndicatorMeasure | null): Pick<DetailPart, 'target' | 'result'> => ({
  target: indicator?.target?.text ?? null,
  result: indicator?.result?.text ?? null,
});

const partOf = (
  { id, title, code, level }: ModelNode,
  measure: NodeMeasure | null,
  thresholds: Settings['thresholds'],
): DetailPart => ({
  id,
  title,
  code,
  isIndicator: level === 'indicator',
  value: measure?.achievement?.figure.value ?? null,
  standing: measure?.achievement ? achievementStanding(measure.achievement, thresholds) : 'not-computable',
  ...readingOf(measure?.indicator ?? null),
});

/** A ratio with each of its years; `null` when the workbook has it no more. */
export function ratioDetail(id: string, { measures, lang }: DetailInput): RatioDetail | null {
  const years = measures.ratios.filter((ratio) => ratio.id === id).sort((a, b) => b.year - a.year);
  const [latest] = years;
  if (!latest) return null;
  const known = RATIO_CATALOGUE.find((ratio) => ratio.id === id);
  const words = messagesOf(lang);
  return {
    type: 'ratio',
    id,
    title: ratioName(latest, lang),
    composition: known ? `${sumText(known.numerator, lang)} ÷ ${sumText(known.denominator, lang)}` : null,
    better: latest.better,
    missing: latest.missing.map((quantity) => quantityName(quantity, lang)),
    figures: years.map(({ year, unit, figure, status }) => ({
      label: String(year),
      unit: unit === 'euro' ? '€' : '%',
      standing: null,
      note: status === 'measured' ? null : words.statuses[status],
      trace: traceOf(figure, lang),
    })),
  };
}

/** "(oneri correnti − interventi economici)". */
function sumText(terms: readonly Term[], lang: Lang): string {
  const { yearBefore } = messagesOf(lang).pane.summary;
  const said = terms.map(({ quantity, sign, yearsBack }, index) => {
    const name = quantityName(quantity, lang);
    const dated = yearsBack === 0 ? name : interpolate(yearBefore, { name }, lang);
    if (index === 0) return sign === 1 ? dated : `−${dated}`;
    return `${sign === 1 ? '+' : '−'} ${dated}`;
  });
  return said.length > 1 ? `(${said.join(' ')})` : said.join('');
}
