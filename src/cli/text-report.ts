import type { Figure } from '../domain/figure';
import { type CellRef, refName } from '../workbook/address';
import { type Lang, interpolate, messagesOf } from '../i18n';
import { quantityName, ratioName } from '../i18n/names';
import type { RatioMeasure } from '../model/measures';
import type { Analysis, Outcome } from '../pipeline';
import { statusText } from '../reports/achievements';
import { printedText } from './json-figures';
import { countsText } from './text-check';
import { workbookLines } from './text-workbook';

/** What `report` wrote, for the last lines of its answer. */
export interface Written {
  readonly out: string;
  readonly converted: boolean;
  /** Cells of the input that lost their formula on the way. */
  readonly valuesOnly: readonly CellRef[];
  readonly backup: string | null;
}

/** What `report` says of the workbook: the entity's figures in short, how many findings. */
export const reportText = (outcome: Outcome, lang: Lang): string =>
  [
    ...workbookLines(outcome, lang),
    ...entityLines(outcome, lang),
    ...ratioLines(outcome, lang),
    ...incentiveLines(outcome, lang),
    countsText(outcome.findings, lang),
    '',
  ].join('\n');

function entityLines({ model, measures }: Analysis, lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  const entity = model.nodes.find(({ level, parent }) => level === 'entity' && parent === null);
  const measure = entity && measures.nodes.get(entity.id);
  const achievement = measure?.achievement;
  const { use, actual, updated } = measures.whole ?? {};
  return [
    achievement?.figure.value
      ? interpolate(
          cli.achievement,
          {
            value: achievement.figure.value,
            published: publishedText(achievement.figure, cli.percent, lang),
            status: statusText({ words: messagesOf(lang), lang }, achievement),
          },
          lang,
        )
      : cli.noAchievement,
    use?.value && actual?.value && updated?.value
      ? interpolate(
          cli.budget,
          {
            value: use.value,
            published: publishedText(use, cli.percent, lang),
            actual: actual.value,
            updated: updated.value,
          },
          lang,
        )
      : cli.noBudget,
  ];
}

/** The ratios of the latest year that has any. */
function ratioLines({ measures }: Analysis, lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  const year = Math.max(...measures.ratios.map((ratio) => ratio.year));
  const ratios = measures.ratios.filter((ratio) => ratio.year === year);
  if (ratios.length === 0) return [cli.noRatios];
  return [interpolate(cli.ratios, { year }, lang), ...ratios.map((ratio) => `  ${ratioLine(ratio, lang)}`)];
}

function ratioLine(ratio: RatioMeasure, lang: Lang): string {
  const { cli } = messagesOf(lang);
  const { figure, unit, missing } = ratio;
  const label = ratioName(ratio, lang);
  // The names of the others say their unit.
  const unitText = unit === 'percent' ? cli.percent : '';
  const published = publishedText(figure, unitText, lang);
  return figure.value === null
    ? interpolate(
        cli.ratioMissing,
        { label, missing: missing.map((id) => quantityName(id, lang)).join(', ') },
        lang,
      ) + published
    : interpolate(cli.ratio, { label, value: figure.value, unit: unitText, published }, lang);
}

function incentiveLines({ measures }: Analysis, lang: Lang): readonly string[] {
  const { planned, paid, projects = [] } = measures.incentives ?? {};
  if (!planned?.value || !paid?.value) return [];
  const args = { count: projects.length, planned: planned.value, paid: paid.value };
  return [interpolate(messagesOf(lang).cli.incentives, args, lang)];
}

function publishedText({ published }: Figure, unit: string, lang: Lang): string {
  return published
    ? interpolate(messagesOf(lang).cli.published, { value: printedText(published), unit }, lang)
    : '';
}

/** What it says behind that: what was written where. */
export function writtenText(
  { plans }: Outcome,
  { out, converted, valuesOnly, backup }: Written,
  lang: Lang,
): string {
  const { cli } = messagesOf(lang);
  const names = plans.map(({ name }) => name).join(', ');
  return [
    interpolate(cli.written, { count: plans.length, out, names }, lang),
    ...(converted ? [cli.converted] : []),
    ...(valuesOnly.length === 0 ? [] : [valuesText(valuesOnly, lang)]),
    ...(backup === null ? [] : [interpolate(cli.backup, { backup }, lang)]),
    '',
  ].join('\n');
}

/** Cells named one by one; how many more there are. */
const NAMED = 5;

function valuesText(cells: readonly CellRef[], lang: Lang): string {
  const { cli } = messagesOf(lang);
  const names = cells.slice(0, NAMED).map(refName).join(', ') + (cells.length > NAMED ? ', …' : '');
  return interpolate(cli.valuesOnly, { count: cells.length, names }, lang);
}
