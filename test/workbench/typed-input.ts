/** What somebody's typing means to a workbook. */
export type TypedInput =
  | { readonly type: 'empty' }
  | { readonly type: 'formula'; readonly formula: string }
  | { readonly type: 'number'; readonly value: number; readonly format?: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'text'; readonly value: string };

const NUMBER = /^([+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*(%?)$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Reads a typed text as an Italian Excel does: "1.234,5", "12,5%", "30/6/2016", "VERO", "=SUM(A1:A3)". */
export function readTyped(text: string, date1904: boolean): TypedInput {
  const typed = text.trim();
  if (typed === '') return { type: 'empty' };
  if (typed.startsWith('=') && typed.length > 1) return { type: 'formula', formula: typed.slice(1) };
  if (typed.startsWith("'")) return { type: 'text', value: typed.slice(1) };
  const number = NUMBER.exec(typed);
  if (number) {
    const digits = number[1]!.replaceAll('.', '').replace(',', '.');
    return number[2] === '%'
      ? { type: 'number', value: Number(`${digits}e-2`), format: '0.00%' }
      : { type: 'number', value: Number(digits) };
  }
  const serial = dateSerial(typed, date1904);
  if (serial !== null) return { type: 'number', value: serial, format: 'dd/mm/yyyy' };
  if (/^(vero|falso)$/i.test(typed)) return { type: 'boolean', value: typed.toLowerCase() === 'vero' };
  return { type: 'text', value: text };
}

const DAY = 86_400_000;

function dateSerial(typed: string, date1904: boolean): number | null {
  const date = DATE.exec(typed);
  if (!date) return null;
  const [day, month, year] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const at = Date.UTC(year, month - 1, day);
  if (new Date(at).getUTCMonth() !== month - 1) return null;
  return (at - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}
