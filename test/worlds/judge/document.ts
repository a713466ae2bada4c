import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { analyse } from '../../../src/pipeline';
import type { AlberoDocument, SheetEntry } from '../../../src/cli/document';
import { toDocument } from '../../../src/cli/json';
import { NODE_CODEC } from '../../../src/cli/node-codec';
import { openWorkbook } from '../../../src/xlsx/file-kind';
import { readOpen } from '../../../src/xlsx/read';
import { packageOf } from '../package';
import type { World } from '../world';

/** A figure of a table by year that is no node's. */
interface SeriesEntry {
  readonly label: string;
  readonly year: number | null;
  readonly value: string | null;
  readonly source: readonly string[];
}

/** What a node of the tree may say besides: its figures by office and by period. */
export interface Besides {
  readonly offices?: readonly {
    readonly office: string;
    readonly achievement: { readonly value: string | null } | null;
  }[];
  readonly series?: readonly {
    readonly year: number | null;
    readonly quarter: number | null;
    readonly result: string | null;
  }[];
}

/** The document with the keys that a version may have or not (contract.md, "Added to the above"). */
export type JudgedDocument = Omit<AlberoDocument, 'sheets' | 'series'> & {
  readonly series?: readonly SeriesEntry[];
  readonly sheets: readonly (SheetEntry & {
    readonly status?: string;
    readonly coverage?: { readonly cells: number; readonly read: number; readonly unread: readonly string[] };
  })[];
  readonly questions?: readonly { readonly id: string; readonly about: string; readonly ask: string }[];
};

/** A world's file as the program reads it. */
export function snapshotOf(world: World): WorkbookSnapshot {
  const opened = openWorkbook(packageOf(world.pages), { codec: NODE_CODEC, readXls: null });
  if (!opened.ok) throw new Error(`seed ${world.seed}: refused: ${JSON.stringify(opened.error)}`);
  const snapshot = readOpen(opened.value, `world-${world.seed}.xlsx`);
  if (!snapshot.ok) throw new Error(`seed ${world.seed}: refused: ${JSON.stringify(snapshot.error)}`);
  return snapshot.value;
}

/** What the program prints of it, analysed as `inspect --json` does. */
export const documentOf = (world: World): JudgedDocument => toDocument(analyse(snapshotOf(world)), 'it');

/** The document of a program that says nothing. */
export const nothingSaid = (): JudgedDocument =>
  toDocument(analyse({ file: '', date1904: false, sheets: [] }), 'it');
