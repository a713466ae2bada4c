import type { Period } from '../../../domain/levels';
import { tidy } from '../../../domain/text';
import type { Fact, NodeFact, ReadCell, SeriesFact } from '../../../facts/facts';
import { periodOf } from '../../features/period';
import { seriesRows } from '../../features/series';
import type { Context } from '../../layout/context';
import { type FigureReader, figureReader } from '../../layout/figures';
import type { Column, Table, TableRow } from '../../layout/table';
import { withoutYear } from '../../layout/years';
import { bareNode } from '../../names/node-names';
import { says } from '../../words/phrases';
import { TERM_HEADS, TIME_HEADS } from '../../words/services';
import type { TableReading } from '../reading';
import { type StandardColumns, standardColumns } from './columns';

/**
 * Reads standards of services: an indicator a row, the standard its target and the measure its result; shares of cases
 * and counts beside them, and standards without a measure, are figures on their own.
 */
export function readStandards(table: Table, context: Context): TableReading {
  const period = periodOf(table, context);
  const reader = figureReader(table);
  const { names, standard, kept, others } = standardColumns(table);
  const both = standard !== null && kept !== null;
  const alone = both ? others : [...(standard ? [standard] : []), ...(kept ? [kept] : []), ...others];
  const facts: Fact[] = seriesRows(table).flatMap((row): readonly Fact[] => {
    const label = nameOf(table, row, names);
    if (label === '') return [];
    return [
      ...(both ? [indicator(table, row, label, { names, standard, kept }, period, reader)] : []),
      ...alone.flatMap((column) => figureOf(row, label, column, period, reader) ?? []),
    ];
  });
  return { levels: both ? ['indicator'] : [], period, facts: [...facts, ...reader.troubles()] };
}

function nameOf(table: Table, { row, label }: TableRow, names: readonly Column[]): string {
  const texts = names.flatMap(({ col }) => (table.grid.shown(row, col) ? [table.grid.text(row, col)] : []));
  return tidy([...new Set(texts)].filter((text) => text !== '').join(' · ')) || label;
}

/** What was promised, and what was measured of it. */
interface Measure {
  readonly standard: Column;
  readonly kept: Column;
}

function indicator(
  table: Table,
  { row, labelCol }: TableRow,
  title: string,
  { names: [name], standard, kept }: Pick<StandardColumns, 'names'> & Measure,
  period: Period,
  reader: FigureReader,
): NodeFact {
  const ref = table.grid.ref(row, name?.col ?? labelCol ?? standard.col);
  const measured = standard.percent && kept.percent ? 'percent' : 'plain';
  return {
    ...bareNode({ ref, level: 'indicator', name: { code: null, number: null, title }, period }),
    target: asCeiling(inTime(reader.read(row, standard, measured), standard), standard),
    result: inTime(reader.read(row, kept, measured), kept),
  };
}

type Time = keyof typeof TIME_HEADS;
const TIMES = Object.keys(TIME_HEADS) as readonly Time[];

/** A time in the unit that its head says, where its cell says none. */
function inTime(cell: ReadCell, { header }: Column): ReadCell {
  const { reading } = cell;
  if (reading.kind !== 'number' || reading.unit !== null) return cell;
  const unit = TIMES.find((each) => says(header, TIME_HEADS[each])) ?? null;
  return unit === null ? cell : { ...cell, reading: { ...reading, unit } };
}

/** A time that a body promises its users is one it will not pass, whatever the service is called. */
function asCeiling(standard: ReadCell, { header }: Column): ReadCell {
  const { reading } = standard;
  if (reading.kind !== 'number' || reading.comparison !== null) return standard;
  const isTime = TIMES.some((each) => each === reading.unit) || says(header, TERM_HEADS);
  return isTime ? { ...standard, reading: { ...reading, comparison: '<=' } } : standard;
}

function figureOf(
  { row }: TableRow,
  label: string,
  column: Column,
  period: Period,
  reader: FigureReader,
): SeriesFact | null {
  const figure = reader.figure(row, column, column.percent ? 'percent' : 'plain');
  if (!figure) return null;
  const category = withoutYear(column.header);
  return { type: 'series', group: null, label, category, year: column.year ?? period.year, figure };
}
