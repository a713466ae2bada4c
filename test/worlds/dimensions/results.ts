import { type Decimal } from 'decimal.js';
import type { Draw } from '../draw';
import type { Indicator, Quantity, Target } from '../indicators';
import type { MeasuredThing } from '../words/measured-things';
import { comma, italian, type Written } from './numbers';

const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];

const two = (number: number): string => String(number).padStart(2, '0');

/** Days since 1899-12-30, as Excel counts them. */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

/** A quantity as the document writes its value. */
export function documentValue(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return quantity.value.toFixed();
    case 'yes-no':
      return quantity.yes ? 'yes' : 'no';
    case 'date':
      return `${quantity.year}-${two(quantity.month)}${quantity.day === null ? '' : `-${two(quantity.day)}`}`;
  }
}

/** How one column writes percent, dates and units: a body keeps to one habit in a column. */
export interface Habit {
  readonly percent: 'points' | 'fraction, % format' | 'text 98,40%';
  readonly date: 'text 30/06/2016' | 'text 30.06.2016' | 'date cell' | 'month in words';
  readonly units: 'bare' | 'after the number' | 'n. before counts';
}

/** Drawn once a table; its target and its result column share the way of writing percentages. */
export const habitOf = (draw: Draw): Habit => ({
  percent: draw.of('percent results', { points: 2, 'fraction, % format': 3, 'text 98,40%': 2 }),
  date: draw.of('dates', { 'text 30/06/2016': 3, 'text 30.06.2016': 2, 'date cell': 3, 'month in words': 1 }),
  units: draw.of('units of results', { bare: 4, 'after the number': 3, 'n. before counts': 1 }),
});

const UNIT_WORDS: Readonly<Record<MeasuredThing['unit'], readonly string[]>> = {
  count: [''],
  percent: ['%'],
  days: [' gg', ' giorni', ' gg.'],
  euro: [' euro', ' €'],
  score: [''],
  hours: [' ore'],
  minutes: [' min', ' minuti'],
  date: [''],
  'yes-no': [''],
};

/** A quantity in a cell of its own. */
export function writeQuantity(draw: Draw, thing: MeasuredThing, quantity: Quantity, habit: Habit): Written {
  switch (quantity.kind) {
    case 'yes-no':
      return { value: quantity.yes ? draw.pick(['SI', 'Sì', 'si']) : draw.pick(['NO', 'No']) };
    case 'date':
      return writeDate(quantity, habit.date);
    case 'number': {
      const { value, partOf } = quantity;
      if (partOf) return { value: `${partOf.part}${draw.pick([' su ', '/'])}${partOf.whole}` };
      return writeNumber(draw, thing, value, habit);
    }
  }
}

export function writeDate(
  { year, month, day }: Extract<Quantity, { kind: 'date' }>,
  habit: Habit['date'],
): Written {
  if (day === null || habit === 'month in words') return { value: `${MONTHS[month - 1]} ${year}` };
  if (habit === 'date cell') return { value: serialOf(year, month, day), format: 'dd/mm/yyyy' };
  return { value: [two(day), two(month), year].join(habit === 'text 30.06.2016' ? '.' : '/') };
}

function writeNumber(draw: Draw, thing: MeasuredThing, value: Decimal, habit: Habit): Written {
  if (thing.unit === 'percent') {
    if (habit.percent === 'fraction, % format')
      return { value: value.div(100).toNumber(), format: value.isInteger() ? '0%' : '0.00%' };
    if (habit.percent === 'text 98,40%') return { value: `${comma(value)}%` };
    return { value: value.toNumber() };
  }
  if (habit.units === 'n. before counts' && thing.unit === 'count')
    return { value: `n. ${italian(value, 0)}` };
  const unit = UNIT_WORDS[thing.unit];
  if (habit.units === 'after the number' && unit[0] !== '') {
    const places = value.decimalPlaces();
    return { value: `${italian(value, thing.unit === 'euro' && places > 0 ? 2 : places)}${draw.pick(unit)}` };
  }
  return { value: value.toNumber() };
}

const SIGNS = { '>=': ['>=', '≥', '>= ', '≥ '], '<=': ['<=', '≤', '<= ', '≤ '] } as const;
const WORDS = {
  '>=': ['almeno ', 'non meno di ', 'non inferiore a ', 'Almeno ', 'minimo '],
  '<=': ['non superiore a ', 'massimo ', 'non oltre ', 'max ', 'Non più di '],
} as const;

/** How a column of targets says which way is better. */
export type TargetStyle = 'bare' | 'sign' | 'words' | 'own column';

export const targetStyleOf = (draw: Draw): TargetStyle =>
  draw.of('targets', { bare: 4, sign: 2.5, words: 2.5, 'own column': 0.8 });

/** A target in a cell; with an own column for the comparator the cell holds the quantity alone. */
export function writeTarget(
  draw: Draw,
  { thing, comparison }: Pick<Indicator, 'thing' | 'comparison'>,
  target: Target,
  style: TargetStyle,
  habit: Habit,
): Written {
  if (target.kind === 'in-words') return { value: target.words };
  if (target.kind === 'interval') return { value: intervalText(draw, target) };
  if (target.kind === 'yes-no') return { value: draw.pick(['SI', 'Sì']) };
  if (target.kind === 'date') {
    const bare = writeDate(target, habit.date);
    if (style === 'bare' || style === 'own column' || typeof bare.value === 'number') return bare;
    return { value: habit.date === 'month in words' ? `entro ${bare.value}` : `entro il ${bare.value}` };
  }
  const bare = writeNumber(draw, thing, target.value, habit);
  if (style === 'bare' || style === 'own column') return bare;
  const before = draw.pick((style === 'sign' ? SIGNS : WORDS)[comparison]);
  return { value: `${before}${inText(draw, thing, target.value, habit)}` };
}

const intervalText = (draw: Draw, { low, high }: Extract<Target, { kind: 'interval' }>): string =>
  draw.pick([
    `tra ${comma(low)}% e ${comma(high)}%`,
    `tra il ${comma(low)}% e il ${comma(high)}%`,
    `${comma(low)}% - ${comma(high)}%`,
    `da ${comma(low)}% a ${comma(high)}%`,
  ]);

function inText(draw: Draw, thing: MeasuredThing, value: Decimal, habit: Habit): string {
  if (thing.unit === 'percent') return `${comma(value)}%`;
  const words = UNIT_WORDS[thing.unit];
  const number = italian(value, value.decimalPlaces());
  return habit.units === 'bare' || words[0] === '' ? number : `${number}${draw.pick(words)}`;
}

/** The target said inside the indicator's own words. */
export function targetInWords(draw: Draw, { thing, comparison, target }: Indicator, habit: Habit): string {
  if (target.kind === 'yes-no') return '';
  if (target.kind === 'in-words') return `: ${target.words}`;
  if (target.kind === 'interval') return `: ${intervalText(draw, target)}`;
  if (target.kind === 'date') return ` entro il ${writeDate(target, 'text 30/06/2016').value}`;
  const quantity = inText(draw, thing, target.value, { ...habit, units: 'after the number' });
  return `${draw.pick([': ', ' ', ' - '])}${draw.pick(WORDS[comparison])}${quantity}`;
}
