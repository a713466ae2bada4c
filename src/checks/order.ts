import type { RecognisedTable } from '../facts/recognised';
import { cellKey } from '../workbook/address';
import type { Finding, FindingRule, Severity } from './finding';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first; then sheet by sheet, row by row. */
export function inOrder(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const place = ({ severity, cell }: Finding): readonly number[] => [
    SEVERITIES.indexOf(severity),
    cell ? sheets.indexOf(cell.sheet) : -1,
    cell?.row ?? -1,
    cell?.col ?? -1,
  ];
  return [...findings].sort((first, second) => comparePlaces(place(first), place(second)));
}

function comparePlaces(first: readonly number[], second: readonly number[]): number {
  for (const [index, value] of first.entries()) {
    const order = value - (second[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** Rules that say what is wrong with the cell's content: one of them is enough for a cell, the first told. */
const OF_CONTENT: readonly FindingRule[] = [
  'code-malformed',
  'formula-error',
  'bad-number',
  'ambiguous',
  'unit-mismatch',
  'missing-target',
  'missing-value',
  'needs-assessment',
];

/** The same rule of the same cell in the same words, and a second complaint about what a cell holds, are echoes. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  const fresh = (key: string): boolean => {
    const known = told.has(key);
    told.add(key);
    return !known;
  };
  return findings.filter(({ rule, cell, message }) => {
    if (!cell) return true;
    if (OF_CONTENT.includes(rule)) return fresh(`content\0${cellKey(cell)}`);
    return fresh(`${rule}\0${cellKey(cell)}\0${message.key}\0${JSON.stringify(message.args)}`);
  });
}
