import { findingKey } from '../../../checks/acceptance';
import { FINDING_RULES, type Finding, type FindingRule } from '../../../checks/finding';
import { type Lang, findingText, interpolate, messagesOf } from '../../../i18n';
import type { ModelNode } from '../../../model/model';
import type { Analysis } from '../../../pipeline';
import type { CellRef } from '../../../workbook/address';
import type { Detail, FindingFilters } from '../../state';
import { detailsOf } from './details';
import { type JudgedResult, judgedResults } from './judged-results';

/** Groups of the place, in their order. `to-confirm`: figures inferred from words; `settled`: what people decided. */
const GROUPS = ['error', 'warning', 'to-confirm', 'info', 'settled', 'accepted'] as const;
export type GroupId = (typeof GROUPS)[number];
/** Groups of what is over and done: they fold away. */
export const DONE: ReadonlySet<GroupId> = new Set<GroupId>(['settled', 'accepted']);

/** What a row of the place is about beside its sentence. */
export type Subject =
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'result'; readonly result: JudgedResult };

export interface FindingItem {
  /** Unique in the list, and the same after a refresh. */
  readonly key: string;
  readonly group: GroupId;
  /** The rule in words. */
  readonly heading: string;
  readonly sentence: string;
  /** What a person wrote when accepting or deciding. */
  readonly note: string | null;
  readonly cell: CellRef | null;
  readonly related: readonly CellRef[];
  /** What "Come è calcolato" opens. */
  readonly detail: Detail | null;
  /** The indicator whose figure a person may settle here. */
  readonly indicator: JudgedResult | null;
  readonly rule: FindingRule | null;
  readonly subject: Subject;
}

export interface FindingGroup {
  readonly id: GroupId;
  readonly items: readonly FindingItem[];
}

/** Every finding and every result that waits for a person, in the order they are shown. */
export function findingItems(analysis: Analysis, lang: Lang): readonly FindingItem[] {
  const results = judgedResults(analysis);
  const byNode = new Map(results.map((result) => [result.node.id, result]));
  const detailOf = detailsOf(analysis);
  const repeats = new Map<string, number>();
  const findings = analysis.findings.map((finding): FindingItem => {
    const key = findingKey(finding);
    const repeat = repeats.get(key) ?? 0;
    repeats.set(key, repeat + 1);
    const detail = detailOf(finding);
    return {
      key: repeat === 0 ? key : `${key}|${repeat}`,
      group: finding.accepted === null ? finding.severity : 'accepted',
      heading: messagesOf(lang).findingRules[finding.rule],
      sentence: findingText(finding.message, lang),
      note: finding.accepted,
      cell: finding.cell,
      related: finding.related,
      detail: NOT_CALCULATED.has(finding.rule) ? null : detail,
      indicator:
        finding.rule === 'needs-assessment' && detail?.type === 'node'
          ? (byNode.get(detail.id) ?? null)
          : null,
      rule: finding.rule,
      subject: { type: 'finding', finding },
    };
  });
  const waiting = results.filter(({ status, judgement }) => status === 'inferred' || judgement !== null);
  return [...findings, ...waiting.map((result) => resultItem(result, lang))];
}

/** Rules about words, codes and places in the tree: no figure stands behind them. */
const NOT_CALCULATED: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'code-alias',
  'code-malformed',
  'code-duplicate',
  'orphan',
  'stale-year',
]);

function resultItem(result: JudgedResult, lang: Lang): FindingItem {
  const { node, judgement, cell } = result;
  const words = messagesOf(lang).pane.findings;
  return {
    key: `result|${node.id}`,
    group: judgement ? 'settled' : 'to-confirm',
    heading: judgement ? words.judged[judgement.type] : words.inferred,
    sentence: resultSentence(result, lang),
    note: judgement?.note ?? null,
    cell,
    related: [],
    detail: { type: 'node', id: node.id },
    indicator: result,
    rule: null,
    subject: { type: 'result', result },
  };
}

function resultSentence({ node, value, result, target, judgement }: JudgedResult, lang: Lang): string {
  const words = messagesOf(lang).pane.findings;
  const args = { name: titleOf(node), result, target };
  if (judgement) {
    const key = judgement.type === 'override' && result !== '' ? 'overrideOf' : judgement.type;
    return interpolate(words.sentence[key], { ...args, value: judgement.value }, lang);
  }
  // A target read from the indicator's own words stands in its name already.
  const key = target === '' || node.title.includes(target) ? 'inferred' : 'inferredTarget';
  return interpolate(words.sentence[key], { ...args, value: value ?? '–' }, lang);
}

const titleOf = ({ title, code, id }: ModelNode): string => title || (code ?? id);

/** By what the list is filtered. */
type Chosen = Pick<FindingFilters, 'sheet' | 'rule'>;

/** The groups that hold something, after the filters. */
export const groupsOf = (items: readonly FindingItem[], filters: Chosen): readonly FindingGroup[] => {
  const shown = items.filter((item) => passes(item, filters));
  return GROUPS.map((id) => ({ id, items: shown.filter(({ group }) => group === id) })).filter(
    (group) => group.items.length > 0,
  );
};

const passes = ({ cell, rule }: FindingItem, filters: Chosen): boolean =>
  (filters.sheet === null || cell?.sheet === filters.sheet) &&
  (filters.rule === null || (rule ?? RESULTS) === filters.rule);

/** Stands for results that wait for a person in the filter by rule. */
export const RESULTS = 'result';
export type RuleChoice = FindingRule | typeof RESULTS;

/** What the list can be filtered by: sheets in the workbook's order, rules in theirs. */
export function filterChoices(
  items: readonly FindingItem[],
  sheets: readonly string[],
): { readonly sheets: readonly string[]; readonly rules: readonly RuleChoice[] } {
  const held = new Set(items.map(({ cell }) => cell?.sheet));
  const rules = new Set(items.map(({ rule }) => rule ?? RESULTS));
  return {
    sheets: sheets.filter((sheet) => held.has(sheet)),
    rules: ([...FINDING_RULES, RESULTS] as const).filter((rule) => rules.has(rule)),
  };
}
