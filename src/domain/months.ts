const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const;

/** Source of a pattern for a month's name, whole or cut ("lug", "lug.", "sett."), in lower case. */
export const MONTH_PATTERN =
  '(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?' +
  '|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)(?![a-zà-ù])\\.?';

/** 1 to 12 of a month's name or its first three letters, any case; `null` when it is none. */
export function monthNamed(name: string): number | null {
  const start = name.toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((each) => each.startsWith(start));
  return start.length < 3 || month < 0 ? null : month + 1;
}

/** Days of a month; of February 29 when the year is not said. */
export const daysIn = (month: number, year: number | null): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
