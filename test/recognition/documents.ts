import { toDocument } from '../../src/cli/json';
import type { AlberoDocument, IndicatorEntry, NodeEntry } from '../../src/cli/document';
import { analyse } from '../../src/pipeline';
import { type Typed, sheet, workbook } from './sheets';

export type Rows = readonly (readonly Typed[])[];
export type Sheet = Parameters<typeof sheet>;
type Entry = NodeEntry | IndicatorEntry;

/** What the program prints of a workbook of these sheets. */
export const read = (...sheets: readonly Sheet[]): AlberoDocument =>
  toDocument(analyse(workbook(...sheets.map((each) => sheet(...each)))), 'it');

/** The one node whose title begins so. */
export function titled(document: AlberoDocument, title: string): Entry {
  const [found, ...more] = document.tree.filter((node) => node.title.startsWith(title));
  if (!found || more.length > 0)
    throw new Error(
      `${more.length + (found ? 1 : 0)} nodes ${title} in ${document.tree.map((node) => node.title).join(' | ')}`,
    );
  return found;
}

export const degree = ({ achievement }: Entry): string | null | undefined => achievement?.value;

export const byOffice = ({ offices = [] }: Entry): readonly unknown[] =>
  offices.map(({ office, achievement }) => [office, achievement.value]);

export const byPeriod = ({ series = [] }: Entry): readonly unknown[] =>
  series.map(({ year, quarter, achievement }) => [year, quarter, achievement]);

/** What is wrong or waits for somebody; that a cell plays no part is a note beside. */
export const toldOf = ({ findings }: AlberoDocument): AlberoDocument['findings'] =>
  findings.filter(({ rule, severity }) => rule !== 'unread' || severity !== 'info');
