import type { Abilities } from '../ports/open-workbook';

/** The requirement set each thing we do needs: [set, version]. */
export const NEEDS = {
  /** Used ranges that may be none, sheet-scoped names, whether the workbook is read-only. */
  reading: ['ExcelApi', '1.8'],
  /** What is hidden, filtered, struck; tables. */
  shapes: ['ExcelApi', '1.9'],
  merges: ['ExcelApi', '1.13'],
  /** Several areas at once, page layout, properties of many cells. */
  writing: ['ExcelApi', '1.9'],
  /** Changes of all sheets by one subscription. */
  live: ['ExcelApi', '1.9'],
  /** Events of renaming, moving, hiding: the client library files them under the web's own set. */
  structureEvents: ['ExcelApiOnline', '1.1'],
  /** Rows hidden and shown. */
  hiddenEvents: ['ExcelApi', '1.11'],
  /** Several syncs as one step of Excel's undo. */
  undoGroup: ['ExcelApi', '1.20'],
  /** Showing the pane from the ribbon. */
  sharedRuntime: ['SharedRuntime', '1.1'],
} as const;

export type Feature = keyof typeof NEEDS;

/** Whether the running Excel offers what a feature needs. */
export function offers(feature: Feature): boolean {
  const [set, version] = NEEDS[feature];
  return Office.context.requirements.isSetSupported(set, version);
}

/** "ExcelApi 1.9": what to tell of a feature that is not offered. */
export const needsOf = (feature: Feature): string => NEEDS[feature].join(' ');

export const abilitiesOf = (readOnly: boolean): Abilities => ({
  undoGroup: offers('undoGroup'),
  live: offers('live'),
  writable: !readOnly && offers('writing'),
});
