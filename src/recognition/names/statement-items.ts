import { yearIn } from '../../domain/periods';
import { RATIO_CATALOGUE } from '../../domain/ratio-catalogue';
import { remembered, rememberedText } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Statement } from '../../facts/facts';
import { textOf } from '../layout/grid';
import { isRowCode } from '../layout/rows';
import type { Table, TableRow } from '../layout/table';
import { type Concept, either, foldedSays, means, phrasesOf } from '../words/phrases';
import { RATIO_WORDS } from '../words/ratios';
import { BARE_TOTALS } from '../words/rows';
import { SCHEME_ITEMS } from '../words/schemes';
import { ITEMS } from '../words/statements';

export interface ItemMatch {
  readonly item: string;
  readonly statement: Statement;
  /** Letters of the phrase found: "totale passivo e patrimonio netto" says more than "totale passivo". */
  readonly strength: number;
}

/** The item of a chamber's accounts a label names; the longest phrase wins; `null` for other labels and for ratios. */
export const itemOf = rememberedText((label: string): ItemMatch | null => {
  const folded = ` ${fold(stripNumbering(label))} `;
  let best: Phrase | null = null;
  for (const word of folded.split(' ')) {
    for (const phrase of STARTING_WITH.get(word) ?? []) {
      if (best && best.rank <= phrase.rank) break;
      const stands = phrase.starts ? folded.startsWith(phrase.asWords) : folded.includes(phrase.asWords);
      if (stands && !(phrase.unless && foldedSays(folded, phrase.unless))) best = phrase;
    }
  }
  return best && ratioOf(label) === null ? best.match : null;
});

interface Phrase {
  /** Place among all: longest first; of equally long ones the first of the thesaurus stays the first. */
  readonly rank: number;
  /** With a blank on both sides. */
  readonly asWords: string;
  readonly unless: Concept | undefined;
  readonly starts: boolean;
  readonly match: ItemMatch;
}

/** Every phrase of every item, by rank. */
const PHRASES: readonly Phrase[] = [...ITEMS, ...SCHEME_ITEMS]
  .flatMap(({ item, statement, phrases, unless, starts = false }) =>
    phrasesOf(phrases).map((phrase) => ({
      asWords: ` ${phrase} `,
      unless,
      starts,
      match: { item, statement, strength: phrase.length } satisfies ItemMatch,
    })),
  )
  .sort((first, second) => second.match.strength - first.match.strength)
  .map((phrase, rank) => ({ ...phrase, rank }));

/** The same by the word they begin with: of the hundreds, a label meets a few. */
const STARTING_WITH = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of PHRASES) {
    const [word = ''] = phrase.asWords.trim().split(' ');
    const others = index.get(word);
    if (others) others.push(phrase);
    else index.set(word, [phrase]);
  }
  return index;
}

/** Id of the catalogue's ratio a label names, by the catalogue's own label or other words for it; `null` for others. */
export const ratioOf = rememberedText((label: string): string | null => {
  const folded = fold(label);
  const known = BY_LABEL.get(folded);
  if (known !== undefined || !foldedSays(folded, ANY_RATIO)) return known ?? null;
  return RATIO_WORDS.find(({ words }) => words.every((each) => foldedSays(folded, each)))?.id ?? null;
});

/** Nearly all labels name none of them. */
const ANY_RATIO = either(RATIO_WORDS.map(({ words }) => words[0]));

const BY_LABEL: ReadonlyMap<string, string> = new Map(
  RATIO_CATALOGUE.map(({ id, label }) => [fold(label.it), id]),
);

/** "A) Proventi correnti", "1. Diritto annuale", "B.2 Funzionamento", "II-III Immobilizzazioni": the numbering says nothing. */
function stripNumbering(label: string): string {
  let rest = label.trimStart();
  for (let at = 0; at < DEEPEST; at++) rest = rest.replace(NUMBERING, '');
  return rest;
}

/** Numbers before a label, one inside the other ("A) II 1) a) …"). */
const DEEPEST = 4;
const NUMBERING =
  /^(?:[A-Za-z0-9]{1,3}[).]|[A-Za-z]\.?\d{1,2}\)?(?=\s)|\d{1,2}(?=\s)|[IVX]{1,5}(?:[-–][IVX]{1,5})?(?=\s))\s*/;

/** A row of a table with what its label names. */
export interface ItemRow {
  readonly row: TableRow;
  readonly match: ItemMatch | null;
  /** Side of the accounts the row is on: its own item's, else that of the heading or item above it. */
  readonly side: Statement;
  /** A line under a numbered one ("a) competenze al personale"): part of it, not one of the side's lines. */
  readonly component: boolean;
  /** Year of the heading above ("Anno 2015" over a block whose heads say none). */
  readonly year: number | null;
}

