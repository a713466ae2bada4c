import type { DecimalText } from './decimal';
import { plainTimes } from './compound-times';
import { datesIn } from './distractors';
import { type SaidDeadline, deadlinesIn } from './said-deadlines';
import { wholeDate } from './dates';
import type { Comparison } from './expression';
import { type Quantity, quantitiesIn, unitIn } from './quantities';
import type { Deadline, Unit } from './reading';
import { lowered, typed } from './typed';
import { isDuration } from './units';

/** A target as a phrase gives it. */
export interface TargetPhrase {
  /** Of the value; of the deadline when there is no value. */
  readonly comparison: Comparison;
  readonly value: DecimalText | null;
  readonly unit: Unit | null;
  /** The last one said; beside a value ("almeno 3 iniziative entro giugno") it stands with it. */
  readonly deadline: Deadline | null;
  /** The words that say it. */
  readonly text: string;
}

/**
 * The target said in an indicator's words, or in a target's own cell: "non superiore a 5 gg", "almeno due",
 * "entro il 31 marzo 2016", "deve essere nullo". Of several quantities the first that is a target counts, of several
 * deadlines the last. "riduzione del 5%" is 5 or more: a result with a minus sign is to be taken by its size.
 */
export const targetInWords = (text: string): TargetPhrase | null => targetIn(text, false);

/**
 * The same of a cell that holds nothing but a target: the only quantity it says is what it asks for, whatever stands
 * around it ("100% al 31.12.2021", "90% delle pratiche"); without any, the last date it names.
 */
export const targetInOwnCell = (text: string): TargetPhrase | null => targetIn(text, true);

function targetIn(text: string, inOwnCell: boolean): TargetPhrase | null {
  const phrase = plainTimes(typed(text));
  const said = quantityTarget(phrase, inOwnCell);
  const deadline = lastDeadline(phrase, inOwnCell && !said);
  if (!said && !deadline) return null;
  const words = [said, deadline]
    .filter((each): each is Said | SaidDeadline => !!each)
    .sort((first, second) => first.start - second.start)
    .map(({ start, end }) => phrase.slice(start, end).trim());
  return {
    comparison: said?.comparison ?? '<=',
    value: said?.value ?? null,
    unit: said?.unit ?? null,
    deadline: deadline?.deadline ?? null,
    text: words.join(' … '),
  };
}

interface Said {
  readonly comparison: Comparison;
  readonly value: DecimalText;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
}

/** The last deadline said; in a cell of its own a bare date is one too ("bozza 31/03, testo 30/06"). */
function lastDeadline(phrase: string, bareDates: boolean): SaidDeadline | null {
  const whole = wholeDate(phrase);
  if (whole) return { deadline: whole, start: 0, end: phrase.length };
  const said = deadlinesIn(phrase).at(-1) ?? null;
  const bare = bareDates ? (datesIn(phrase).at(-1) ?? null) : null;
  return bare && (!said || bare.start >= said.end) ? bare : said;
}

/** Whether, and how, a quantity is the target; `before` is the phrase, in small letters, up to its words. */
type Rule = (quantity: Quantity, before: string, phrase: string) => Comparison | null;

const ANNOUNCED = /(?:risultato|valore|livello|standard) (?:atteso|minimo|obiettivo)|(?<![a-z])target/;
/** How far from its number "risultato atteso" may stand. */
const REACH = 60;
const JUST_ANNOUNCED = new RegExp(`(?:${ANNOUNCED.source})(?: (?:di|del|è|pari a(?:l)?|il))?[ :=]*$`);

/** A comparison inside "risultato atteso …" speaks of the target, whatever was compared before it. */
function announced(quantity: Quantity, before: string): Comparison | null {
  return ANNOUNCED.test(before.slice(-REACH)) ? quantity.comparison : null;
}

/** What is counted or given as a share, in small letters, before the words that say of what. */
const MEASURED_BY_DELAY = /%|percentual|(?<![a-z])(?:quota|tasso|grado|numero|n\. ?(?:di )?[a-z])/;

