import { formatDecimal } from './decimals';
import type { Lang } from '.';

/** Values for the holes of a message: words as they are, numbers as decimal text. */
export type MessageArgs = Readonly<Record<string, string | number>>;

const DECIMAL = /^-?\d+(\.\d+)?$/;
/** {name} · {name:number} · {name:money} · {name|one|many} */
const HOLE = /\{(\w+)(?::(number|money)|\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills the holes of a message: `{sheet}` as given, `{value:number}` a decimal in the language's digits,
 * `{value:money}` the same with two decimals, `{count|foglio|fogli}` one of two words. A hole without a value
 * stays as written, so that a missing argument is seen and not guessed.
 */
export function interpolate(template: string, args: MessageArgs, lang: Lang): string {
  return template.replace(HOLE, (hole: string, name: string, look?: string, one?: string, many?: string) => {
    if (!Object.hasOwn(args, name)) return hole;
    const value = String(args[name]);
    if (one !== undefined && many !== undefined) return value === '1' ? one : many;
    if (look === undefined || !DECIMAL.test(value)) return value;
    return formatDecimal(value, lang, look === 'money' ? 2 : undefined);
  });
}
