import { analyse } from '../../src/pipeline';
import { cellName, refName } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { AlberoDocument } from '../layouts/document';
import { outcomeOf } from '../layouts/run';
import { type Change, changed } from './change';
import { differences, factsOf } from './facts';
import { LAWS, type Law } from './laws';

export interface Trial {
  readonly law: string;
  /** What is read differently; empty when the law holds. */
  readonly differences: readonly string[];
}

/** Every law that says something about the workbook, tried on it. */
export function trialsOf(workbook: WorkbookSnapshot, laws: readonly Law[] = LAWS): readonly Trial[] {
  const document = outcomeOf(analyse(workbook)).document;
  return laws.flatMap((law) => {
    const change = law.change(workbook, document);
    return change ? [{ law: law.name, differences: tried(workbook, document, change, law) }] : [];
  });
}

/** The workbook as a law changes it; `null` where the law says nothing about it. */
export function changedBy(law: Law, workbook: WorkbookSnapshot): WorkbookSnapshot | null {
  const change = law.change(workbook, outcomeOf(analyse(workbook)).document);
  return change && changed(workbook, change);
}

function tried(
  workbook: WorkbookSnapshot,
  document: AlberoDocument,
  change: Change,
  { unordered = false }: Law,
): readonly string[] {
  const after = outcomeOf(analyse(changed(workbook, change))).document;
  const added = addedBy(change);
  return differences(factsOf(document, { change, unordered }), factsOf(after, { unordered, added }));
}

/** The addresses and the sheets that a law has put there itself. */
function addedBy({ sheets, before = [] }: Change): ReadonlySet<string> {
  const cells = [...sheets].flatMap(([name, { name: sheet = name, added = [] }]) =>
    added.map(({ row, col }) => [refName({ sheet, row, col }), cellName(row, col)]),
  );
  return new Set([...cells.map(([ref]) => ref ?? ''), ...before.map(({ name }) => name)]);
}
