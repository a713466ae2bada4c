import { fold } from '../../../domain/text';
import { type Roles } from '../../features/roles';
import { type FigureReader, readCell } from '../../layout/figures';
import type { Column, Table } from '../../layout/table';
import { CHANGED } from '../../words/changed-targets';
import { says } from '../../words/phrases';

/**
 * The column of a row's target. Of a first and a changed target the changed one goes first where the row fills it in,
 * and the change is told (method.md, "Achievement"): the law wants changes reported.
 */
export function targetColumn(table: Table, row: number, roles: Roles, reader: FigureReader): Column | null {
  const columns = roles.get('target') ?? [];
  const [best] = columns;
  if (!best || columns.length < 2) return best ?? null;
  const changed = columns.filter(isChanged).sort((one, other) => one.col - other.col);
  const first = columns.find((column) => !isChanged(column) && isOfYear(column, changed[0]));
  if (changed.length === 0 || !first) return best;
  const filled = changed.filter(({ col }) => readCell(table.grid, row, col).reading.kind !== 'empty');
  const latest = filled[filled.length - 1];
  if (!latest) return first;
  tellChange(table, row, first, latest, reader);
  return latest;
}

const isChanged = ({ header, said }: Column): boolean => !said && says(header, CHANGED);

/** Targets of two years are two targets, not one that was changed. */
const isOfYear = ({ year }: Column, other: Column | undefined): boolean =>
  year === null || other === undefined || other.year === null || year === other.year;

function tellChange(
  { grid }: Table,
  row: number,
  first: Column,
  changed: Column,
  reader: FigureReader,
): void {
  const [before, after] = [readCell(grid, row, first.col), readCell(grid, row, changed.col)];
  if (before.reading.kind === 'empty' || fold(before.text) === fold(after.text)) return;
  reader.tell({
    trouble: 'target-changed',
    ref: after.ref,
    text: after.text,
    readAs: null,
    alternative: before.text,
  });
}
