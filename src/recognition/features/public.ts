import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { Table } from '../layout/table';
import { foldedSays } from '../words/phrases';
import { PUBLIC_CONCEPTS } from '../words/public';
import type { Feature } from './feature';
import { tableTexts } from './roles';

/** So many concepts of public planning and accounting leave no doubt whose table it is; the first one says most. */
const ENOUGH = 3;
const SAID = [0, 0.75, 0.9, 1];

/** Concepts of public planning and accounting that title, heads and sheet name. */
export const publicConcepts = remembered((table: Table): number => {
  const texts = [...table.sheetTitle.map(({ text }) => text), ...tableTexts(table)].map(fold).join(' | ');
  return PUBLIC_CONCEPTS.filter((concept) => foldedSays(texts, concept)).length;
});

/** How much title, heads and sheet speak of public planning or accounting; a workbook that does speaks for its tables. */
export const speaksOfPublic: Feature = (table, { isPublic }) =>
  isPublic ? 1 : SAID[Math.min(ENOUGH, publicConcepts(table))]!;

/** Whether a workbook's tables speak of it: one that does so fully is enough. */
export const isPublic = (tables: readonly Table[]): boolean =>
  tables.some((table) => publicConcepts(table) >= ENOUGH);
