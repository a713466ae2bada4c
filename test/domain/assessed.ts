import { type Assessment, assess } from '../../src/domain/achievement';
import type { TypedCell } from '../../src/domain/achievement-cells';
import { evaluate } from '../../src/domain/expression';
import { readContent, readText } from '../../src/domain/read';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';

const ref = { sheet: 'Piano', row: 4, col: 3 };

/** A text as typed, a number, or a number behind a format ("0.85 as 0.0%"). */
export type Cell = string | number | readonly [value: number, format: string] | null;

const cellOf = (content: Cell): TypedCell | null => {
  if (content === null) return null;
  if (typeof content === 'string') return { ref, text: content, reading: readText(content), raw: null };
  const [value, format] = typeof content === 'number' ? [content, 'General'] : content;
  return {
    ref,
    text: String(value),
    reading: readContent({ type: 'number', value }, format),
    raw: String(value),
  };
};

export interface Row {
  readonly title?: string;
  readonly target?: Cell;
  readonly result?: Cell;
  readonly achievement?: Cell;
  readonly better?: 'higher' | 'lower';
}

export const assessed = (
  { title = '', target = null, result = null, achievement = null, better }: Row,
  settings: Partial<Settings> = {},
): Assessment =>
  assess(
    {
      title,
      year: 2016,
      ref,
      target: cellOf(target),
      result: cellOf(result),
      achievement: cellOf(achievement),
      better: better ?? null,
    },
    { ...DEFAULT_SETTINGS, ...settings },
  );

/** The degree to two decimals, or the rule that says why there is none. */
export const degree = (row: Row, settings?: Partial<Settings>): string => {
  const { expression, rule } = assessed(row, settings);
  return evaluate(expression)?.toDecimalPlaces(2).toString() ?? rule;
};
