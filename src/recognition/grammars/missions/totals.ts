import { OF_MISSIONS } from '../../words/missions';
import { says } from '../../words/phrases';
import type { FigureCell, TotalFact } from '../../../facts/facts';
import type { MissionName, MissionRow } from '../../features/missions';
import type { FigureReader } from '../../layout/figures';
import type { MoneyColumn } from './columns';

interface Counted extends MissionRow {
  readonly figure: FigureCell;
}

/**
 * What sums what in one column: a mission its programmes, a programme the rows that split it, a total what stands above
 * it in its own mission or programme, or, at the end, the whole table. Only rows of one level are added.
 */
export function missionTotals(
  rows: readonly MissionRow[],
  { column, year, stage }: MoneyColumn,
  reader: FigureReader,
): readonly TotalFact[] {
  const counted = rows.flatMap((row): readonly Counted[] => {
    const figure = reader.figure(row.row.row, column, 'money');
    return figure ? [{ ...row, figure }] : [];
  });
  const sum = (of: Counted, parts: readonly Counted[], scope: TotalFact['scope']): TotalFact => ({
    type: 'total',
    scope,
    role: stage,
    year,
    label: of.row.label,
    printed: of.figure,
    parts: parts.map(({ figure }) => figure),
  });
  return counted.flatMap((each): readonly TotalFact[] => {
    const below = each.speaks === 'total' ? summedBy(each, counted) : partsOf(each, counted);
    return below.length === 0 ? [] : [sum(each, below, each.speaks === 'total' ? 'total' : 'subtotal')];
  });
}

/** Programmes of a mission's own row, rows that split a programme's own row. */
function partsOf(of: Counted, all: readonly Counted[]): readonly Counted[] {
  const inside = all.filter((each) => each !== of && isUnder(each, of));
  if (of.speaks === 'mission') return firstOf(inside, 'programme', 'detail');
  return of.speaks === 'programme' ? inside.filter(({ speaks }) => speaks === 'detail') : [];
}

function isUnder({ mission, programme }: Counted, of: Counted): boolean {
  if (!same(mission, of.mission)) return false;
  return of.speaks === 'mission' || same(programme, of.programme);
}

/** The last total is the table's, unless its words name a mission or a programme; others are of what they follow. */
function summedBy(total: Counted, all: readonly Counted[]): readonly Counted[] {
  const before = all.slice(0, all.indexOf(total));
  const isLast = all.every((each) => each.speaks !== 'total' || all.indexOf(each) <= all.indexOf(total));
  if (isLast && total.row.kind === 'total')
    return wholeOf(before.length > 0 ? before : all.filter((each) => each !== total));
  const inProgramme = before.filter(
    (each) =>
      each.speaks === 'detail' && same(each.mission, total.mission) && same(each.programme, total.programme),
  );
  const inMission = before.filter((each) => same(each.mission, total.mission));
  const ofMission = says(total.row.label, OF_MISSIONS) || inProgramme.length === 0;
  return ofMission ? firstOf(inMission, 'programme', 'detail') : inProgramme;
}

/** Missions where every one has a row of its own, else programmes, else the rows that split them. */
function wholeOf(rows: readonly Counted[]): readonly Counted[] {
  const missions = new Set(rows.map(({ mission }) => keyOf(mission)));
  const own = rows.filter(({ speaks }) => speaks === 'mission');
  if (own.length > 0 && new Set(own.map(({ mission }) => keyOf(mission))).size === missions.size) return own;
  return firstOf(rows, 'programme', 'detail', 'mission');
}

const firstOf = (rows: readonly Counted[], ...levels: readonly MissionRow['speaks'][]): readonly Counted[] =>
  levels.map((level) => rows.filter(({ speaks }) => speaks === level)).find((found) => found.length > 0) ??
  [];

const keyOf = (name: MissionName | null): string => (name ? (name.code ?? name.title) : '');
const same = (one: MissionName | null, other: MissionName | null): boolean => keyOf(one) === keyOf(other);
