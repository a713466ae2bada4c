import { numberText } from '../../domain/decimal';
import { remembered } from '../../domain/remembered';
import { fold, tidy } from '../../domain/text';
import type { ColumnRole } from '../../facts/column-roles';
import type { CellRef } from '../../workbook/address';
import type { Column, Table, TableRow } from '../layout/table';
import {
  DETAIL_HEADS,
  MINISTRY_PROGRAMME_HEADS,
  MISSION_HEADS,
  MISSION_NAMES,
  MISSION_OPENINGS,
} from '../words/missions';
import { type Concept, after, begins, either, foldedSays, says } from '../words/phrases';
import { namesPart } from './roles';
import { seriesColumns, seriesRows } from './series';

/** A mission or a programme of the State's classification, as a row names it. */
export interface MissionName {
  readonly code: string | null;
  readonly title: string;
  readonly ref: CellRef;
}

/** A row of a budget by mission: what it speaks of, under what. */
export interface MissionRow {
  readonly row: TableRow;
  /** `total`: of the whole table, or of the mission or programme above it. */
  readonly speaks: 'mission' | 'programme' | 'detail' | 'total';
  readonly mission: MissionName | null;
  readonly programme: MissionName | null;
}

/** Rows that name a mission or a programme, or stand under one; empty where the table names none. */
export const missionRows = remembered((table: Table): readonly MissionRow[] => {
  const columns = missionColumns(table);
  const rows: MissionRow[] = [];
  let mission: MissionName | null = null;
  let programme: MissionName | null = null;
  for (const row of table.rows) {
    if (row.kind === 'repeat' || row.kind === 'note' || row.kind === 'caption') continue;
    if (row.kind === 'total' || row.kind === 'subtotal') {
      rows.push({ row, speaks: 'total', mission, programme });
      continue;
    }
    const [own, below] = namesIn(table, row, columns);
    if (own && !isSame(own, mission)) [mission, programme] = [own, null];
    if (below && !isSame(below, programme)) programme = below;
    if (row.kind === 'section') continue;
    const split = columns.details.some(({ col }) => table.grid.at(row.row, col) !== null);
    const named = own !== null || below !== null;
    const speaks = split || !named ? 'detail' : below ? 'programme' : 'mission';
    rows.push({ row, speaks, mission, programme });
  }
  return rows.some((each) => each.mission !== null) ? rows : [];
});

/** The mission and the programme a row names; words in a column of their own are of the deeper of them. */
function namesIn(
  table: Table,
  row: TableRow,
  columns: MissionColumns,
): readonly [MissionName | null, MissionName | null] {
  const own = nameAt(table, row, columns.missions, 'mission') ?? labelled(table, row, 'mission');
  const below = nameAt(table, row, columns.programmes, 'programme') ?? labelled(table, row, 'programme');
  const words = columns.names.map(({ col }) => table.grid.text(row.row, col)).find((text) => text !== '');
  if (words === undefined) return [own, below];
  if (below) return [own, below.title === '' ? { ...below, title: words } : below];
  return [own && own.title === '' ? inFull({ ...own, title: words }) : own, null];
}

/** Of the rows with figures those that name a mission or a programme, or stand under one, 0 to 1. */
export const missionShare = remembered((table: Table): number => {
  const all = seriesRows(table).filter(({ kind }) => kind === 'data' || kind === 'detail').length;
  const known = missionRows(table).filter(({ speaks, mission }) => speaks !== 'total' && mission !== null);
  return all === 0 ? 0 : known.length / all;
});

/** Parts of a plan of objectives, or of a budget's execution by account: then it is that. */
const OTHERS: readonly ColumnRole[] = ['objective', 'project', 'indicator', 'target', 'committed', 'paid'];
/** One mission alone heads a sheet of projects, unless heads name missions and their programmes. */
const LEAST_MISSIONS = 2;

/** Rows are missions and programmes of the State's classification, most of them with their codes, and nothing else. */
export const speaksOfMissions = remembered((table: Table): boolean => {
  const named = [...new Set(missionRows(table).flatMap(({ mission }) => mission ?? []))];
  const different = new Set(named.map(({ code, title }) => code ?? title)).size;
  const coded = named.filter(({ code }) => code !== null).length;
  const { missions, programmes } = missionColumns(table);
  const headed = missions.length > 0 && programmes.length > 0;
  return (
    different >= (headed ? 1 : LEAST_MISSIONS) &&
    coded * 2 >= named.length &&
    missionShare(table) > 0.5 &&
    !namesPart(table.columns, OTHERS)
  );
});

export interface MissionColumns {
  readonly missions: readonly Column[];
  readonly programmes: readonly Column[];
  /** Words beside their codes, of whichever the row names. */
  readonly names: readonly Column[];
  /** What splits a programme further. */
  readonly details: readonly Column[];
}

