import { type FigureReader, figureReader } from '../../layout/figures';
import { periodOf } from '../../features/period';
import { type Roles, columnOf } from '../../features/roles';
import type { Column, Table, TableRow } from '../../layout/table';
import { withProgress } from '../progress/progress';
import { indicatorRoles } from '../progress/roles';
import { individualWalk, type IndividualWalk } from './walk';
import { readMatrix } from './matrix';
import { personAbove, personColumns } from '../../features/persons';
import { saysIndividual } from '../../features/titles';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { remembered } from '../../../domain/remembered';
import { personBeside, personIn } from '../../names/persons';

/** The persons and their objectives, from rows, from columns or from a matrix of weights. */
export function readPersons(table: Table, context: Context): TableReading {
  const period = periodOf(table, context);
  if (personColumns(table).length >= 2) return readMatrix(table, period);
  const roles = individualRoles(table);
  const reader = figureReader(table);
  const walk = individualWalk(table, period);
  const persons = personAbove(table) ? null : personsDown(table);
  for (const row of table.rows) {
    if (persons) walk.takePersonBeside(row.row, persons);
    takeRow(table, row, roles, reader, walk);
  }
  for (const { row, col } of table.notes) walk.takePrintedResult(row, col);
  const nodes = walk.nodes();
  const levels = [...new Set(nodes.map(({ level }) => level))].filter(
    (level) => level !== 'objective' && level !== 'indicator',
  );
  return { levels, period, facts: [...nodes, ...reader.troubles()] };
}

/** The column under the person's own head holds the objectives. */
export const individualRoles = remembered((table: Table): Roles => {
  const roles = new Map(indicatorRoles(table));
  const person = table.columns.find(({ header }) => personIn(header) !== null);
  if (person && !roles.has('objective')) {
    roles.set('objective', [person]);
    roles.delete('person');
  }
  if (!roles.has('objective')) {
    const stand = roles.get('label') ?? roles.get('project');
    if (stand) roles.set('objective', stand);
  }
  return roles;
});

/** The column that names the person in charge of each row's objective; an office's column needs the table to say so. */
export function personsDown(table: Table): Column | null {
  const roles = individualRoles(table);
  const person = columnOf(roles, 'person');
  const objective = columnOf(roles, 'objective');
  const heads = objective !== null && person !== null && person.col < objective.col;
  if (person && person !== objective && (heads || saysIndividual(table))) return person;
  const owner = saysIndividual(table) ? columnOf(roles, 'owner') : null;
  return owner && table.rows.some(({ row }) => personBeside(table.grid.text(row, owner.col), owner))
    ? owner
    : null;
}

function takeRow(
  table: Table,
  row: TableRow,
  roles: Roles,
  reader: FigureReader,
  walk: IndividualWalk,
): void {
  if (row.kind === 'repeat' || row.kind === 'total' || row.kind === 'subtotal') return;
  if (row.kind === 'caption') {
    for (const { col } of table.grid.cellsOf(row.row))
      walk.takePerson(row.row, col, table.grid.text(row.row, col));
    return;
  }
  const said = table.grid.cellsOf(row.row).filter((cell) => table.grid.text(row.row, cell.col) !== '');
  if (said.some((cell) => walk.takePrintedResult(row.row, cell.col))) return;
  if (row.kind === 'section' && row.labelCol !== null && walk.takePerson(row.row, row.labelCol, row.label))
    return;
  const objective = columnOf(roles, 'objective');
  const indicator = columnOf(roles, 'indicator');
  const progress = (): void => walk.amend((node) => withProgress(table, node, row.row, roles, reader));
  if (objective && table.grid.at(row.row, objective.col)) {
    walk.takeObjective(row.row, objective.col, numberBeside(table, row, roles), indicator !== null);
    weighObjective(row, roles, reader, walk);
    if (!indicator) progress();
  }
  if (!indicator || !table.grid.at(row.row, indicator.col)) return;
  const hasFigure = ['achievement', 'result', 'target'].some((role) => {
    const column = columnOf(roles, role as 'achievement');
    return column !== null && table.grid.at(row.row, column.col) !== null;
  });
  walk.takeIndicator(row.row, indicator.col, hasFigure);
  if (walk.isNewIndicator()) progress();
}

/** The weight of the objective a row has just named. */
function weighObjective({ row }: TableRow, roles: Roles, reader: FigureReader, walk: IndividualWalk): void {
  const column = columnOf(roles, 'parent-weight');
  const weight = column && reader.figure(row, column, 'percent');
  if (weight) walk.amend((node) => (node.level === 'objective' ? { ...node, weight } : node));
}

function numberBeside(table: Table, { row }: TableRow, roles: Roles): string | null {
  const column = columnOf(roles, 'number') ?? columnOf(roles, 'code');
  const cell = column && table.grid.at(row, column.col);
  return cell && cell.content.type !== 'error' ? String(cell.content.value).trim() : null;
}
