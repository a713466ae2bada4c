import type { Period } from '../../../domain/levels';
import type { Fact, FigureCell, NodeFact, TotalFact } from '../../../facts/facts';
import type { Evidence } from '../../../facts/recognised';
import { type MissionName, type MissionRow, missionRows } from '../../features/missions';
import { seriesPeriod } from '../../features/series';
import type { Context } from '../../layout/context';
import { type FigureReader, figureReader } from '../../layout/figures';
import type { Table } from '../../layout/table';
import { bareNode } from '../../names/node-names';
import type { TableReading } from '../reading';
import { type MoneyColumn, moneyColumns, useColumn } from './columns';
import { linesOf } from './lines';
import { missionTotals } from './totals';

/**
 * Reads a budget by mission: missions and programmes with the money of the table's own year; lines for the rows that
 * are neither, and for the other years. Rows that split a programme (by code of the accounts) each give their part of it.
 */
export function readMissions(table: Table, context: Context): TableReading {
  const columns = moneyColumns(table);
  const period = ownPeriod(columns, seriesPeriod(table, context));
  const reader = figureReader(table);
  const rows = missionRows(table);
  const own = nodeColumns(columns, period);
  const others = columns.filter((column) => !own.includes(column));
  const facts: Fact[] = [
    ...nodesOf(table, rows, own, period, reader),
    ...rows.flatMap((row) => linesOf(table, row.row, isNode(row) ? others : columns, period, reader)),
    ...columns.flatMap((column): readonly TotalFact[] => missionTotals(rows, column, reader)),
  ];
  return { levels: ['mission', 'ministry-programme'], period, facts: [...facts, ...reader.troubles()] };
}

const isNode = ({ speaks }: MissionRow): boolean => speaks === 'mission' || speaks === 'programme';

/** Columns of the table's own year, the first of each stage. */
function nodeColumns(columns: readonly MoneyColumn[], period: Period): readonly MoneyColumn[] {
  const own = columns.filter(({ year }) => year === null || year === period.year);
  return own.filter((column) => own.find(({ stage }) => stage === column.stage) === column);
}

/** The cells that name missions and programmes, and the heads of the money. */
export const missionEvidence = (table: Table): readonly Evidence[] => [
  ...moneyColumns(table).map(({ column, stage }) => ({
    cell: table.grid.ref(column.headerRow, column.col),
    text: column.header,
    role: stage,
  })),
  ...missionRows(table)
    .filter(({ speaks }) => speaks === 'mission' || speaks === 'programme')
    .map(({ row, speaks, mission, programme }) => ({
      cell: (speaks === 'programme' ? programme : mission)?.ref ?? table.grid.ref(row.row, row.labelCol ?? 0),
      text: row.label,
      role: speaks === 'programme' ? 'ministry-programme' : 'mission',
    })),
];

/** A plan of several years is of its first, an account of its last. */
function ownPeriod(columns: readonly MoneyColumn[], period: Period): Period {
  const years = columns.flatMap(({ year }) => year ?? []);
  const isPlan = columns.every(({ stage }) => stage === 'initial');
  return isPlan && years.length > 1 ? { ...period, year: Math.min(...years) } : period;
}

/** Missions once each, programmes once a row that speaks of them. */
function nodesOf(
  table: Table,
  rows: readonly MissionRow[],
  columns: readonly MoneyColumn[],
  period: Period,
  reader: FigureReader,
): readonly NodeFact[] {
  const missions = new Map<string, NodeFact>();
  const use = useColumn(table);
  const nodes: NodeFact[] = [];
  for (const { row, speaks, mission, programme } of rows) {
    if (!mission || speaks === 'total') continue;
    const named = keyOf(mission);
    const over =
      missions.get(named) ?? bareNode({ ref: mission.ref, level: 'mission', name: nameOf(mission), period });
    if (!missions.has(named)) nodes.push(over);
    missions.set(named, over);
    const figures = figuresOf(row.row, columns, reader);
    const printed = speaks === 'detail' || !use ? null : reader.figure(row.row, use, 'percent');
    if (programme) {
      const ref = { ...programme.ref, row: row.row };
      nodes.push({
        ...bareNode({
          ref,
          level: 'ministry-programme',
          name: nameOf(programme),
          period,
          parentKey: over.key,
        }),
        ...figures,
        use: printed,
      });
    } else {
      nodes.splice(nodes.indexOf(over), 1, { ...over, ...figures, use: printed });
      missions.set(named, { ...over, ...figures, use: printed });
    }
  }
  return nodes;
}

const keyOf = ({ code, title }: MissionName): string => code ?? title;
const nameOf = ({ code, title }: MissionName) => ({ code, number: null, title });

function figuresOf(
  row: number,
  columns: readonly MoneyColumn[],
  reader: FigureReader,
): Partial<Record<'initial' | 'updated' | 'actual', FigureCell>> {
  const figures: Partial<Record<'initial' | 'updated' | 'actual', FigureCell>> = {};
  for (const { column, stage } of columns) {
    const figure = reader.figure(row, column, 'money');
    if (figure) figures[stage] = figure;
  }
  return figures;
}
