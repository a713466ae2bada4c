import { type Judgement, validJudgement } from '../model/judgements';
import type { SheetCorrection, TableCorrection } from '../facts/corrections';
import { columnIndex, columnName } from '../workbook/address';
import { sameName } from '../workbook/sheet-names';
import type { SheetSnapshot } from '../workbook/snapshot';
import { anchorOf, reanchored } from './anchors';
import type { Notes } from './notes';
import type { NoteRow } from './rows';
import { saidTable } from './said-table';
import { settingRows, withSetting } from './setting-rows';
import { SHEET_IGNORED, SHEET_READ, WHAT } from './sheet-format';

/** Finds a sheet of the workbook by its name. */
export type FindSheet = (name: string) => SheetSnapshot | undefined;

/** The notes as rows, in the order in which they are read again. */
export const noteRows = (
  { settings, corrections, judgements, acceptances, answers }: Notes,
  sheetOf: FindSheet,
): readonly NoteRow[] => [
  ...settingRows(settings).map(({ name, value }) => ({ what: WHAT.setting, about: name, value })),
  ...corrections.flatMap(({ sheet, ignored, tables }): readonly NoteRow[] => [
    { what: WHAT.sheet, about: sheet, value: ignored ? SHEET_IGNORED : SHEET_READ },
    ...tables.map((table) => tableRow(sheet, table, sheetOf(sheet))),
  ]),
  ...judgements.map(({ type, node, value, note }) => ({ what: WHAT[type], about: node, value, note })),
  ...acceptances.map(({ key, note }) => ({ what: WHAT.acceptance, about: key, note })),
  ...answers.map(({ question, option }) => ({ what: WHAT.answer, about: question, value: option })),
];

function tableRow(
  about: string,
  { kind, head, columns }: TableCorrection,
  sheet: SheetSnapshot | undefined,
): NoteRow {
  const anchor = anchorOf(sheet, head);
  return {
    what: WHAT.table,
    about,
    value: kind,
    top: head.top + 1,
    bottom: head.bottom + 1,
    columns: columnsText(columns),
    ...(anchor === null ? {} : { head: anchor }),
  };
}

/** The notes with what a row says; `null` when it says nothing that can be taken, or says again what another said. */
export function withRow(notes: Notes, row: NoteRow, sheetOf: FindSheet): Notes | null {
  switch (row.what) {
    case WHAT.setting:
      return withSettingRow(notes, row);
    case WHAT.sheet:
      return withSheet(notes, row);
    case WHAT.table:
      return withTable(notes, row, sheetOf);
    case WHAT.confirmed:
      return withJudged(notes, row, 'confirmed');
    case WHAT.override:
      return withJudged(notes, row, 'override');
    case WHAT.acceptance:
      return withAccepted(notes, row);
    case WHAT.answer:
      return withAnswered(notes, row);
    default:
      return null;
  }
}

function withSettingRow(notes: Notes, { about, value }: NoteRow): Notes | null {
  if (about === undefined || value === undefined) return null;
  const settings = withSetting(notes.settings, { name: String(about), value: String(value) });
  return settings && { ...notes, settings };
}

function withSheet(notes: Notes, { about, value }: NoteRow): Notes | null {
  if (about === undefined || (value !== SHEET_READ && value !== SHEET_IGNORED)) return null;
  const sheet = String(about);
  if (correctionOf(notes, sheet)) return null;
  const correction = { sheet, ignored: value === SHEET_IGNORED, tables: [] };
  return { ...notes, corrections: [...notes.corrections, correction] };
}

/** A table of a sheet that no row before it names begins what is said of that sheet. */
function withTable(notes: Notes, row: NoteRow, sheetOf: FindSheet): Notes | null {
  const { about, value, top, bottom, columns = '', head = '' } = row;
  const byRole = columnsIn(String(columns));
  const rows = { top: Number(top) - 1, bottom: Number(bottom) - 1 };
  const said = byRole && saidTable({ kind: value, head: rows, columns: byRole });
  if (about === undefined || !said) return null;
  const sheet = String(about);
  const table = reanchored(said, String(head), sheetOf(sheet));
  const before = correctionOf(notes, sheet);
  const correction: SheetCorrection = before
    ? { ...before, tables: [...before.tables, table] }
    : { sheet, ignored: false, tables: [table] };
  return {
    ...notes,
    corrections: before
      ? notes.corrections.map((each) => (each === before ? correction : each))
      : [...notes.corrections, correction],
  };
}

const correctionOf = ({ corrections }: Notes, sheet: string): SheetCorrection | undefined =>
  corrections.find((each) => sameName(each.sheet) === sameName(sheet));

function withJudged(
  notes: Notes,
  { about, value, note = '' }: NoteRow,
  type: 'confirmed' | 'override',
): Notes | null {
  if (about === undefined || value === undefined) return null;
  const judgement: Judgement = { type, node: String(about), value: String(value), note: String(note) };
  if (notes.judgements.some(({ node }) => node === judgement.node)) return null;
  const valid = validJudgement(judgement, notes.settings);
  return valid.ok ? { ...notes, judgements: [...notes.judgements, valid.value] } : null;
}

function withAccepted(notes: Notes, { about, note = '' }: NoteRow): Notes | null {
  if (about === undefined) return null;
  const acceptance = { key: String(about), note: String(note) };
  if (notes.acceptances.some(({ key }) => key === acceptance.key)) return null;
  return { ...notes, acceptances: [...notes.acceptances, acceptance] };
}

function withAnswered(notes: Notes, { about, value }: NoteRow): Notes | null {
  if (about === undefined || value === undefined) return null;
  const answer = { question: String(about), option: String(value) };
  if (notes.answers.some(({ question }) => question === answer.question)) return null;
  return { ...notes, answers: [...notes.answers, answer] };
}

/** "project=B; actual=F". */
const columnsText = (columns: TableCorrection['columns']): string =>
  Object.entries(columns)
    .map(([role, col]) => `${role}=${columnName(col)}`)
    .join('; ');

/** `null` when it is no list of roles and columns, or names a role twice. */
function columnsIn(text: string): Readonly<Record<string, number>> | null {
  const parts = text.split(';').flatMap((part) => part.trim() || []);
  const columns = new Map<string, number>();
  for (const part of parts) {
    const [, role, letters] = /^([a-z-]+)\s*=\s*([A-Z]{1,3})$/i.exec(part) ?? [];
    if (!role || !letters || columns.has(role)) return null;
    columns.set(role, columnIndex(letters));
  }
  return Object.fromEntries(columns);
}
