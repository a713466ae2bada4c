import { leadingCode } from '../../domain/codes';
import type { Level } from '../../domain/levels';
import { remembered, rememberedText } from '../../domain/remembered';
import { foldedSays } from '../words/phrases';
import { STATEMENTS } from '../words/titles';
import { tableText } from './roles';
import type { Table } from '../layout/table';
import { nodeName } from '../names/node-names';

/** How many rows with figures speak of each level of the tree, by their words or codes. */
export interface RowsByLevel {
  readonly area: number;
  readonly objective: number;
  readonly project: number;
  readonly other: number;
}

/** Counts the rows that hold figures by the level their label tells; asked by several kinds, counted once. */
export const rowsByLevel = remembered((table: Table): RowsByLevel => {
  const counts = { area: 0, objective: 0, project: 0, other: 0 };
  for (const { row, kind, label } of table.rows) {
    if (kind !== 'data') continue;
    counts[levelOfRow(table, row, label)]++;
  }
  return counts;
});

/** Rows that hold figures, whatever they speak of. */
export function countedRows(table: Table): number {
  const { area, objective, project, other } = rowsByLevel(table);
  return area + objective + project + other;
}

/** Of the rows that hold figures those of projects and objectives, 0 to 1. */
export function shareOfNodes(table: Table): number {
  const { objective, project } = rowsByLevel(table);
  const rows = countedRows(table);
  return rows === 0 ? 0 : (project + objective) / rows;
}

/** Of the rows that hold figures those of areas, 0 to 1. */
export function shareOfAreas(table: Table): number {
  const rows = countedRows(table);
  return rows === 0 ? 0 : rowsByLevel(table).area / rows;
}

const NODE_ROLES = ['project', 'objective', 'programme', 'area', 'indicator'] as const;

/** Rows or heads name nodes of the tree. */
export function namesNodes(table: Table): boolean {
  const { project, objective, area } = rowsByLevel(table);
  const heads = table.columns.some(({ roles }) => NODE_ROLES.some((role) => roles[0]?.role === role));
  return heads || (project + objective + area) * 2 > countedRows(table);
}

function levelOfRow(table: Table, row: number, label: string): keyof RowsByLevel {
  const levels = new Set<Level | null>();
  for (const { col, content } of table.grid.cellsOf(row)) {
    if (content.type === 'text') levels.add(levelIn(table.grid.text(row, col)));
  }
  if (levels.has('project')) return 'project';
  if (levels.has('objective')) return 'objective';
  return levels.has('area') || nodeName(label).level === 'area' ? 'area' : 'other';
}

/** The level that a text's code tells, or its words. */
const levelIn = rememberedText(
  (text: string): Level | null => leadingCode(text)?.code.level ?? nodeName(text).level,
);

/** Whether title, heads or sheet speak of the accounts of a body. */
export const saysStatement = remembered((table: Table): boolean => foldedSays(tableText(table), STATEMENTS));
