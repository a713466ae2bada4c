import type { SheetKind } from '../../facts/recognised';

/**
 * What each sign of a kind adds to the logarithm of its odds against being no table of ours, and what a table that has
 * all that the kind cannot do without starts from. Written by `npm run weights` from the corpus: read, never edited.
 */
export interface Weights {
  readonly always: number;
  readonly signs: Readonly<Record<string, number>>;
}

export const WEIGHTS: Readonly<Partial<Record<SheetKind, Weights>>> = {
  'area-resources': {
    always: -1.81,
    signs: {
      'column:actual': 0,
      'column:initial': 0,
      'column:use': 0.47,
      'rows:areas': 0,
      'rows:few': 0,
      'words:public': 5.11,
    },
  },
  'balance-sheet': { always: 1.48, signs: { 'column:year': 1.18, 'rows:items': 1.48, 'rows:known': 1.29 } },
  benchmark: {
    always: 0.74,
    signs: { 'column:figures': 0.74, 'columns:bodies': 0.74, 'title:benchmark': 0.74 },
  },
  'budget-execution': {
    always: 1.09,
    signs: {
      'column:committed': 1.09,
      'column:initial': 1.09,
      'column:paid': 1.09,
      'column:use': 0.58,
      'rows:accounts': 0.5,
      'title:execution': 0.88,
    },
  },
  'context-series': {
    always: 1.22,
    signs: { 'column:figures': 1.22, 'column:year': 1.1, 'rows:known': 1.01, 'title:subject': 0.99 },
  },
  'customer-satisfaction': {
    always: -1.5,
    signs: {
      'column:figures': 0,
      'column:year': 0.53,
      'rows:aspects': 0.53,
      'title:satisfaction': 0,
      'words:public': 3.92,
    },
  },
  'cycle-calendar': {
    always: 0.65,
    signs: {
      'column:method': 0.13,
      'column:phase': 0.65,
      'column:subjects': 0.65,
      'column:timing': 0.65,
      'rows:steps': 0.65,
      'title:cycle': 0.65,
    },
  },
  'cycle-check-up': {
    always: 0.74,
    signs: { 'column:figures': 0.74, 'column:year': 0, 'title:check-up': 0.74 },
  },
  'economic-interventions': {
    always: 0.92,
    signs: {
      'column:composition': 0.86,
      'column:year': 0.97,
      'rows:areas': 0.6,
      'title:interventions': 0.97,
      'total:interventions': 0.92,
    },
  },
  'entity-objectives': {
    always: 1.96,
    signs: {
      'column:achievement': 1.96,
      'column:objective': 1.95,
      'column:weight': 0.73,
      'title:entity': 1.96,
    },
  },
  'function-costs': {
    always: 1.06,
    signs: { 'column:label': 1.06, 'columns:functions': 1.06, 'rows:items': 1.06 },
  },
  'gender-balance': {
    always: 0.9,
    signs: {
      'column:men': 0.9,
      'column:total': 0.67,
      'column:women': 0.9,
      'column:year': 0.58,
      'title:gender': 0.9,
    },
  },
  'health-ratios': {
    always: 1.91,
    signs: { 'column:formula': 0.64, 'column:indicator': 1.58, 'column:year': 1.3, 'rows:ratios': 1.87 },
  },
  'improvement-projects': {
    always: 1.29,
    signs: {
      'column:paid-incentive': 1.29,
      'column:planned-incentive': 1.29,
      'column:project': 1.29,
      'column:result': 1.29,
      'head:incentives': 0.24,
      'title:incentives': 1.29,
    },
  },
  'income-statement': { always: 2.27, signs: { 'column:year': 0.6, 'rows:items': 2.25, 'rows:known': 2.13 } },
  'indicator-plan': {
    always: 0.17,
    signs: {
      'column:achievement': 0,
      'column:indicator': 0.17,
      'column:objective': 0.17,
      'column:result': 0,
      'column:target': 0.17,
      'column:weight': 0,
      'rows:degrees': 0,
      'title:indicator-plan': 0.17,
      'title:objectives': 0.7,
      'words:public': 0.7,
    },
  },
  'indicator-table': {
    always: -2.99,
    signs: {
      'column:achievement': 0,
      'column:indicator': 0.3,
      'column:objective': 0,
      'column:result': 0,
      'column:target': 0,
      'column:weight': 0,
      'rows:degrees': 1.11,
      'title:objectives': 0.94,
      'words:public': 7.07,
    },
  },
  'individual-objectives': {
    always: 1.43,
    signs: {
      'column:achievement': 1.43,
      'column:indicator': 1.86,
      'column:person': 0.98,
      'head:person': 1.28,
      'rows:objectives': 1.43,
      'title:individual': 1.91,
    },
  },
  'project-resources': {
    always: -2.11,
    signs: {
      'column:actual': 0,
      'column:initial': 0,
      'column:use': 0,
      'rows:codes': 1.12,
      'rows:projects': 0,
      'words:public': 6.66,
    },
  },
  'quarterly-long': {
    always: 0.15,
    signs: {
      'column:achievement': 0,
      'column:indicator': 0.15,
      'column:objective': 0.15,
      'column:quarter': 0.15,
      'column:result': 0.06,
      'column:target': 0.15,
      'column:weight': 0,
      'rows:degrees': 0,
      'title:objectives': 0,
      'words:public': 1.84,
    },
  },
  'service-quality': {
    always: 1.2,
    signs: { 'column:figures': 1.2, 'column:result': 1.2, 'column:target': 1.2, 'title:quality': 1.2 },
  },
  'state-budget': {
    always: 2.38,
    signs: {
      'column:codes': 0,
      'column:year': 0.94,
      'columns:partial': 0.31,
      'rows:items': 0.87,
      'rows:missions': 1.51,
      'title:state-budget': 0.93,
    },
  },
  'structural-data': { always: 0.86, signs: { 'column:year': 0.93, 'rows:items': 0.95, 'rows:known': 1.15 } },
  'quarterly-schedule': {
    always: 0.5,
    signs: {
      'words:public': 0.5,
      'column:indicator': 0.5,
      'column:objective': 0.5,
      'column:target': 0.5,
      'column:result': 0.5,
      'column:achievement': 0.5,
      'column:weight': 0.5,
      'rows:degrees': 0.5,
      'title:objectives': 0.5,
      'columns:quarters': 0.5,
    },
  },
};

/** Forms by their name: what one starts from, and what each part of it that its labels name adds. */
export const FORM_WEIGHTS: Readonly<Record<string, { readonly always: number; readonly part: number }>> = {
  cards: { always: 0.09, part: 0.62 },
  report: { always: -0.76, part: 0.59 },
};
