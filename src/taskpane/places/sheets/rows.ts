import { type Lang, messagesOf } from '../../../i18n';
import { partName, roleName } from '../../../i18n/names';
import type { Analysis } from '../../../pipeline';
import type { SheetCorrection } from '../../../facts/corrections';
import type { RecognisedTable, SheetKind, TableStatus } from '../../../facts/recognised';
import { type CellRef, rangeName } from '../../../workbook/address';
import { sameName } from '../../../workbook/sheet-names';
import { capitalised } from '../capitalised';

/** A sheet of the workbook as the place shows it. */
export interface SheetRow {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Nothing stands on it. */
  readonly empty: boolean;
  /** The user said that it is not to be read. */
  readonly ignored: boolean;
  /** The user said something of it. */
  readonly corrected: boolean;
  /** What was found on it, top to bottom; none when it is ignored. */
  readonly lines: readonly TableLine[];
}

/** One table, or what an unrecognised sheet comes nearest to. */
export interface TableLine {
  readonly key: string;
  readonly kind: SheetKind;
  /** "Risorse per obiettivo e progetto". */
  readonly title: string;
  readonly levels: readonly string[];
  /** "C5:I53"; `null` when no region of the sheet reads as a table. */
  readonly range: string | null;
  readonly year: number | null;
  readonly status: TableStatus;
  /** Nothing could be read as the user says. */
  readonly unfit: boolean;
  /** 0 to 100. */
  readonly percent: number;
  readonly evidence: readonly EvidenceLine[];
  /** "H30:J31, A40": cells in or around it that play no part. */
  readonly unread: readonly string[];
  /** Of an unrecognised sheet: the kind it comes nearest to and what it lacks of it. */
  readonly nearest: { readonly kind: string; readonly lacks: readonly string[] } | null;
}

export interface EvidenceLine {
  readonly cell: CellRef;
  readonly text: string;
  /** The part the cell plays, in words. */
  readonly part: string;
}

export interface SheetRows {
  readonly sheets: readonly SheetRow[];
  /** Sheets that Albero wrote, with the report each is; `null` for its notes. */
  readonly ours: readonly { readonly sheet: string; readonly reportId: string; readonly hidden: boolean }[];
  /** Sheets with at least one recognised table. */
  readonly known: number;
}

/** The sheets in the workbook's order, those of ours apart. */
export function sheetRows(
  { snapshot, tables }: Analysis,
  corrections: readonly SheetCorrection[],
  lang: Lang,
): SheetRows {
  const corrected = new Map(corrections.map((correction) => [sameName(correction.sheet), correction]));
  const sheets = snapshot.sheets
    .filter(({ reportId }) => reportId === null)
    .map(({ name, visibility, cells }): SheetRow => {
      const correction = corrected.get(sameName(name));
      const ignored = correction?.ignored ?? false;
      const own = ignored ? [] : tables.filter(({ sheet }) => sheet === name);
      return {
        sheet: name,
        hidden: visibility !== 'visible',
        empty: cells.length === 0,
        ignored,
        corrected: correction !== undefined,
        lines: own.map((table, index) => tableLine(table, index, lang)),
      };
    });
  return {
    sheets,
    ours: snapshot.sheets.flatMap(({ name, reportId, visibility }) =>
      reportId === null ? [] : [{ sheet: name, reportId, hidden: visibility !== 'visible' }],
    ),
    known: sheets.filter(({ lines }) => lines.some(({ kind }) => kind !== 'unknown')).length,
  };
}

function tableLine(table: RecognisedTable, index: number, lang: Lang): TableLine {
  const { kinds, levels } = messagesOf(lang);
  const { kind, range, period, status, confidence, rival, correction } = table;
  const unknown = kind === 'unknown';
  return {
    key: `${index} ${range ? rangeName(range) : ''}`,
    kind,
    title: capitalised(kinds[kind]),
    levels: table.levels.map((level) => levels[level]),
    range: range && rangeName(range),
    year: period.year,
    status,
    unfit: correction === 'unfit',
    percent: Math.round(confidence * 100),
    evidence: table.evidence.map(({ cell, text, role }) => ({ cell, text, part: roleName(role, lang) })),
    unread: (table.coverage?.unread ?? []).map((block) => rangeName(block.range)),
    nearest:
      unknown && rival
        ? { kind: kinds[rival.kind], lacks: rival.missing.map((part) => partName(part, lang)) }
        : null,
  };
}
