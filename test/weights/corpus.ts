import type { SheetKind } from '../../src/facts/recognised';
import { findTables } from '../../src/recognition/layout/find-tables';
import { sheetGrid } from '../../src/recognition/layout/grid';
import { panelsOf } from '../../src/recognition/layout/panels';
import { NO_CONTEXT } from '../../src/recognition/layout/context';
import type { Table } from '../../src/recognition/layout/table';
import { FORM_KINDS } from '../../src/recognition/registry';
import { parseRangeName } from '../../src/workbook/address';
import type { CellRange } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Change, changed } from '../laws/change';
import { LAWS } from '../laws/laws';
import type { ExpectedTable, LayoutCase } from '../layouts/case';
import { layouts } from '../layouts/index';
import { outcomeOf, snapshotOf } from '../layouts/run';
import { analyse } from '../../src/pipeline';
import { snapshotOf as snapshotOfWorld } from '../worlds/judge/document';
import { worldOf } from '../worlds/world';

/** A table of the corpus, and what it truly is: any of the kinds; none where it is no table of ours. */
export interface Example {
  readonly from: string;
  readonly table: Table;
  readonly kinds: readonly SheetKind[];
  /** Tables of one workbook, and of its variants, count as one workbook together. */
  readonly weight: number;
}

/** A workbook and what stands where in it. */
export interface Labelled {
  readonly from: string;
  readonly snapshot: WorkbookSnapshot;
  /** `null`: nobody says what the table is. */
  readonly kindsAt: (sheet: string, range: CellRange) => readonly SheetKind[] | null;
}

/** What the kinds of tables of the worlds may rightly be taken for. */
const OF_WORLDS: Readonly<Record<string, readonly SheetKind[]>> = {
  areas: ['area-resources'],
  'project cards': ['project-report', 'indicator-table', 'individual-objectives'],
  'budget execution': ['budget-execution'],
  'economic budget': ['state-budget'],
  plans: ['indicator-plan', 'indicator-table', 'individual-objectives', 'entity-objectives'],
  'functions A-D': ['function-costs'],
  incentives: ['improvement-projects'],
  indicators: ['indicator-table', 'individual-objectives', 'entity-objectives'],
  'lists of projects': ['indicator-table', 'individual-objectives'],
  offices: ['indicator-table', 'quarterly-long', 'individual-objectives'],
  quarters: ['indicator-table', 'quarterly-long', 'quarterly-schedule', 'individual-objectives'],
  ratios: ['health-ratios'],
  resources: ['project-resources'],
  series: ['context-series', 'gender-balance', 'structural-data', 'customer-satisfaction', 'benchmark'],
  'income statement': ['income-statement'],
  'balance sheet': ['balance-sheet'],
  'summary of degrees': ['indicator-table', 'entity-objectives', 'individual-objectives'],
  missions: ['state-budget'],
  noise: [],
};

/** A form that was found, by the number of its parts. */
export interface FormExample {
  readonly from: string;
  readonly form: string;
  readonly parts: number;
  readonly isRight: boolean;
  readonly weight: number;
}

interface Examples {
  readonly tables: readonly Example[];
  readonly forms: readonly FormExample[];
}

/** The layout cases, each also under every law, and as many worlds, of the seeds from 1 on. */
export function examplesOf(worlds: number): Examples {
  const seeds = Array.from({ length: worlds }, (_, index) => index + 1);
  const all = [
    ...layouts.map((layout) => together(underLaws(layout), 1)),
    ...seeds.map((seed) => together([ofWorld(seed)], 0.5)),
  ];
  return { tables: all.flatMap(({ tables }) => tables), forms: all.flatMap(({ forms }) => forms) };
}

function together(variants: readonly Labelled[], whole: number): Examples {
  const tables: Example[] = [];
  const forms: FormExample[] = [];
  const weight = whole / variants.length;
  for (const { from, snapshot, kindsAt } of variants) {
    for (const sheet of snapshot.sheets) {
      for (const grid of panelsOf(sheetGrid(sheet, snapshot.date1904))) {
        const claimed = FORM_KINDS.flatMap(({ kind, form, finds }) =>
          finds(grid, NO_CONTEXT).map(({ range, parts }) => {
            const kinds = kindsAt(sheet.name, range);
            if (kinds) forms.push({ from, form, parts: parts.size, isRight: kinds.includes(kind), weight });
            return range;
          }),
        );
        for (const table of findTables(grid, claimed)) {
          const kinds = kindsAt(sheet.name, table.range);
          if (kinds) tables.push({ from, table, kinds, weight });
        }
      }
    }
  }
  return { tables, forms };
}

/** A layout case as it stands. */
export const ofLayout = (layout: LayoutCase): Labelled => ({
  from: layout.name,
  snapshot: snapshotOf(layout),
  kindsAt: expectedAt(layout.expected.sheets),
});

export function underLaws(layout: LayoutCase): readonly Labelled[] {
  const plain = ofLayout(layout);
  const { snapshot } = plain;
  const { document } = outcomeOf(analyse(snapshot));
  return [
    plain,
    ...LAWS.flatMap(({ name, change }): readonly Labelled[] => {
      const made = change(snapshot, document);
      if (!made) return [];
      return [
        {
          from: `${name} · ${layout.name}`,
          snapshot: changed(snapshot, made),
          kindsAt: expectedAt(layout.expected.sheets.flatMap((table) => moved(table, made))),
        },
      ];
    }),
  ];
}

function moved(table: ExpectedTable, change: Change): readonly ExpectedTable[] {
  const sheet = change.sheets.get(table.sheet)?.name ?? table.sheet;
  // Where it goes is not followed: what the whole sheet holds is.
  const { covers: _, ...rest } = table;
  return [{ ...rest, sheet }];
}

/** What a case expects of a table: what it says of its range, else all that it says of the sheet. */
const expectedAt =
  (expected: readonly ExpectedTable[]): Labelled['kindsAt'] =>
  (sheet, range) => {
    const own = expected.filter((each) => each.sheet === sheet);
    if (own.length === 0) return null;
    const meant = own.filter(({ covers }) => covers !== undefined && touches(parseRangeName(covers), range));
    return (meant.length > 0 ? meant : own).flatMap(({ kind }) => kind).filter((kind) => kind !== 'unknown');
  };

/** The world of a seed. */
export function ofWorld(seed: number): Labelled {
  const world = worldOf(seed);
  return {
    from: `world ${seed}`,
    snapshot: snapshotOfWorld(world),
    kindsAt: (sheet, range) => {
      const met = world.tables.filter((table) => table.sheet === sheet && touches(table, range));
      return met.length === 1 ? (OF_WORLDS[met[0]!.kind] ?? null) : null;
    },
  };
}

const touches = (one: CellRange | null, other: CellRange): boolean =>
  one !== null &&
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
