import { fold } from '../../domain/text';
import type { Statement } from '../facts';
import type { Table, TableRow } from '../layout/table';
import { ITEMS, RATIO_WORDS } from '../thesaurus/statements';

export interface ItemMatch {
  readonly item: string;
  readonly statement: Statement;
}

/** The item of a chamber's accounts a label names; the longest phrase wins; `null` for other labels. */
export function itemOf(label: string): ItemMatch | null {
  const folded = ` ${fold(stripNumbering(label))} `;
  let best: { match: ItemMatch; length: number } | null = null;
  for (const { item, statement, phrases, unless } of ITEMS) {
    if (unless?.test(folded)) continue;
    for (const phrase of phrases) {
      if (phrase.length > (best?.length ?? 0) && folded.includes(` ${phrase} `)) {
        best = { match: { item, statement }, length: phrase.length };
      }
    }
  }
  return best?.match ?? null;
}

/** Id of the catalogue's ratio a label names; `null` for others. */
export function ratioOf(label: string): string | null {
  const folded = fold(label);
  return RATIO_WORDS.find(({ words }) => words.test(folded))?.id ?? null;
}

/** "A) Proventi correnti", "1. Diritto annuale", "B.2 Funzionamento": the numbering says nothing. */
const stripNumbering = (label: string): string =>
  label.replace(/^\s*(?:[A-Z0-9]{1,3}[).]\s*|[A-Z]\.?\d+\)?\s+)+/i, '');

/** A row of a table with what its label names. */
export interface ItemRow {
  readonly row: TableRow;
  readonly match: ItemMatch | null;
}

/** Rows that hold figures, with the item their label names. */
export const itemRows = (table: Table): readonly ItemRow[] =>
  table.rows
    .filter(({ kind }) => kind !== 'repeat' && kind !== 'section' && kind !== 'note')
    .map((row) => ({ row, match: row.label === '' ? null : itemOf(row.label) }));

/** Distinct items of the given statements among the rows, and the share of labelled rows they make. */
export function itemShare(
  table: Table,
  statements: readonly Statement[],
): { distinct: number; share: number } {
  const rows = itemRows(table).filter(({ row }) => row.label !== '');
  const matched = rows.filter(({ match }) => match !== null && statements.includes(match.statement));
  return {
    distinct: new Set(matched.map(({ match }) => match?.item)).size,
    share: rows.length === 0 ? 0 : matched.length / rows.length,
  };
}
