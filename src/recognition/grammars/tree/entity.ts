import { readText } from '../../../domain/read';
import type { Fact, FigureCell, NodeFact } from '../../../facts/facts';
import { plainFigure } from '../../layout/figures';
import { namingColumn } from '../../layout/naming';
import type { Line, Table } from '../../layout/table';
import { type Roles, columnOf } from '../../features/roles';
import { indicatorRoles } from '../progress/roles';
import { readIndicators } from './indicators';
import type { Context } from '../../layout/context';
import { says } from '../../words/phrases';
import { OVERALL_LINES, WHOLE_NAMES } from '../../words/progress';
import type { TableReading } from '../reading';
import { bareNode } from '../../names/node-names';

/** The entity, with its overall figure, above the objectives that the rows name. */
export function readEntity(table: Table, context: Context): TableReading {
  const all = new Map(indicatorRoles(table));
  if (!all.has('achievement') && all.has('result') && !all.has('target')) {
    all.set('achievement', all.get('result')!);
    all.delete('result');
  }
  const reading = readIndicators(table, context, all);
  const nodes = reading.facts.filter((fact): fact is NodeFact => fact.type === 'node');
  const entity = entityNode(table, nodes, all);
  const under = reading.facts.map((fact): Fact =>
    fact.type === 'node' && fact.parentKey === null
      ? { ...fact, level: fact.level === 'project' ? 'objective' : fact.level, parentKey: entity.key }
      : fact,
  );
  return { ...reading, levels: ['entity', 'objective'], facts: [entity, ...under] };
}

/** The entity itself, with the overall figure a line above or below the table prints ("… pari al 99,57%"). */
function entityNode(table: Table, nodes: readonly NodeFact[], roles: Roles): NodeFact {
  const { row, col, text } = entityLine(table, roles);
  const ref = table.grid.ref(row, col);
  const name = { code: null, number: null, title: text };
  const period = nodes[0]?.period ?? { year: null, quarter: null };
  return { ...bareNode({ ref, level: 'entity', name, period }), printedResult: overall(table, roles) };
}

/** The words that name the whole: the head of the objectives, unless they are bare and the title above says it. */
function entityLine(table: Table, roles: Roles): Line {
  const { columns, title } = table;
  const { headerRow, col, header } = columnOf(roles, 'objective') ?? namingColumn(table) ?? columns[0]!;
  const head = { row: headerRow, col, text: header };
  const named = [...title].reverse().find(({ text }) => says(text, WHOLE_NAMES));
  // "Obiettivo" alone says what each row is, not whose they all are.
  return says(header, WHOLE_NAMES) && /\s/.test(header.trim()) ? head : (named ?? head);
}

/** The whole body's degree: in the column of the rows' degrees, else the last figure of the row of the whole. */
function overall(table: Table, roles: Roles): FigureCell | null {
  const degrees = columnOf(roles, 'achievement');
  for (const { row, kind } of table.rows.filter(
    (each) => each.kind === 'total' || each.kind === 'subtotal',
  )) {
    const cells = table.grid.cellsOf(row).map((cell) => plainFigure(table.grid, row, cell.col));
    const figure =
      (degrees && plainFigure(table.grid, row, degrees.col)) ?? cells.filter((cell) => cell !== null).pop();
    if (figure && kind !== 'repeat') return figure;
  }
  for (const line of [...[...table.title].reverse(), ...table.notes]) {
    const figure = percentIn(table, line);
    if (figure) return figure;
  }
  return null;
}

/** The one percentage of a line that speaks of the whole. */
function percentIn(table: Table, { row, col, text }: Line): FigureCell | null {
  if (!says(text, OVERALL_LINES)) return null;
  const found = [...text.matchAll(/(?<!\d)\d+(?:[.,]\d+)?\s*%/g)];
  const [only] = found;
  const reading = only && found.length === 1 ? readText(only[0]) : null;
  const beside = reading?.kind === 'number' ? null : besideOf(table, row, col);
  if (beside) return beside;
  if (reading?.kind !== 'number') return null;
  return {
    ref: table.grid.ref(row, col),
    text,
    value: reading.value,
    places: reading.places,
    raw: null,
    factor: '1',
  };
}

/** "Realizzazione complessiva" with its figure in the next cell that holds one. */
function besideOf(table: Table, row: number, col: number): FigureCell | null {
  const next = table.grid.cellsOf(row).find((cell) => cell.col > col && cell.content.type === 'number');
  return next ? plainFigure(table.grid, row, next.col) : null;
}
