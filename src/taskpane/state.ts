import type { Period } from '../domain/levels';
import type { Lang } from '../i18n';
import { NO_NOTES, type Notes } from '../notes/notes';
import type { Analysis } from '../pipeline';
import type { SheetChange } from '../reports/changes';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetDraft } from './places/sheets/draft';
import type { SheetCorrection } from '../facts/corrections';
import type { Abilities, Backup, HostFailure, WriteFailure } from '../ports/open-workbook';

export const PLACES = ['summary', 'sheets', 'findings', 'fill', 'report'] as const;
export type Place = (typeof PLACES)[number];

/** What a node or a ratio is doing, in the words of the pane. */
export type Standing =
  | 'on-track'
  | 'watch'
  | 'late'
  | 'partial'
  | 'not-computable'
  | 'to-confirm'
  /** Of money, which has a scale of its own: beyond the budget, in step with the year, spent in part. */
  | 'over-budget'
  | 'in-step'
  | 'part-spent';

/** Everything the pane shows. Plain data: changed only by actions, never by components. */
export interface PaneState {
  readonly lang: Lang;
  readonly place: Place;
  /** The workbook as read last; its analysis may still be under way. */
  readonly snapshot: WorkbookSnapshot | null;
  /** What was computed last; `null` before the first reading. It stays while a newer one is under way. */
  readonly analysis: Analysis | null;
  readonly abilities: Abilities | null;
  /** What is under way, if anything; one at a time. */
  readonly task: Task | null;
  /** The last thing that went wrong and has not been put right or dismissed. */
  readonly problem: Problem | null;
  /** What the user said and the workbook does not hold yet; `null` when it holds everything. */
  readonly unsavedNotes: Notes | null;
  /** The workbook changed and has not been read again yet: what is shown may be old. */
  readonly stale: boolean;
  /** What the last edit moved, the projects first; told once, politely. */
  readonly moves: readonly Move[];
  /** The figure or node that is open over the tree. */
  readonly detail: Detail | null;
  /** The place the detail was opened from, and goes back to. */
  readonly returnTo: Place;
  readonly filters: TreeFilters;
  readonly axis: 'tree' | 'chain';
  /** Ids of the nodes that are folded out. */
  readonly expanded: ReadonlySet<string>;
  /** The row of the tree the keyboard stands on. */
  readonly active: string | null;
  readonly findingFilters: FindingFilters;
  /** What the report would write, made when its place is opened or the analysis changes. */
  readonly report: ReportState;
  /** What the user is saying of a sheet, not applied yet. */
  readonly correcting: Correcting | null;
  /** The correction made last, for taking it back; `before` is what was said of the sheet until then. */
  readonly lastCorrection: { readonly sheet: string; readonly before: SheetCorrection | null } | null;
  readonly fill: FillState;
}

export interface Task {
  readonly kind: 'reading' | 'writing' | 'restoring' | 'saving-notes';
  readonly done: number;
  readonly of: number | null;
  readonly sheet: string | null;
  readonly stoppable: boolean;
}

export type PaneFailure =
  | HostFailure
  /** The workbook keeps notes of a later version; writing ours would lose them. */
  | { readonly type: 'LaterNotes'; readonly sheet: string };

export interface Problem {
  readonly failure: PaneFailure;
  /** What was being done, so that "Riprova" can do it again. */
  readonly during: Task['kind'] | 'navigation' | 'watching';
  readonly written: WriteFailure['written'];
}

/** A shown figure that an edit changed. */
export interface Move {
  /** Id of the figure. */
  readonly id: string;
  readonly what: 'achievement' | 'actual' | 'use' | 'ratio';
  /** What it is a figure of: a code, or a title. */
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

export type Detail =
  { readonly type: 'node'; readonly id: string } | { readonly type: 'ratio'; readonly id: string };

export interface TreeFilters {
  readonly text: string;
  readonly area: string | null;
  readonly objective: string | null;
  /** `role:` and the id of a node of the chain, or `office:` and the words of a column of owners. */
  readonly owner: string | null;
  readonly quarter: Period['quarter'];
  readonly standing: Standing | null;
}

export interface FindingFilters {
  readonly sheet: string | null;
  readonly rule: string | null;
  /** Groups that are folded away; at first what is over and done. */
  readonly folded: ReadonlySet<string>;
  /** Rows that are folded out, by their keys. */
  readonly opened: ReadonlySet<string>;
  /** The row that was opened or closed last: coming back to the place goes there. */
  readonly active: string | null;
}

export interface FillState {
  /** Whose gaps are shown; `null` for everybody's. */
  readonly office: string | null;
  /** The gap that was gone to last, by its key, and where it stood in the list. */
  readonly current: string | null;
  readonly index: number;
}

export interface Correcting {
  readonly draft: SheetDraft;
  /** The sheet on which the user has selected cells when it should have been the draft's own. */
  readonly elsewhere: string | null;
}

export interface ReportState {
  readonly changes: readonly SheetChange[] | null;
  /** Cells of standing report sheets that somebody has typed over, by report: writing would replace them. */
  readonly typedOver: ReadonlyMap<string, number>;
  /** Writing waits for a word: cells typed by hand would go. */
  readonly confirming: boolean;
  /** Report ids the user does not want written. */
  readonly left: ReadonlySet<string>;
  readonly written:
    readonly { readonly reportId: string; readonly name: string; readonly isNew: boolean }[] | null;
  readonly backup: Backup | null;
  /** What stood there before was put back last. */
  readonly restored: boolean;
}

export const NO_FILTERS: TreeFilters = {
  text: '',
  area: null,
  objective: null,
  owner: null,
  quarter: null,
  standing: null,
};

export const initialState = (lang: Lang): PaneState => ({
  lang,
  place: 'summary',
  snapshot: null,
  analysis: null,
  abilities: null,
  task: null,
  problem: null,
  unsavedNotes: null,
  stale: false,
  moves: [],
  detail: null,
  returnTo: 'summary',
  filters: NO_FILTERS,
  axis: 'tree',
  expanded: new Set(),
  active: null,
  findingFilters: {
    sheet: null,
    rule: null,
    folded: new Set(['settled', 'accepted']),
    opened: new Set(),
    active: null,
  },
  report: {
    changes: null,
    typedOver: new Map(),
    confirming: false,
    left: new Set(),
    written: null,
    backup: null,
    restored: false,
  },
  correcting: null,
  lastCorrection: null,
  fill: { office: null, current: null, index: 0 },
});

/** The notes that hold now: what was just said, else what the workbook keeps. */
export const notesOf = ({ unsavedNotes, analysis }: PaneState): Notes =>
  unsavedNotes ?? analysis?.notes ?? NO_NOTES;
