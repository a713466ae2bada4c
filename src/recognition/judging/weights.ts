import type { SheetKind } from '../../facts/recognised';

/** What each sign of a kind is worth, and what every table that could be one starts from. */
export interface Weights {
  readonly always: number;
  readonly signs: Readonly<Record<string, number>>;
}

export const WEIGHTS: Readonly<Partial<Record<SheetKind, Weights>>> = {
  'project-resources': {
    always: 0,
    signs: {
      'column:initial': 0.25,
      'column:actual': 0.2,
      'rows:projects': 0.3,
      'rows:codes': 0.15,
      'column:use': 0.1,
    },
  },
  'area-resources': {
    always: 0,
    signs: {
      'rows:areas': 0.4,
      'column:initial': 0.2,
      'column:actual': 0.2,
      'column:use': 0.15,
      'rows:few': 0.05,
    },
  },
  'economic-interventions': {
    always: 0,
    signs: {
      'title:interventions': 0.4,
      'total:interventions': 0.25,
      'rows:areas': 0.25,
      'column:composition': 0.1,
      'column:year': 0.1,
    },
  },
  'entity-objectives': {
    always: 0,
    signs: {
      'title:entity': 0.5,
      'column:objective': 0.2,
      'column:achievement': 0.25,
      'column:weight': 0.1,
    },
  },
  'individual-objectives': {
    always: 0,
    signs: {
      'head:person': 0.55,
      'title:individual': 0.6,
      'rows:objectives': 0.2,
      'column:achievement': 0.15,
      'column:indicator': 0.1,
    },
  },
  'indicator-table': {
    always: 0,
    signs: {
      'column:indicator': 0.3,
      'column:objective': 0.15,
      'column:target': 0.15,
      'column:result': 0.15,
      'column:achievement': 0.2,
      'column:weight': 0.1,
      'rows:degrees': 0.3,
      'title:objectives': 0.1,
    },
  },
  'indicator-plan': {
    always: 0,
    signs: {
      'column:indicator': 0.3,
      'column:objective': 0.15,
      'column:target': 0.15,
      'column:result': 0.15,
      'column:achievement': 0.2,
      'column:weight': 0.1,
      'rows:degrees': 0.3,
      'title:objectives': 0.1,
      'title:indicator-plan': 0.2,
    },
  },
  'quarterly-long': {
    always: 0,
    signs: {
      'column:indicator': 0.3,
      'column:objective': 0.15,
      'column:target': 0.15,
      'column:result': 0.15,
      'column:achievement': 0.2,
      'column:weight': 0.1,
      'rows:degrees': 0.3,
      'title:objectives': 0.1,
      'column:quarter': 0.2,
    },
  },
  'quarterly-schedule': {
    always: 0,
    signs: {
      'column:indicator': 0.3,
      'column:objective': 0.15,
      'column:target': 0.15,
      'column:result': 0.15,
      'column:achievement': 0.2,
      'column:weight': 0.1,
      'rows:degrees': 0.3,
      'title:objectives': 0.1,
      'columns:quarters': 0.2,
    },
  },
  'improvement-projects': {
    always: 0,
    signs: {
      'column:planned-incentive': 0.2,
      'column:paid-incentive': 0.25,
      'column:result': 0.15,
      'column:project': 0.1,
      'title:incentives': 0.3,
      'head:incentives': 0.1,
    },
  },
  'income-statement': {
    always: 0.05,
    signs: { 'rows:items': 0.6, 'rows:known': 0.2, 'column:year': 0.15 },
  },
  'balance-sheet': {
    always: 0,
    signs: { 'rows:items': 0.65, 'rows:known': 0.2, 'column:year': 0.15 },
  },
  'function-costs': {
    always: 0,
    signs: { 'columns:functions': 0.65, 'rows:items': 0.3, 'column:label': 0.05 },
  },
  'structural-data': {
    always: 0,
    signs: { 'rows:items': 0.6, 'rows:known': 0.25, 'column:year': 0.15 },
  },
  'health-ratios': {
    always: 0,
    signs: { 'rows:ratios': 0.7, 'column:year': 0.15, 'column:indicator': 0.1, 'column:formula': 0.05 },
  },
  'budget-execution': {
    always: 0,
    signs: {
      'column:initial': 0.25,
      'column:committed': 0.2,
      'column:paid': 0.2,
      'rows:accounts': 0.25,
      'column:use': 0.05,
      'title:execution': 0.05,
    },
  },
  'context-series': {
    always: 0,
    signs: { 'title:subject': 0.35, 'rows:known': 0.35, 'column:year': 0.25, 'column:figures': 0.1 },
  },
  'gender-balance': {
    always: 0,
    signs: {
      'column:women': 0.35,
      'column:men': 0.35,
      'title:gender': 0.15,
      'column:total': 0.1,
      'column:year': 0.1,
    },
  },
  'cycle-check-up': {
    always: 0,
    signs: { 'title:check-up': 0.6, 'column:figures': 0.3, 'column:year': 0.05 },
  },
  'customer-satisfaction': {
    always: 0,
    signs: { 'title:satisfaction': 0.5, 'rows:aspects': 0.25, 'column:figures': 0.3, 'column:year': 0.1 },
  },
  'service-quality': {
    always: 0,
    signs: { 'title:quality': 0.5, 'column:target': 0.2, 'column:result': 0.15, 'column:figures': 0.1 },
  },
  benchmark: {
    always: 0,
    signs: { 'title:benchmark': 0.4, 'columns:bodies': 0.3, 'column:figures': 0.2 },
  },
  'state-budget': {
    always: 0,
    signs: {
      'rows:missions': 0.8,
      'rows:items': 0.5,
      'column:codes': 0.5,
      'title:state-budget': 0.2,
      'columns:partial': 0.15,
      'column:year': 0.1,
    },
  },
  'cycle-calendar': {
    always: 0,
    signs: {
      'column:phase': 0.25,
      'column:timing': 0.15,
      'column:subjects': 0.15,
      'column:method': 0.1,
      'title:cycle': 0.2,
      'rows:steps': 0.2,
    },
  },
};

/** Forms by their name: what one starts from, and what each part of it that its labels name is worth. */
export const FORM_WEIGHTS: Readonly<Record<string, { readonly always: number; readonly part: number }>> = {
  cards: { always: 0.6, part: 0.05 },
  report: { always: 0.6, part: 0.06 },
};
