import { nodeName, shortTitle } from '../checks/context';
import type { Finding } from '../checks/finding';
import { finding } from '../checks/findings';
import { type Judgement, isStill } from '../model/judgements';
import type { Measures } from '../model/measures';
import type { ModelNode, PerformanceModel } from '../model/model';
import type { RecognisedTable } from '../facts/recognised';
import type { CellRef } from '../workbook/address';
import { sameName } from '../workbook/sheet-names';
import type { Notes } from './notes';
import type { NoteTrouble } from './read-notes';

/** What the notes say, and what the workbook made of it. */
export interface Heeded {
  readonly notes: Notes;
  readonly troubles: readonly NoteTrouble[];
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
}

/** Notes that had no effect, each told once: those that could not be read, fit nothing, or have lapsed. */
export const notesFindings = ({ notes, troubles, tables, model, measures }: Heeded): readonly Finding[] => [
  ...troubles.map(troubleFinding),
  ...lostCorrections(notes, tables),
  ...unfitCorrections(tables),
  ...lostJudgements(notes, model, measures),
];

/** Rows named in a finding. */
const MAX_ROWS = 8;

function troubleFinding(trouble: NoteTrouble): Finding {
  const { sheet } = trouble;
  const top = { sheet, row: 0, col: 0 };
  switch (trouble.type) {
    case 'UnknownVersion':
      return finding({
        rule: 'bad-number',
        severity: 'warning',
        cell: top,
        key: trouble.found === null ? 'notes-no-version' : 'notes-later-version',
        args: { found: trouble.found ?? '' },
      });
    case 'DamagedRows': {
      const { rows } = trouble;
      const named = rows.slice(0, MAX_ROWS).map((row) => String(row + 1));
      return finding({
        rule: 'bad-number',
        severity: 'warning',
        cell: { ...top, row: rows[0] ?? 0 },
        key: 'notes-damaged-rows',
        args: {
          count: String(rows.length),
          rows: [...named, ...(rows.length > MAX_ROWS ? ['…'] : [])].join(', '),
        },
      });
    }
    case 'TwoSheets':
      return finding({
        rule: 'ambiguous',
        severity: 'warning',
        cell: { ...top, sheet: trouble.other },
        key: 'notes-two-sheets',
        args: { sheet, other: trouble.other },
      });
  }
}

function lostCorrections({ corrections }: Notes, tables: readonly RecognisedTable[]): readonly Finding[] {
  const sheets = new Set(
    tables.filter(({ kind }) => kind !== 'albero-report').map(({ sheet }) => sameName(sheet)),
  );
  return corrections
    .filter(({ sheet }) => !sheets.has(sameName(sheet)))
    .map(({ sheet }) =>
      finding({ rule: 'orphan', severity: 'info', cell: null, key: 'correction-lost', args: { sheet } }),
    );
}

const unfitCorrections = (tables: readonly RecognisedTable[]): readonly Finding[] =>
  tables
    .filter(({ correction }) => correction === 'unfit')
    .map(({ sheet, evidence: [pointed], range }) =>
      finding({
        rule: 'ambiguous',
        severity: 'warning',
        cell: pointed?.cell ?? { sheet, row: range?.top ?? 0, col: range?.left ?? 0 },
        key: 'correction-unfit',
        args: { sheet, row: String((pointed?.cell.row ?? 0) + 1) },
      }),
    );

/** Judgements of nodes that are not there any more, and confirmations of a figure that has changed since. */
function lostJudgements(
  { judgements }: Notes,
  model: PerformanceModel,
  { nodes }: Measures,
): readonly Finding[] {
  const byId = new Map(model.nodes.map((node) => [node.id, node]));
  return judgements.flatMap((judgement): readonly Finding[] => {
    const node = byId.get(judgement.node);
    const { achievement = null, indicator = null } = nodes.get(judgement.node) ?? {};
    if (!node || !achievement || !indicator) return [lost(judgement)];
    const { exact, value, places } = achievement.figure;
    if (judgement.type === 'override') return indicator.judgement === null ? [lost(judgement)] : [];
    if (exact !== null && isStill(judgement.value, exact, places)) return [];
    return [
      finding({
        rule: 'needs-assessment',
        severity: 'warning',
        cell: resultCell(node) ?? node.source[0] ?? null,
        key: value === null ? 'confirmation-lapsed-unread' : 'confirmation-lapsed',
        args: { name: nodeName(node), value: judgement.value, now: value ?? '' },
      }),
    ];
  });
}

const lost = ({ type, node, value, note }: Judgement): Finding =>
  finding({
    rule: 'orphan',
    severity: 'warning',
    cell: null,
    key: type === 'override' ? 'override-lost' : 'confirmation-lost',
    args: { node, value, note: shortTitle(note) },
  });

/** Where the result of an indicator stands. */
const resultCell = ({ facts }: ModelNode): CellRef | null =>
  facts
    .flatMap(({ achievement, result }) => [achievement, result])
    .find((cell) => cell !== null && cell.reading.kind !== 'empty')?.ref ?? null;
