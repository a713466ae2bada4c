import type { MeasureOf } from '../../facts/facts';
import type { Concept } from './phrases';

/** Heads of columns that name rows of a budget by its accounts, not by projects. */
export const ACCOUNT_HEADS: Concept = {
  it: [
    'titolo',
    'titoli',
    'capitolo',
    'capitoli',
    'cap',
    'conto',
    'conti',
    'voce',
    'voci',
    'missione',
    'missioni',
    'missione programma',
    'tipologia',
    'macroaggregato',
    'macroaggregati',
    'categoria',
    'entrate',
    'entrata',
    'spese',
    'spesa',
    'uscite',
    'piano dei conti',
    'piano finanziario',
    'voce di bilancio',
  ],
  en: [
    'title',
    'chapter',
    'account',
    'item',
    'budget item',
    'mission',
    'missions',
    'heading',
    'headings',
    'category',
    'revenue',
    'revenues',
    'expenditure',
    'chart of accounts',
  ],
};

/** How rows of such budgets begin: "Titolo 1 - Spese correnti", "T1", "Missione 08". */
export const ACCOUNT_ROWS: Concept = {
  it: [
    'titolo/tit/missione/capitolo/cap/tipologia/macroaggregato/categoria/conto #',
    'titolo/tit/missione/capitolo/cap/tipologia/macroaggregato/categoria/conto i/ii/iii/iv/v/vi/vii/viii/ix/x',
    'entrate/spese correnti/tributarie/extratributarie/per',
    'entrate/spese in conto capitale',
  ],
  en: [
    'title/mission/chapter/heading/category/account #',
    'title/mission/chapter/heading/category/account i/ii/iii/iv/v/vi/vii/viii/ix/x',
    'current/capital/tax revenue/revenues/expenditure',
  ],
};

/** Words that only public budgets use for the stages of a sum's life; a home budget has none. */
export const STAGE_WORDS: Concept = {
  it: [
    'stanziat*',
    'stanziament*',
    'assestat*',
    'previsioni iniziali',
    'previsioni definitive',
    'previsione iniziale',
    'previsione definitiva',
    'impegn*',
    'accertat*',
    'accertament*',
    'liquidat*',
    'liquidazion*',
    'riscoss*',
    'pagamenti',
    'riscossioni',
    'reversali',
    'mandati',
    'somme pagate',
    'c competenza',
    'conto competenza',
    'somme riscosse',
  ],
  en: [
    'commitments',
    'committed',
    'appropriation*',
    'assessed',
    'assessments',
    'amounts paid',
    'amounts collected',
    'collections',
  ],
};

/** Titles of such tables. */
export const EXECUTION_TITLES: Concept = {
  it: [
    'bilancio',
    'rendiconto',
    'stato di attuazione',
    'esecuzione',
    'gestione finanziaria',
    'entrate',
    'spese',
    'budget economico',
    'conto del bilancio',
    'voci di spesa',
  ],
  en: [
    'budget execution',
    'budget implementation',
    'budgetary execution',
    'statement of account',
    'revenue and expenditure',
  ],
};

/** Heads that tell the ratio without naming both terms. */
export const NAMED_RATES: readonly { readonly words: Concept; readonly of: MeasureOf }[] = [
  {
    words: {
      it: ['velocita/capacita/grado/tasso di riscossione/pagamento/cassa/liquidazione', 'smaltimento'],
      en: ['collection/payment/cash rate/speed/capacity', 'rate of collection/payment'],
    },
    of: { numerator: 'paid', denominator: 'committed' },
  },
  {
    words: {
      it: ['velocita/capacita/grado/tasso di/d impegno/accertamento'],
      en: ['commitment/assessment rate/speed/capacity', 'rate of commitment/assessment'],
    },
    of: { numerator: 'committed', denominator: 'updated' },
  },
];

/** Words of the accounts of cash: what was collected and paid is no revenue and no cost. */
export const CASH_WORDS: Concept = {
  it: [
    'di cassa',
    'per cassa',
    'siope',
    'previsioni di entrata',
    'previsioni di uscita',
    'previsioni di spesa',
    'incassi',
    'riscossioni',
    'flussi finanziari',
    'rendiconto finanziario',
  ],
  en: [
    'cash basis',
    'in cash terms',
    'cash flow',
    'cash flows',
    'cash flow statement',
    'cash receipts',
    'cash payments',
  ],
};