/** Columns of missions and of programmes; a code stands in the column before its name, or under the same head. */
export const missionColumns = remembered((table: Table): MissionColumns => {
  const named = (words: Concept, unless: Concept): readonly Column[] =>
    table.columns.filter(({ header }) => says(header, words) && !says(header, unless));
  const programmes = named(MINISTRY_PROGRAMME_HEADS, MISSION_HEADS);
  const missions = withCodes(table, named(MISSION_HEADS, MINISTRY_PROGRAMME_HEADS), programmes);
  const coded = withCodes(table, programmes, missions);
  const taken = [...missions, ...coded];
  const places = taken.map(({ col }) => col);
  const [first, last] = [Math.min(...places), Math.max(-1, ...places)];
  const mirrored = taken.length > 0 && (seriesColumns(table)[0]?.column.col ?? last) < first;
  return {
    missions,
    programmes: coded,
    names: table.columns.filter(
      (column) =>
        (mirrored ? column.col < first : column.col > last) &&
        taken.length > 0 &&
        column.roles[0]?.role === 'label' &&
        !says(column.header, DETAIL_HEADS) &&
        holdsWords(table, column),
    ),
    details: table.columns.filter((column) => !taken.includes(column) && says(column.header, DETAIL_HEADS)),
  };
});

/** Words, and no figures, in its rows. */
const holdsWords = (table: Table, { col }: Column): boolean =>
  seriesRows(table).every(({ row }) => {
    const cell = table.grid.at(row, col);
    return cell === null || (cell.content.type === 'text' && /\p{L}|^\s*$/u.test(cell.content.value));
  });

/** A head that says only "Codice" names what the next column names. */
function withCodes(table: Table, columns: readonly Column[], others: readonly Column[]): readonly Column[] {
  const [first] = columns;
  const before = first && table.columns.find(({ col }) => col === first.col - 1);
  const isCode =
    before &&
    !others.includes(before) &&
    before.roles.some(({ role }) => role === 'code' || role === 'number');
  const all = isCode ? [before, ...columns] : columns;
  return [...all].sort((one, other) => Number(holdsWords(table, one)) - Number(holdsWords(table, other)));
}

/** Code and name in the columns of one level. */
function nameAt(
  table: Table,
  { row }: TableRow,
  columns: readonly Column[],
  level: 'mission' | 'programme',
): MissionName | null {
  const parts = columns.flatMap(({ col }) => {
    const shown = table.grid.shown(row, col);
    if (!shown) return [];
    const text =
      shown.content.type === 'number' ? numberText(shown.content.value) : table.grid.text(row, col);
    return text === '' ? [] : [{ ...parted(text, level), ref: table.grid.ref(row, col) }];
  });
  const [first] = parts;
  if (!first) return null;
  const name = {
    code: parts.find(({ code }) => code !== null)?.code ?? null,
    title: parts.find(({ title }) => title !== '')?.title ?? '',
    ref: first.ref,
  };
  return level === 'mission' ? inFull(name) : name;
}

/** "MISSIONE 011 - Competitività …", "Programma 005 …", "011 Competitività e sviluppo delle imprese" as the row's label. */
function labelled(
  table: Table,
  { row, label, labelCol }: TableRow,
  level: 'mission' | 'programme',
): MissionName | null {
  const folded = fold(label);
  const opened = begins(label, MISSION_OPENINGS[level]);
  const known = level === 'mission' && foldedSays(folded, ANY_MISSION);
  if (!opened && !known) return null;
  const { code, title } = parted(label, level);
  if (opened && code === null) return null;
  return inFull({ code, title, ref: table.grid.ref(row, labelCol ?? 0) });
}

/** Every table is asked whether its rows name one: one expression for all of them. */
const ANY_MISSION = either(Object.values(MISSION_NAMES));

const CODE = /^(\d{1,3}(?:\.\d{1,3})?)(?=$|[\s:.–-])[\s:.–-]*/;

function parted(text: string, level: 'mission' | 'programme'): Pick<MissionName, 'code' | 'title'> {
  const whole = tidy(text);
  const rest = after(whole, MISSION_OPENINGS[level])?.replace(/^\s*(?:n\.?\s*)?[-–:.]?\s*/i, '') ?? whole;
  const code = CODE.exec(rest);
  return code ? { code: code[1]!, title: rest.slice(code[0].length) } : { code: null, title: rest };
}

/** A chamber's mission has three digits, whether Excel kept its zero or not, or the row writes its name alone. */
function inFull(name: MissionName): MissionName {
  const folded = fold(name.title);
  if (!foldedSays(folded, ANY_MISSION)) return name;
  const known = Object.keys(MISSION_NAMES).find((code) => foldedSays(folded, MISSION_NAMES[code]!));
  const fits = known !== undefined && (name.code === null || Number(name.code) === Number(known));
  return fits ? { ...name, code: known } : name;
}

const isSame = (one: MissionName, other: MissionName | null): boolean =>
  other !== null && one.code === other.code && (one.title === other.title || one.title === '');
