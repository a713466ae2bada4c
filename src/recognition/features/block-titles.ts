import { GRAMMARS } from '../../domain/code-grammar';
import { leadingCode } from '../../domain/codes';
import { yearIn } from '../../domain/periods';
import { fold } from '../../domain/text';
import { type BlockTitles, tableKey } from '../layout/context';
import type { Line, Table } from '../layout/table';
import { namesOffice, personIn } from '../names/persons';
import { means } from '../words/phrases';
import { SHEET_NAMES } from '../words/sheet-names';

/** Lines above a head in which the node of its table may be named. */
const LINES_ABOVE = 3;

/**
 * The line above a table, or its sheet's name, that sets it apart from tables of the same head on other sheets: the name
 * of the node whose indicators it holds ("Carta dei servizi", "1.1 Tutoraggio delle matricole"), in whatever words.
 */
export function blockTitles(tables: readonly Table[]): BlockTitles {
  const titles = new Map<string, Line>();
  for (const family of families(tables.filter(listsIndicatorsAlone))) {
    for (const [table, line] of namesOf(family)) titles.set(tableKey(table), line);
  }
  return titles;
}

/** Its heads name indicators, and nothing that stands above them. */
const listsIndicatorsAlone = ({ columns }: Table): boolean => {
  const best = columns.map(({ roles }) => roles[0]?.role);
  return best.includes('indicator') && !best.some((role) => role !== undefined && ABOVE.has(role));
};

const ABOVE: ReadonlySet<string> = new Set(['area', 'objective', 'programme', 'project', 'period']);

/** Tables of one head, each on a sheet of its own. */
function families(tables: readonly Table[]): readonly (readonly Table[])[] {
  const byHead = new Map<string, Table[]>();
  for (const table of tables) {
    const head = table.columns.map(({ header }) => fold(header)).join(' | ');
    const held = byHead.get(head);
    if (held) held.push(table);
    else byHead.set(head, [table]);
  }
  return [...byHead.values()].filter(
    (family) => new Set(family.map(({ grid }) => grid.sheet.name)).size === family.length,
  );
}

function namesOf(family: readonly Table[]): readonly (readonly [Table, Line])[] {
  const lines = family.map((table) => ownLine(table, family));
  if (family.length > 1 && areDistinct(lines)) return paired(family, lines);
  const sheets = family.map(sheetLine);
  const named = sheets.map((line) => line !== null && (isCoded(line.text) || family.length > 1));
  return named.every(Boolean) && areDistinct(sheets) ? paired(family, sheets) : [];
}

const paired = (
  family: readonly Table[],
  lines: readonly (Line | null)[],
): readonly (readonly [Table, Line])[] =>
  family.flatMap((table, at) => {
    const line = lines[at];
    return line ? [[table, line] as const] : [];
  });

const areDistinct = (lines: readonly (Line | null)[]): boolean =>
  lines.every((line) => line !== null) &&
  new Set(lines.map((line) => fold(line!.text))).size === lines.length;

/** The nearest line above a table, alone in its row, that says no year, no person, and stands over none of the others. */
function ownLine(table: Table, family: readonly Table[]): Line | null {
  const lines = table.title.slice(-LINES_ABOVE).reverse();
  return (
    lines.find(
      ({ row, text }) =>
        mayName(text) &&
        table.grid.cellsOf(row).length === 1 &&
        family.every((other) => other === table || !other.title.some((line) => line.text === text)),
    ) ?? null
  );
}

/** The sheet's name, at the table's first cell, where it is more than the name of a kind of sheet. */
function sheetLine({ grid, range }: Table): Line | null {
  const text = grid.sheet.name.replace(COPY, '');
  const words = fold(text)
    .replace(/[^a-z ]+/g, ' ')
    .trim();
  if (!mayName(text) || words === '' || means(words, SHEET_NAMES)) return null;
  return { row: range.top, col: range.left, text };
}

/** What Excel adds to the name of a copied sheet. */
const COPY = / \(\d+\)$/;

const mayName = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && yearIn(text) === null && personIn(text) === null && !namesOffice(text);

const isCoded = (text: string): boolean =>
  GRAMMARS.some((grammar) => {
    const leading = leadingCode(text, grammar);
    return leading !== null && leading.code.parents.length > 0 && leading.rest !== '';
  });
