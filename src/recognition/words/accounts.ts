import type { MeasureOf } from '../../facts/facts';
import type { Phrases } from './phrases';

/** Heads of columns that name rows of a budget by its accounts, not by projects. */
export const ACCOUNT_HEADS: Phrases = [
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
];

/** How rows of such budgets begin: "Titolo 1 - Spese correnti", "T1", "Missione 08". */
export const ACCOUNT_ROW =
  /^(titolo|tit|missione|capitolo|cap|tipologia|macroaggregato|categoria|conto)\.? ?([ivx]+|\d+)\b|^t ?\d{1,2}\b|^(entrate|spese) (correnti|tributarie|extratributarie|in conto capitale|per)\b/;

/** Words that only public budgets use for the stages of a sum's life; a home budget has none. */
export const STAGE_WORDS: Phrases = [
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
  'commitments',
  'committed',
  'appropriation*',
];

/** Titles of such tables. */
export const EXECUTION_TITLES: Phrases = [
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
];

/** Heads that tell the ratio without naming both terms. */
export const NAMED_RATES: readonly { readonly words: RegExp; readonly of: MeasureOf }[] = [
  {
    words:
      /\b(velocita|capacita|grado|tasso) di (riscossione|pagamento|cassa|liquidazione)\b|\bsmaltimento\b/,
    of: { numerator: 'paid', denominator: 'committed' },
  },
  {
    words: /\b(velocita|capacita|grado|tasso) (di|d) (impegno|accertamento)\b/,
    of: { numerator: 'committed', denominator: 'updated' },
  },
];

/** Words of the accounts of cash: what was collected and paid is no revenue and no cost. */
export const CASH_WORDS: Phrases = [
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
];
