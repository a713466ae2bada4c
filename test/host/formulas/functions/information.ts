import { FormulaError, fail, isMatrix, single, toNumber, type Scalar } from '../values';
import { eager, sound, type Family } from './define';
import { spread } from '../evaluate';

const test = (holds: (value: Scalar) => boolean) =>
  eager(1, 1, ([value]) => spread(value ?? null, (each) => holds(each)));

/** Functions that say what a value is and where a cell stands. */
export const INFORMATION: Family = {
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => value instanceof FormulaError),
  ISERR: test((value) => value instanceof FormulaError && value.text !== '#N/A'),
  ISNA: test((value) => value instanceof FormulaError && value.text === '#N/A'),
  ISEVEN: test((value) => Math.trunc(toNumber(sound(value))) % 2 === 0),
  ISODD: test((value) => Math.trunc(toNumber(sound(value))) % 2 !== 0),
  NA: eager(0, 0, () => fail('#N/A')),
  N: eager(1, 1, ([value]) => {
    const held = sound(single(value ?? null));
    return typeof held === 'string' ? 0 : toNumber(held);
  }),
  T: eager(1, 1, ([value]) => {
    const held = sound(single(value ?? null));
    return typeof held === 'string' ? held : '';
  }),
  ROW: eager(0, 1, ([block], scope) =>
    block === undefined
      ? scope.row + 1
      : isMatrix(block) && block.ref
        ? block.ref.area.top + 1
        : fail('#VALUE!'),
  ),
  COLUMN: eager(0, 1, ([block], scope) =>
    block === undefined
      ? scope.col + 1
      : isMatrix(block) && block.ref
        ? block.ref.area.left + 1
        : fail('#VALUE!'),
  ),
  ROWS: eager(1, 1, ([block]) => (isMatrix(block ?? null) ? (block as { rows: number }).rows : 1)),
  COLUMNS: eager(1, 1, ([block]) => (isMatrix(block ?? null) ? (block as { cols: number }).cols : 1)),
};
