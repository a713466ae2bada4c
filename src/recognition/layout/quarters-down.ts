import { type Quarter, quarterIn } from '../../domain/quarters';
import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import { QUARTER_HEADS } from '../words/heads-of-figures';
import { begins } from '../words/phrases';
import type { Column, Table } from './table';

/** A column whose cells are the quarters of their rows. */
interface QuarterColumn {
  readonly column: Column;
  /** Quarter of a row; `null` where its cell says none. */
  quarterOf(row: number): Quarter | null;
}

/** Fewer rows than these, or than two quarters, are no series. */
const LEAST = 2;

/** The column that gives each row its quarter, when quarters go down the table; asked by several kinds, sought once. */
export const quartersDown = remembered((table: Table): QuarterColumn | null => {
  const rows = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
  const column = table.columns.find((each) => {
    const held = rows.filter((row) => table.grid.at(row, each.col) !== null);
    const quarters = held.flatMap((row) => quarterAt(table, row, each) ?? []);
    return quarters.length >= LEAST && quarters.length * 2 > held.length && new Set(quarters).size >= LEAST;
  });
  return column ? { column, quarterOf: (row) => quarterAt(table, row, column) } : null;
});

/** "I trimestre", "T1" and "3" under a head of quarters; a longer text speaks of something else. */
function quarterAt({ grid }: Table, row: number, { col, header }: Column): Quarter | null {
  const cell = grid.shown(row, col);
  if (cell?.content.type === 'number')
    return begins(header, QUARTER_HEADS) ? asQuarter(cell.content.value) : null;
  const text = grid.text(row, col);
  if (text === '' || text.length > LONGEST) return null;
  return quarterIn(text) ?? (begins(header, QUARTER_HEADS) ? bareQuarter(text) : null);
}

const LONGEST = 24;
const asQuarter = (value: number): Quarter | null => QUARTERS.find((each) => each === value) ?? null;
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** "III", "T3", "3°" where the head says that quarters are meant. */
function bareQuarter(text: string): Quarter | null {
  const said = fold(text).replace(/^[tq]/, '').trim();
  const roman = ROMAN.indexOf(said);
  return roman >= 0 ? asQuarter(roman + 1) : asQuarter(Number(said.replace(/[^\d]/g, '') || Number.NaN));
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];
