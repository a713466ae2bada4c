import type { Finding, FindingRule } from '../../../checks/finding';
import { type Lang, findingText, interpolate, messagesOf } from '../../../i18n';
import { remembered } from '../../../domain/remembered';
import { sourcesOf } from '../../../domain/figure';
import type { AchievementStatus } from '../../../model/measures';
import type { ModelNode } from '../../../model/model';
import type { Analysis } from '../../../pipeline';
import { type CellRef, refName } from '../../../workbook/address';
import { detailsOf } from '../findings/details';
import { type OfficeOf, officesOf } from './offices';

/** Rules whose findings are holes to fill, or cells to write again. */
const GAP_RULES = [
  'missing-value',
  'missing-target',
  'bad-number',
  'formula-error',
  'needs-assessment',
] as const satisfies readonly FindingRule[];
type GapRule = (typeof GAP_RULES)[number];

/** States of an achievement that say that something is still to be written. */
const UNFILLED = ['to-assess', 'no-data', 'partial'] as const satisfies readonly AchievementStatus[];
type Unfilled = (typeof UNFILLED)[number];

/** What a gap wants; keys of the place's words. */
export type Want = GapRule | 'no-data' | 'partial';

/** A cell that somebody still has to fill in, or to write so that it can be read. */
export interface Gap {
  readonly key: string;
  readonly want: Want;
  readonly sentence: string;
  readonly cell: CellRef;
  readonly office: string | null;
  /** The indicator whose figure waits for it; `null` for other cells (a percentage, an amount). */
  readonly indicator: string | null;
}

export interface GapGroup {
  readonly sheet: string;
  readonly gaps: readonly Gap[];
  readonly count: Count;
}

/** "Restano 3 di 14 indicatori", and the other cells. */
export interface Count {
  readonly left: number;
  readonly of: number;
  readonly cells: number;
}

export interface Gaps {
  readonly groups: readonly GapGroup[];
  readonly count: Count;
  /** Offices that have something to fill in or had, in the order of the tree. */
  readonly offices: readonly string[];
}

/**
 * What is empty or unreadable, by sheet in the workbook's order, cell by cell down each sheet.
 * @param office only what that office has to fill in; `null` for everybody's
 */
export function gapsOf(analysis: Analysis, office: string | null, lang: Lang): Gaps {
  const held = gapsHeld(analysis);
  const key = JSON.stringify([lang, office]);
  const gaps = held.get(key) ?? findGaps(analysis, office, lang);
  held.set(key, gaps);
  return gaps;
}

/** The place and its actions ask again at each change of the pane, the workbook changes far more seldom. */
const gapsHeld = remembered<Analysis, Map<string, Gaps>>(() => new Map());

function findGaps(analysis: Analysis, office: string | null, lang: Lang): Gaps {
  const officeOf = officesOf(analysis.model);
  const sheets = analysis.snapshot.sheets.filter(({ reportId }) => reportId === null);
  const indicators = indicatorsOf(analysis, officeOf);
  const names = new Set(sheets.map(({ name }) => name));
  // The notes' own sheet may have a row to mend: Controlli tells it, nobody fills it in.
  const all = gapsByCell(analysis, officeOf, lang).filter(({ cell }) => names.has(cell.sheet));
  const wanted = (of: string | null): boolean => office === null || of === office;
  const gaps = all.filter((gap) => wanted(gap.office));
  const counted = indicators.filter((each) => wanted(each.office));
  const groups = sheets.flatMap(({ name }): readonly GapGroup[] => {
    const own = gaps.filter(({ cell }) => cell.sheet === name);
    if (own.length === 0) return [];
    return [
      {
        sheet: name,
        gaps: own,
        count: countOf(
          own,
          counted.filter(({ sheet }) => sheet === name),
        ),
      },
    ];
  });
  const offices = [...new Set([...indicators, ...all].map((each) => each.office))];
  return {
    groups,
    count: countOf(gaps, counted),
    offices: offices.filter((each): each is string => each !== null),
  };
}

