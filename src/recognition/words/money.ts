import type { Concept } from './phrases';

/** Sides of what a column of money holds. */
export const OF_REVENUES: Concept = {
  it: ['proventi', 'ricavi', 'entrate'],
  en: ['revenue', 'revenues', 'income'],
};
export const OF_COSTS: Concept = {
  it: ['oneri', 'costi', 'spese', 'uscite'],
  en: ['costs', 'expenses', 'expenditure', 'expenditures'],
};

/** Stages that a percentage is printed of. */
export const OF_COMMITMENTS: Concept = {
  it: ['impegn*', 'accert*'],
  en: ['committed', 'commitment*', 'assessed', 'assessment*'],
};
export const OF_PAYMENTS: Concept = {
  it: ['pagat*', 'pagament*', 'liquidat*', 'liquidazion*', 'riscoss*', 'incass*'],
  en: ['paid', 'payment*', 'collected', 'collection*'],
};
/** Words after which a head names what it divides by: "pagato su impegnato". */
export const DIVIDED_BY: Concept = {
  it: ['su', 'sul', 'sullo', 'sulla', 'sulle', 'sugli', 'sui', 'rispetto'],
  en: ['on', 'over', 'to'],
};

/** Titles of columns of shares. */
export const SHARE_TITLES: Concept = {
  it: ['composizione', 'comp', 'incidenza'],
  en: ['composition', 'share', 'shares', 'proportion'],
};
/** How heads of the numbers of accounts begin. */
export const ACCOUNT_NUMBERS: Concept = {
  it: ['conto', 'conti', 'piano dei conti', 'capitolo', 'cap', 'titolo', 'voce', 'categoria', 'classe'],
  en: ['account', 'accounts', 'chart of accounts', 'chapter', 'title', 'item', 'category', 'class'],
};
/** What titles and tabs call a plan, and an account of what was. */
export const PLANNED: Concept = {
  it: ['preventiv*', 'prevision*', 'budget'],
  en: ['forecast*', 'estimate*', 'budget'],
};
export const HAPPENED: Concept = {
  it: ['consuntiv*', 'preconsuntiv*', 'rendicont*', 'bilancio d esercizio'],
  en: ['outturn*', 'actual*', 'final account*'],
};
/** Money said inside a text. */
export const EUROS: Concept = { it: ['euro'], en: ['euro'] };