type MatchedRow = Omit<ItemRow, 'side'> & { readonly side: Statement | null };

/** "a) competenze al personale" under "6) Personale": a component of the line above, not an item of its own. */
const COMPONENT = /^[a-z]\d?[).]?\s/;
const NUMBERED = /^[0-9]{1,2}[).]?\s/;

const CAPITAL = /^([A-Z])\d?[).]?\s/;
/** "VIII. Costi del personale": then "V." is a number too. */
const ROMAN = /^[IVX]{2,5}[).]\s/;
const ROMAN_DIGIT = /^[IVX][).]\s/;
const SMALL_LETTERS = /\p{Ll}/u;

/**
 * Which rows are lines under a numbered one. Their letters are small and those of headings capital; a table all in
 * capitals tells them apart by their place: right below a numbered row or another line of its own, but for a letter
 * without figures that follows the one of the last heading.
 */
function componentsOf(table: Table): (row: TableRow) => boolean {
  const { rows } = table;
  if (rows.some(({ label }) => SMALL_LETTERS.test(label))) return ({ label }) => COMPONENT.test(label);
  const roman = rows.some(({ label }) => ROMAN.test(label));
  const components = new Set<TableRow>();
  let next = 'A';
  let under = false;
  for (const row of rows) {
    const letter = roman && ROMAN_DIGIT.test(row.label) ? undefined : CAPITAL.exec(row.label)?.[1];
    const heads = letter === next && (row.kind === 'section' || !under);
    if (heads) next = String.fromCharCode(letter.charCodeAt(0) + 1);
    if (letter !== undefined && under && !heads) components.add(row);
    else under = NUMBERED.test(row.label) || isNumberedAside(table, row);
  }
  return (row) => components.has(row);
}

/** "B.7" in a cell of its own beside "Personale". */
const isNumberedAside = ({ grid }: Table, { row, labelCol }: TableRow): boolean =>
  grid.cellsOf(row).some((cell) => cell.col !== labelCol && isRowCode(textOf(cell)));

/** Rows that hold figures, with the item their label names; `start` is the side of the rows above the first item. */
export const itemRows = (table: Table, start: Statement): readonly ItemRow[] =>
  matchedRows(table).map((row) => ({ ...row, side: row.side ?? start }));

/** Every kind of statement asks for the items of a table; they are looked up once. */
const matchedRows = remembered((table: Table): readonly MatchedRow[] => {
  const rows: MatchedRow[] = [];
  let side: Statement | null = null;
  let numbered = false;
  let year: number | null = null;
  const isComponent = componentsOf(table);
  for (const row of table.rows) {
    if (row.kind === 'repeat' || row.kind === 'note') continue;
    if (row.kind === 'section') year = yearIn(row.label) ?? year;
    numbered ||= NUMBERED.test(row.label) || isNumberedAside(table, row);
    const component = numbered && isComponent(row);
    const match = row.label === '' || component ? null : itemOf(row.label);
    side = match?.statement ?? side;
    if (row.kind !== 'section') rows.push({ row, match, side, component, year });
  }
  return strongest(rows);
});

/** Of several rows that could be one item the plainest is; the others are something narrower. */
function strongest(rows: readonly MatchedRow[]): readonly MatchedRow[] {
  const best = new Map<string, number>();
  for (const { match } of rows) {
    if (match) best.set(match.item, Math.max(best.get(match.item) ?? 0, match.strength));
  }
  return rows.map((each) =>
    each.match && each.match.strength < (best.get(each.match.item) ?? 0) ? { ...each, match: null } : each,
  );
}

/** "Totale" alone, under costs and nothing else, is the current costs; under revenues alone the current revenues. */
export function withBareTotals(rows: readonly ItemRow[]): readonly ItemRow[] {
  const sides = new Set(rows.flatMap(({ match }) => match?.statement ?? []));
  const [side] = sides;
  const whole = side === 'costs' ? 'current-costs' : side === 'revenues' ? 'current-revenues' : null;
  if (sides.size !== 1 || !whole || !side || rows.some(({ match }) => match?.item === whole)) return rows;
  return rows.map((each) =>
    means(each.row.label, BARE_TOTALS)
      ? { ...each, match: { item: whole, statement: side, strength: each.row.label.length } }
      : each,
  );
}

/** Distinct items of the given statements among the rows, and the share of labelled rows they make. */
export function itemShare(
  table: Table,
  statements: readonly Statement[],
): { distinct: number; share: number } {
  const items = new Set<string>();
  let labelled = 0;
  let matched = 0;
  for (const { row, match } of matchedRows(table)) {
    if (row.label === '') continue;
    labelled++;
    if (!match || !statements.includes(match.statement)) continue;
    matched++;
    items.add(match.item);
  }
  return { distinct: items.size, share: labelled === 0 ? 0 : matched / labelled };
}
