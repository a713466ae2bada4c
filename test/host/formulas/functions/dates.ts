import { fail, toNumber } from '../values';
import { numeric, eager, only, sound, type Family } from './define';

const DAY = 86_400_000;
/** Serial 1 is 1 January 1900; Excel believes that 29 February 1900 existed. */
const EPOCH = Date.UTC(1899, 11, 30);

const dateOf = (serial: number): Date =>
  serial < 0 ? fail('#NUM!') : new Date(EPOCH + Math.floor(serial < 60 ? serial + 1 : serial) * DAY);

function serialOf(year: number, month: number, day: number): number {
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  return serial < 61 ? serial - 1 : serial;
}

const parts = (serial: number) => {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

function monthsAfter(serial: number, months: number): number {
  const { year, month, day } = parts(serial);
  const last = new Date(Date.UTC(year, month + Math.trunc(months), 0)).getUTCDate();
  return serialOf(year, month + Math.trunc(months), Math.min(day, last));
}

/** Functions of dates as serial numbers (1900). `TODAY` and `NOW` are missing: the host has no clock. */
export const DATES: Family = {
  DATE: numeric(3, 3, (year, month, day) =>
    serialOf(year! < 1900 ? year! + 1900 : year!, Math.trunc(month!), Math.trunc(day!)),
  ),
  YEAR: numeric(1, 1, (serial) => parts(serial!).year),
  MONTH: numeric(1, 1, (serial) => parts(serial!).month),
  DAY: numeric(1, 1, (serial) => parts(serial!).day),
  WEEKDAY: eager(1, 2, ([serial, kind]) => {
    const day = dateOf(toNumber(sound(only(serial)))).getUTCDay();
    const how = kind === undefined ? 1 : toNumber(sound(only(kind)));
    if (how === 1) return day + 1;
    return how === 2 ? ((day + 6) % 7) + 1 : how === 3 ? (day + 6) % 7 : fail('#NUM!');
  }),
  EDATE: numeric(2, 2, (serial, months) => monthsAfter(serial!, months!)),
  EOMONTH: numeric(2, 2, (serial, months) => {
    const { year, month } = parts(serial!);
    return serialOf(year, month + Math.trunc(months!) + 1, 0);
  }),
  DAYS: numeric(2, 2, (end, start) => Math.trunc(end!) - Math.trunc(start!)),
};
