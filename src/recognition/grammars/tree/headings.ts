import { type CodeGrammar, GRAMMARS } from '../../../domain/code-grammar';
import { leadingCode } from '../../../domain/codes';
import { detectGrammar } from '../../../domain/detect-grammar';
import { yearIn } from '../../../domain/periods';
import type { Level, Period } from '../../../domain/levels';
import type { NodeFact } from '../../../facts/facts';
import type { Line, Table } from '../../layout/table';
import { type NodeName, bareNode, firstWord, nodeName, saysLevelFirst } from '../../names/node-names';

/** Lines above a head, nearest first, in which the node of the block may be named. */
const LINES_ABOVE = 3;

/** The grammar that headings of blocks write their codes in: that of several, or the only one that reads the title. */
export function headingGrammar({ rows, title }: Table, block: Line | null): CodeGrammar | null {
  const labels = rows.filter(({ kind }) => kind === 'section').map(({ label }) => label);
  const lines = [...(block ? [block] : []), ...title.slice(-LINES_ABOVE)].map(({ text }) => text);
  const samples = [...labels, ...lines].map((text) => firstWord(text));
  return (
    detectGrammar(samples.filter(isCode)) ??
    GRAMMARS.find((grammar) => lines.some((line) => opens(line, grammar))) ??
    null
  );
}

/** A year opens many titles, and is no code. */
const isCode = (sample: string): boolean => /\d/.test(sample) && !YEAR.test(sample);

const YEAR = /^(?:19|20)\d\d\b/;

const opens = (line: string, grammar: CodeGrammar): boolean => {
  const leading = YEAR.test(line) ? null : leadingCode(line, grammar);
  return leading !== null && leading.code.parents.length > 0 && leading.rest !== '';
};

/** The level a heading's own code or words say: over indicators a code of three parts is a project's. */
export const levelOfHeading = ({ level }: NodeName): Level | null =>
  level === 'programme' ? 'project' : level;

/**
 * The node that lines above a head name, when the first block belongs to it: "OBIETTIVO 1D: …" right above the head, or
 * "1.1- Riorganizzazione dell'ente" with a line such as "Anno 2024" between.
 */
export function titleNode(
  table: Table,
  period: Period,
  grammar: CodeGrammar | null,
  isAbove: (level: Level) => boolean,
): NodeFact | null {
  const lines = table.title.slice(-LINES_ABOVE).reverse();
  for (const [at, line] of lines.entries()) {
    const name = YEAR.test(line.text) ? null : nodeName(line.text, grammar);
    const level = name && levelOfHeading(name);
    if (!name || !level || name.title === '' || !isAbove(level)) continue;
    if (name.code !== null || (at === 0 && name.number !== null) || saysLevelFirst(line.text))
      return named(table, line, level, name, period);
  }
  return null;
}

/**
 * The line above the head that names the first block as a line right above each repeated head names the others:
 * without a year, which titles of whole tables have.
 */
export function titleOfFirstBlock({ rows, title }: Table): Line | null {
  const first = rows.find(({ kind }, at) => kind === 'section' && rows[at + 1]?.kind === 'repeat');
  const line = title[title.length - 1];
  return first && line && first.labelCol === line.col && yearIn(line.text) === null ? line : null;
}

const named = (table: Table, { row, col }: Line, level: Level, name: NodeName, period: Period): NodeFact =>
  bareNode({ ref: table.grid.ref(row, col), level, name, period });
