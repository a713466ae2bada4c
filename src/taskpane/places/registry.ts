import { type ComponentType, lazy } from 'react';
import type { Place } from '../state';
import { Summary } from './summary';

/** A place of the pane: one folder here, one line below. All but the first are loaded when they are opened (`lazy`). */
export interface PlaceEntry {
  readonly id: Place;
  readonly View: ComponentType;
}

/** In the order of the tabs. */
export const PLACE_ENTRIES: readonly PlaceEntry[] = [
  { id: 'summary', View: Summary },
  { id: 'sheets', View: lazy(async () => ({ default: (await import('./sheets')).Sheets })) },
  { id: 'findings', View: lazy(async () => ({ default: (await import('./findings')).Findings })) },
  { id: 'fill', View: lazy(async () => ({ default: (await import('./fill')).Fill })) },
  { id: 'report', View: lazy(async () => ({ default: (await import('./report')).Report })) },
];
