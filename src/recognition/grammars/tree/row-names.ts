import { remembered } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import type { Roles } from '../../features/roles';
import { looksLikeFigure } from '../../layout/row-shape';
import type { Column, Table } from '../../layout/table';
import type { LevelColumn, TreeLevel } from './columns';

const BELOW: Readonly<Partial<Record<TreeLevel, TreeLevel>>> = { area: 'objective', objective: 'project' };

/**
 * The columns that name nodes, with the one that names the rows where no head says so: under an objective that goes on
 * over several rows, each row has a name of its own in a column of words that plays no other part.
 */
export function withRowNames(
  table: Table,
  roles: Roles,
  levels: readonly LevelColumn[],
): readonly LevelColumn[] {
  const deepest = levels[levels.length - 1];
  const below = deepest && BELOW[deepest.level];
  if (!deepest || !below) return levels;
  const rows = dataRows(table);
  const names = namesIn(table, rows, deepest.column);
  if (rows.length < 2 || (names.length === new Set(names).size && names.length === rows.length))
    return levels;
  const taken = new Set(
    [...roles].flatMap(([role, columns]) => (role === 'label' ? [] : columns.map(({ col }) => col))),
  );
  const column = table.columns.find(
    (each) => each.col > deepest.column.col && !taken.has(each.col) && namesRows(table, rows, each),
  );
  return column ? [...levels, { column, level: below }] : levels;
}

const dataRows = remembered((table: Table): readonly number[] =>
  table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : [])),
);

const namesIn = (table: Table, rows: readonly number[], { col }: Column): readonly string[] =>
  rows.flatMap((row) => (table.grid.at(row, col) ? [fold(table.grid.text(row, col))] : []));

/** Words in nearly every row, hardly any twice. */
function namesRows(table: Table, rows: readonly number[], column: Column): boolean {
  const texts = rows.flatMap((row) => {
    const text = table.grid.at(row, column.col) ? table.grid.text(row, column.col) : '';
    return WORDS.test(text) && !looksLikeFigure(text) ? [fold(text)] : [];
  });
  return texts.length >= rows.length * MOST && new Set(texts).size >= texts.length * MOST;
}

const MOST = 0.9;
/** A name, not a code or a mark. */
const WORDS = /\p{L}{4}/u;
