import { Decimal } from 'decimal.js';
import type { Claim } from '../claims';
import type { Got } from './match';

const NUMBER = /^-?\d+(\.\d+)?$/;
const TIMES: Readonly<Record<string, number>> = { minutes: 1, hours: 60, days: 1440 };
const YES = new Set(['yes', 'si', 'sì', 'true', '1']);
const NO = new Set(['no', 'false', '0']);

/** Strict about figures, lenient about how a day, a unit or a yes is spelled. */
export function isSame({ figure, value, unit }: Claim, got: Got): boolean {
  if (value === null) return got.value === null;
  if (got.value === null) return false;
  if (value === 'yes') return YES.has(got.value.toLowerCase());
  if (value === 'no') return NO.has(got.value.toLowerCase());
  if (/^\d{4}-\d{2}/.test(value)) return sameDay(value, got.value);
  if (!NUMBER.test(got.value)) return false;
  const [wanted, found] = [new Decimal(value), new Decimal(got.value)];
  if (wanted.eq(found)) return true;
  // 20% is a weight of 20 or of 0,2: only their proportions count.
  if (figure === 'weight') return wanted.eq(found.times(100));
  const [mine, theirs] = [TIMES[unit ?? ''], TIMES[got.unit ?? '']];
  return mine !== undefined && theirs !== undefined && wanted.times(mine).eq(found.times(theirs));
}

/** A month alone is the same as a day in it only where one of the two gives no day. */
function sameDay(wanted: string, got: string): boolean {
  const [year, month, day] = wanted.split('-');
  const found = /^(\d{4})?-*(\d{1,2})(?:-(\d{1,2}))?$/.exec(got);
  if (!found) return wanted === got;
  if (found[1] !== undefined && found[1] !== year) return false;
  if (Number(found[2]) !== Number(month)) return false;
  return day === undefined || found[3] === undefined || Number(found[3]) === Number(day);
}
