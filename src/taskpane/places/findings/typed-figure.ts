import { type DecimalText, decimal } from '../../../domain/decimal';
import { type Result, err, ok } from '../../../domain/result';
import { tidy } from '../../../domain/text';
import { readTypedNumber } from '../../../domain/typed-number';

/** Why what was typed is no achievement; keys of the place's words. */
export type TypedFault = 'empty' | 'not-a-number' | 'below-zero' | 'above-cap';

/**
 * An achievement as people type it in the pane: points from 0 to the cap, as an Italian cell would read them ("97,5",
 * "100 %"). A decimal point is taken too; the place shows the reading before it is kept.
 * @param cap highest achievement of one indicator (settings); `null` leaves it free
 */
export function readTypedFigure(typed: string, cap: DecimalText | null): Result<DecimalText, TypedFault> {
  const text = tidy(typed);
  if (text === '') return err('empty');
  const reading = readTypedNumber(text);
  if (
    reading?.kind !== 'number' ||
    reading.comparison !== null ||
    (reading.unit !== null && reading.unit !== 'percent')
  )
    return err('not-a-number');
  const value = decimal(reading.value);
  if (value.isNegative()) return err('below-zero');
  return cap !== null && value.greaterThan(cap) ? err('above-cap') : ok(reading.value);
}
