import { caught, compare, operand } from '../evaluate';
import { FormulaError, fail, single, toBoolean, toNumber } from '../values';
import { eager, scalar, sound, truths, type Family, type WorksheetFunction } from './define';

const MANY = 254;

/** The first argument, unless it is an error that `stands` for the second. */
const unless =
  (stands: (error: FormulaError) => boolean): WorksheetFunction =>
  (args, scope) => {
    const value = single(caught(args[0], scope));
    return value instanceof FormulaError && stands(value) ? caught(args[1], scope) : value;
  };

/** Functions that choose; only what is chosen is worked out. */
export const LOGIC: Family = {
  IF: (args, scope) => {
    const [test, then, otherwise] = args;
    if (!test || args.length < 2 || args.length > 3) return fail('#VALUE!');
    const met = toBoolean(sound(single(operand(test, scope))));
    if (!met && args.length < 3) return false;
    const chosen = met ? then : otherwise;
    return chosen ? operand(chosen, scope) : 0;
  },
  IFS: (args, scope) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (toBoolean(sound(single(operand(args[at]!, scope))))) return operand(args[at + 1]!, scope);
    }
    return fail('#N/A');
  },
  SWITCH: (args, scope) => {
    const value = single(operand(args[0]!, scope));
    let at = 1;
    for (; at + 1 < args.length; at += 2) {
      if (compare(value, single(operand(args[at]!, scope))) === 0) return operand(args[at + 1]!, scope);
    }
    return at < args.length ? operand(args[at]!, scope) : fail('#N/A');
  },
  CHOOSE: (args, scope) => {
    const index = Math.trunc(toNumber(sound(single(operand(args[0]!, scope)))));
    const chosen = index >= 1 ? args[index] : undefined;
    return chosen ? operand(chosen, scope) : fail('#VALUE!');
  },
  IFERROR: unless(() => true),
  IFNA: unless(({ text }) => text === '#N/A'),
  AND: eager(1, MANY, (args, scope) => [...truths(args, scope)].every(Boolean)),
  OR: eager(1, MANY, (args, scope) => [...truths(args, scope)].some(Boolean)),
  XOR: eager(1, MANY, (args, scope) => [...truths(args, scope)].filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value]) => !toBoolean(value!)),
  TRUE: eager(0, 0, () => true),
  FALSE: eager(0, 0, () => false),
};
