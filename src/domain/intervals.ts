import { type DecimalText, decimal } from './decimal';
import { type Quantity, quantitiesIn } from './quantities';
import { readNumeral } from './numbers';
import type { Unit } from './reading';
import { lowered, typed } from './typed';
import { leadingUnit } from './units';

/** A target between two bounds, both meeting it. */
export interface Interval {
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly unit: Unit | null;
}

const SIGNED = '[-+]? ?(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
/** A number and up to three words or signs of its unit. */
const amount = (name: string): string =>
  `(?<${name}>${SIGNED})(?<${name}Unit> ?[%€]| ?[a-zà-ù']{1,12}\\.?(?: (?:lavorativi|solari|di euro)\\.?)?)??`;
const END = '(?: ?\\([^()]{0,80}\\))?[ .;]*$';
const PLUS_MINUS = '(?:±|\\+ ?/ ?-|- ?/ ?\\+|\\+-|più o meno|piu o meno)';
const ARTICLE = "(?:il |lo |l'|i |gli )?";

const BETWEEN = new RegExp(
  `^(?:(?:valore |intervallo |range |fascia |target |compres[oaie] ){0,2}(?:tra|fra|da|dal|dall')|intervallo|range|fascia) ?${ARTICLE}${amount('low')} ?(?:e|ed|a|al|all'|-|÷) ?${ARTICLE}${amount('high')}${END}`,
);
const FROM_TO = new RegExp(`^\\[?${amount('low')} ?(?:-|÷|\\.\\.\\.?|;) ?${amount('high')}\\]?${END}`);
const INSIDE = new RegExp(`^${amount('low')} ?(?:<=|<|≤) ?[a-z]{1,12} ?(?:<=|<|≤) ?${amount('high')}${END}`);
const AROUND_ZERO = new RegExp(
  `^(?:(?:scostamento|tolleranza|variazione|differenza|massimo|max|entro|contenuto|nel limite|compreso|del|di|il|un|una|una) ){0,4}${PLUS_MINUS} ?${amount('low')}(?: (?:rispetto|sul|su|del|dello|di) [^\\d]{0,60}(?:(?:19|20)\\d\\d)?)?${END}`,
);
const AROUND = new RegExp(`^${amount('low')} ?\\(?${PLUS_MINUS} ?${amount('high')}\\)?${END}`);
const LONGEST = 160;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The interval that a target's own cell asks for: "tra 80% e 90%", "80-90", "± 5%", "100 ± 5", ">= 80% e <= 90%".
 * `null` when it asks for anything else.
 */
export function intervalIn(text: string): Interval | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const phrase = typed(text);
  const said = lowered(phrase);
  const around = AROUND_ZERO.exec(said);
  if (around) return aroundZero(around);
  const deviation = AROUND.exec(said);
  if (deviation) return aroundValue(deviation);
  const bounds = BETWEEN.exec(said) ?? FROM_TO.exec(said) ?? INSIDE.exec(said);
  return bounds ? betweenBounds(bounds) : betweenComparisons(quantitiesIn(phrase));
}

interface Bound {
  readonly value: DecimalText;
  readonly unit: Unit | null;
  /** Letters that are no unit make it something else ("3 corsi"). */
  readonly odd: boolean;
}

function boundOf({ groups = {} }: RegExpExecArray, name: 'low' | 'high'): Bound | null {
  const written = (groups[name] ?? '').replace(/\s/g, '');
  const digits = written.replace(/^[-+]/, '');
  const numeral = readNumeral(digits);
  if (!numeral || YEAR.test(digits)) return null;
  const words = (groups[`${name}Unit`] ?? '').trim();
  const unit = leadingUnit(words)?.unit ?? null;
  const value = written.startsWith('-') && numeral.value !== '0' ? `-${numeral.value}` : numeral.value;
  return { value, unit, odd: words !== '' && unit === null };
}

function aroundZero(match: RegExpExecArray): Interval | null {
  const bound = boundOf(match, 'low');
  if (!bound || bound.odd) return null;
  const size = decimal(bound.value).abs();
  return { low: size.negated().toString(), high: size.toString(), unit: bound.unit };
}

/** "100 ± 5", "10 gg ± 10%": a tolerance in percent of what is no percentage is a share of it. */
function aroundValue(match: RegExpExecArray): Interval | null {
  const [middle, tolerance] = [boundOf(match, 'low'), boundOf(match, 'high')];
  if (!middle || !tolerance || middle.odd || tolerance.odd) return null;
  const value = decimal(middle.value);
  const relative = tolerance.unit === 'percent' && middle.unit !== 'percent';
  const size = relative ? value.times(tolerance.value).div(100) : decimal(tolerance.value);
  return { low: value.minus(size).toString(), high: value.plus(size).toString(), unit: middle.unit };
}

function betweenBounds(match: RegExpExecArray): Interval | null {
  const [low, high] = [boundOf(match, 'low'), boundOf(match, 'high')];
  if (!low || !high || low.odd || high.odd) return null;
  return ordered(low, high);
}

/** ">= 80% e <= 90%", "min 80 max 90". */
function betweenComparisons(quantities: readonly Quantity[]): Interval | null {
  const [first, second, ...others] = quantities;
  if (!first?.comparison || !second?.comparison || others.length > 0) return null;
  const [lower, upper] = first.comparison.startsWith('>') ? [first, second] : [second, first];
  if (!lower.comparison?.startsWith('>') || !upper.comparison?.startsWith('<')) return null;
  return ordered(lower, upper);
}

function ordered(low: Pick<Bound, 'value' | 'unit'>, high: Pick<Bound, 'value' | 'unit'>): Interval | null {
  const units = low.unit === null || high.unit === null || low.unit === high.unit;
  if (!units || !decimal(low.value).lessThan(high.value)) return null;
  return { low: low.value, high: high.value, unit: low.unit ?? high.unit };
}