function countOf(gaps: readonly Gap[], indicators: readonly Indicator[]): Count {
  const waiting = new Set(gaps.map(({ indicator }) => indicator));
  return {
    left: indicators.filter(({ id }) => waiting.has(id)).length,
    of: indicators.length,
    cells: gaps.filter(({ indicator }) => indicator === null).length,
  };
}

interface Indicator {
  readonly id: string;
  readonly sheet: string;
  readonly office: string | null;
}

const indicatorsOf = ({ model }: Analysis, officeOf: OfficeOf): readonly Indicator[] =>
  model.nodes.flatMap((node) => {
    const cell = node.level === 'indicator' ? cellOf(node) : null;
    return cell ? [{ id: node.id, sheet: cell.sheet, office: officeOf(node.id) }] : [];
  });

function gapsByCell(analysis: Analysis, officeOf: OfficeOf, lang: Lang): readonly Gap[] {
  const told = findingGaps(analysis, officeOf, lang);
  const explained = new Set(told.map(({ indicator }) => indicator));
  const rest = nodeGaps(analysis, explained, officeOf);
  const byCell = new Map([...rest, ...told].map((gap) => [refName(gap.cell), gap]));
  return [...byCell.values()].sort(
    ({ cell: first }, { cell: second }) => first.row - second.row || first.col - second.col,
  );
}

function findingGaps(analysis: Analysis, officeOf: OfficeOf, lang: Lang): readonly Gap[] {
  const { model, findings } = analysis;
  const detailOf = detailsOf(analysis);
  const levels = new Map(model.nodes.map(({ id, level }) => [id, level]));
  return findings.flatMap((finding): readonly Gap[] => {
    const { rule, cell } = finding;
    if (!isGapRule(rule) || !cell) return [];
    const detail = detailOf(finding);
    const node = detail?.type === 'node' ? detail.id : null;
    return [
      {
        key: refName(cell),
        want: rule,
        sentence: gapText(finding, lang),
        cell,
        office: node === null ? null : officeOf(node),
        indicator: node !== null && levels.get(node) === 'indicator' ? node : null,
      },
    ];
  });
}

/** What is wanted stands beside it: of a result in words only its name and the words are told. */
function gapText({ rule, message }: Finding, lang: Lang): string {
  const { name = '', text = '' } = message.args;
  if (rule !== 'needs-assessment' || name === '') return findingText(message, lang);
  return text === '' ? name : interpolate(messagesOf(lang).pane.fill.toldAs, { name, text }, lang);
}

const isGapRule = (rule: FindingRule): rule is GapRule =>
  (GAP_RULES as readonly FindingRule[]).includes(rule);

/** Indicators that no finding tells of, and nodes measured by a row of their own. */
function nodeGaps(
  { model, measures }: Analysis,
  explained: ReadonlySet<string | null>,
  officeOf: OfficeOf,
): readonly Gap[] {
  return model.nodes.flatMap((node): readonly Gap[] => {
    const { achievement = null, indicator = null } = measures.nodes.get(node.id) ?? {};
    const cell = cellOf(node) ?? (achievement && (sourcesOf(achievement.figure)[0] ?? null));
    if (!achievement || !indicator || !cell || explained.has(node.id) || !isUnfilled(achievement.status))
      return [];
    const want = achievement.status === 'to-assess' ? 'needs-assessment' : achievement.status;
    return [
      {
        key: refName(cell),
        want,
        sentence: node.title,
        cell,
        office: officeOf(node.id),
        indicator: node.level === 'indicator' ? node.id : null,
      },
    ];
  });
}

const isUnfilled = (status: AchievementStatus): status is Unfilled =>
  (UNFILLED as readonly AchievementStatus[]).includes(status);

/** Where the result of a node is written, or would be. */
const cellOf = ({ facts, source }: ModelNode): CellRef | null =>
  facts.flatMap(({ achievement, result }) => [achievement, result]).find((cell) => cell !== null)?.ref ??
  source[0] ??
  null;
