import type { TableTruth } from './claims';
import type { Random } from './random';

/** Chance that remembers what it chose: each dimension's value is a tag of the table. */
export class Draw {
  constructor(
    readonly random: Random,
    readonly table: TableTruth,
  ) {}

  /** One of the named choices; a choice that is said twice as often weighs double. */
  of<Name extends string>(dimension: string, choices: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(choices) as Name[];
    const whole = names.reduce((sum, name) => sum + choices[name], 0);
    let rest = this.random.next() * whole;
    const chosen = names.find((name) => (rest -= choices[name]) < 0) ?? names[0]!;
    this.table.tags.set(dimension, chosen);
    return chosen;
  }

  /** Yes as often as `probability` says; tagged only where it is so. */
  maybe(dimension: string, probability: number): boolean {
    const yes = this.random.chance(probability);
    if (yes) this.table.tags.set(dimension, 'yes');
    return yes;
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.random.pick(items);
  }
}
