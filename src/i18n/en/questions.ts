import type { Messages } from '..';

export const questions: Messages['questions'] = {
  asks: {
    kind: 'Is the table “{name}” of sheet “{sheet}” of this kind: {kind}?',
    role: 'What does the column “{name}” of sheet “{sheet}” say?',
    'two-columns': 'On sheet “{sheet}” two columns may say “{role}”: which one counts?',
    'percent-scale':
      'On sheet “{sheet}”, are the numbers of column “{name}” points (98 is 98%) or fractions (0.98 is 98%)?',
    'money-scale': 'On sheet “{sheet}”, are the amounts of column “{name}” in euro, thousands or millions?',
    direction: 'For “{name}”, is a higher or a lower value better?',
    'whole-body': 'On sheet “{sheet}”, is the row “{name}” of the whole body or of one office?',
    cumulative:
      'On sheet “{sheet}”, do the figures of a quarter include those before, or are they of the quarter alone?',
    'two-figures': '“{name}” has two values: which one counts?',
  },
  options: {
    higher: 'the higher the better',
    lower: 'the lower the better',
    points: 'points (98 is 98%)',
    fractions: 'fractions (0.98 is 98%)',
    euro: 'euro',
    thousands: 'thousands of euro',
    millions: 'millions of euro',
    body: 'the whole body',
    office: 'one office',
    cumulative: 'they include the quarters before',
    'quarter-alone': 'they are of the quarter alone',
    none: 'none of these: it does not count',
  },
  effect: '{name}: {from:number} → {to:number}',
  partEffect: '{name}, {part}: {from:number} → {to:number}',
  moreEffects: '{effect} and {count} {count|other figure|other figures}',
  noEffect: 'no figure changes',
  nothing: 'no value',
  parts: {
    initial: 'initial budget',
    updated: 'updated budget',
    actual: 'outturn',
    use: '% used',
    committed: 'committed or assessed',
    paid: 'paid or collected',
  },
};
