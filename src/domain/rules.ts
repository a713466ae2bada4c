/** Names of the rules that turn target and result of one indicator into its achievement (method.md, "Achievement"). */
export type IndicatorRule =
  | 'typed-percentage'
  | 'higher-is-better'
  | 'lower-is-better'
  | 'deadline'
  | 'yes-no'
  | 'interval'
  | 'listed-projects'
  | 'not-counted'
  | 'missing'
  | 'to-assess'
  | 'out-of-range'
  | 'target-unread'
  | 'target-past'
  | 'missing-target'
  | 'unit-mismatch';

/** Names of every rule that makes a figure (`Figure.rule`): keys of i18n `rules`. */
export type FigureRule =
  | IndicatorRule
  | 'override'
  | 'mean-of-indicators'
  | 'weighted-mean'
  | 'mean-of-objectives'
  | 'mean-of-projects'
  | 'mean-of-offices'
  | 'recomputed-projects'
  | 'linked-objectives'
  | 'amount'
  | 'sum-below'
  | 'sum-of-rows'
  | 'budget-use'
  | 'budget-share'
  | 'composition'
  | 'ratio'
  | 'line-percentage'
  | 'printed-only'
  | 'incentive-result'
  | 'incentive-due'
  | 'incentive-overall';
