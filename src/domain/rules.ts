/** Names of the rules that turn target and result of one indicator into its achievement (method.md, "Achievement"). */
const INDICATOR_RULES = [
  'typed-percentage',
  'higher-is-better',
  'lower-is-better',
  'deadline',
  'yes-no',
  'listed-projects',
  'not-counted',
  'missing',
  'to-assess',
  'missing-target',
  'unit-mismatch',
] as const;
export type IndicatorRule = (typeof INDICATOR_RULES)[number];

/** Names of every rule that makes a figure (`Figure.rule`): keys of i18n `rules`. */
const FIGURE_RULES = [
  ...INDICATOR_RULES,
  'override',
  'mean-of-indicators',
  'weighted-mean',
  'mean-of-objectives',
  'mean-of-projects',
  'recomputed-projects',
  'linked-objectives',
  'amount',
  'sum-below',
  'sum-of-rows',
  'budget-use',
  'budget-share',
  'composition',
  'ratio',
  'line-percentage',
  'printed-only',
  'incentive-result',
  'incentive-due',
  'incentive-overall',
] as const;
export type FigureRule = (typeof FIGURE_RULES)[number];
