import type { CellError, CellInput } from './case';

/** An amount as offices format it. */
export const eur = (v: number): CellInput => ({ v, z: '#,##0.00' });

/** Points with one decimal, no percent sign. */
export const points = (v: number): CellInput => ({ v, z: '0.0' });

/** A fraction that the number format shows as a percentage. */
export const pct = (v: number): CellInput => ({ v, z: '0.0%' });

/** A formula with the value Excel left beside it. */
export const formula = (f: string, v: number, z = '#,##0.00'): CellInput => ({ v, z, f });

export const broken = (error: CellError['error'], f?: string): CellInput => (f ? { error, f } : { error });

/** An amount without cents, or a count, with the points of the thousands. */
export const whole = (v: number): CellInput => ({ v, z: '#,##0' });

/** A day as Excel keeps it: the number of days since 1900. */
export const date = (v: number): CellInput => ({ v, z: 'dd/mm/yyyy' });