/** "almeno 2", "≥ 90%", "entro 24 ore"; not the delay that a percentage or a number of cases is measured by. */
function compared({ comparison, compared: words, unit }: Quantity, before: string): Comparison | null {
  if (comparison === '=') return null;
  if (!words.startsWith('entro')) return comparison;
  if (unit === 'percent') return comparison;
  return isDuration(unit) && !MEASURED_BY_DELAY.test(before) ? comparison : null;
}

const expected: Rule = (quantity, before) =>
  quantity.compared === '' && JUST_ANNOUNCED.test(before) ? '=' : null;

const CHANGE =
  /(?:riduzion[ei]|diminuzion[ei]|calo|contrazione|abbattimento|aumento|incremento|crescita|miglioramento)(?: (?:di|del|dello|della|dell'|pari a(?:l)?|di almeno il))?[ ']*$/;
const changed: Rule = ({ unit }, before) => (unit === 'percent' && CHANGE.test(before) ? '>=' : null);

/** "realizzazione di n. 2 azioni": as many at least. */
const counted: Rule = ({ labelled, unit, value }) =>
  labelled && unit === 'count' && !value.startsWith('-') ? '>=' : null;

/** "2 corsi sui bilanci": an indicator that begins with how many asks for as many at least. */
const leading: Rule = ({ unit, article, value }, before) =>
  unit === 'count' && !article && before.trim() === '' && !value.startsWith('-') ? '>=' : null;

/** A cell that says the quantity and no more. */
const whole: Rule = ({ end, article }, before, phrase) =>
  !article && before.trim() === '' && /^[ .;*]*(?:\([^()]*\))?$/.test(phrase.slice(end)) ? '=' : null;

/** "pari a 75": equal is the weakest thing to ask. */
const equal: Rule = ({ comparison }) => (comparison === '=' ? '=' : null);

/** Tried in this order, each over the whole phrase: a comparison says more than "nullo", that more than a count. */
const STRONG: readonly Rule[] = [announced, compared, expected];
const WEAK: readonly Rule[] = [changed, equal, counted, leading, whole];

function quantityTarget(phrase: string, inOwnCell: boolean): Said | null {
  const said = lowered(phrase);
  const quantities = quantitiesIn(phrase);
  return (
    firstBy(STRONG, quantities, said) ??
    nullTarget(said) ??
    firstBy(WEAK, quantities, said) ??
    (inOwnCell ? onlyOne(quantities, said) : null)
  );
}

/** The one quantity a cell says, or the one percentage among others. */
function onlyOne(quantities: readonly Quantity[], phrase: string): Said | null {
  const said = quantities.filter(({ article }) => !article);
  const shares = said.filter(({ unit }) => unit === 'percent');
  const [only, second] = shares.length > 0 ? shares : said;
  if (!only || second) return null;
  const { value, start, end } = only;
  return { comparison: '=', value, unit: unitIn(only, phrase), start, end };
}

function firstBy(rules: readonly Rule[], quantities: readonly Quantity[], phrase: string): Said | null {
  for (const rule of rules) {
    for (const quantity of quantities) {
      const comparison = rule(quantity, phrase.slice(0, quantity.start), phrase);
      if (comparison) {
        const { value, start, end } = quantity;
        return { comparison, value, unit: unitIn(quantity, phrase), start, end };
      }
    }
  }
  return null;
}

const NULL =
  /(?:dev(?:e|ono) (?:essere|risultare)|(?:pari|uguale) a|risulti(?:no)?) (?:null[oaie]|zero|azzerat[oaie])(?![a-z])/;

function nullTarget(phrase: string): Said | null {
  const match = NULL.exec(phrase);
  return (
    match && {
      comparison: '<=',
      value: '0',
      unit: null,
      start: match.index,
      end: match.index + match[0].length,
    }
  );
}
