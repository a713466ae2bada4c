import { yearIn } from '../../domain/periods';
import { fold } from '../../domain/text';
import type { Statement } from '../facts';
import type { Table, TableRow } from '../layout/table';
import { ITEMS, RATIO_WORDS } from '../thesaurus/statements';

export interface ItemMatch {
  readonly item: string;
  readonly statement: Statement;
  /** Letters of the phrase found: "totale passivo e patrimonio netto" says more than "totale passivo". */
  readonly strength: number;
}

/** The item of a chamber's accounts a label names; the longest phrase wins; `null` for other labels. */
export function itemOf(label: string): ItemMatch | null {
  const folded = ` ${fold(stripNumbering(label))} `;
  let best: ItemMatch | null = null;
  for (const { item, statement, phrases, unless } of ITEMS) {
    if (unless?.test(folded)) continue;
    for (const phrase of phrases) {
      if (phrase.length > (best?.strength ?? 0) && folded.includes(` ${phrase} `)) {
        best = { item, statement, strength: phrase.length };
      }
    }
  }
  return best;
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
  /** Side of the accounts the row is on: its own item's, else that of the heading or item above it. */
  readonly side: Statement;
  /** Year of the heading above ("Anno 2015" over a block whose heads say none). */
  readonly year: number | null;
}

/** "a) competenze al personale" under "6) Personale": a component of the line above, not an item of its own. */
const COMPONENT = /^[a-z][).]\s/;
const NUMBERED = /^[0-9]{1,2}[).]\s/;

/** Rows that hold figures, with the item their label names. */
export function itemRows(table: Table, start: Statement): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  let side = start;
  let numbered = false;
  let year: number | null = null;
  for (const row of table.rows) {
    if (row.kind === 'repeat' || row.kind === 'note') continue;
    if (row.kind === 'section') year = yearIn(row.label) ?? year;
    numbered ||= NUMBERED.test(row.label);
    const component = numbered && COMPONENT.test(row.label);
    const match = row.label === '' || component ? null : itemOf(row.label);
    side = match?.statement ?? side;
    if (row.kind !== 'section') rows.push({ row, match, side, year });
  }
  return strongest(rows);
}

/** Of several rows that could be one item the plainest is; the others are something narrower. */
function strongest(rows: readonly ItemRow[]): readonly ItemRow[] {
  const best = new Map<string, number>();
  for (const { match } of rows) {
    if (match) best.set(match.item, Math.max(best.get(match.item) ?? 0, match.strength));
  }
  return rows.map((each) =>
    each.match && each.match.strength < (best.get(each.match.item) ?? 0) ? { ...each, match: null } : each,
  );
}

/** Distinct items of the given statements among the rows, and the share of labelled rows they make. */
export function itemShare(
  table: Table,
  statements: readonly Statement[],
): { distinct: number; share: number } {
  const rows = itemRows(table, 'other').filter(({ row }) => row.label !== '');
  const matched = rows.filter(({ match }) => match !== null && statements.includes(match.statement));
  return {
    distinct: new Set(matched.map(({ match }) => match?.item)).size,
    share: rows.length === 0 ? 0 : matched.length / rows.length,
  };
}
