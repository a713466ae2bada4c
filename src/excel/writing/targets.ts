import type { Course } from '../../ports/open-workbook';
import type { CellRange } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { planFault } from '../../workbook/plan-check';
import { sameName } from '../../workbook/sheet-names';
import type { Visibility } from '../../workbook/snapshot';
import { halt } from '../failures';
import { askExtents } from '../reading/extents';
import type { Extent } from '../reading/extents';
import { askSheetList } from '../reading/sheet-list';
import type { SheetEntry } from '../reading/sheet-list';
import type { Session } from '../session';
import { checkpoint } from '../session';

/** Where a plan goes: into its own sheet of before, or into a new one behind all others. */
export interface Target {
  readonly plan: SheetPlan;
  readonly existing: ExistingSheet | null;
}

export interface ExistingSheet {
  readonly id: string;
  readonly visibility: Visibility;
  readonly filled: CellRange | null;
  readonly formatted: CellRange | null;
  /** Added by a write of ours that failed before it could mark it. */
  readonly unmarked: boolean;
}

/**
 * Looks at the workbook as it stands and gives each plan its sheet, by mark and never by name alone. Two syncs;
 * nothing is written when the plans cannot be: the reason ends the write before it begins.
 */
export async function findTargets(
  context: Excel.RequestContext,
  session: Session,
  plans: readonly SheetPlan[],
  course?: Course,
): Promise<readonly Target[]> {
  const { workbook } = context;
  const list = askSheetList(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();
  checkpoint(course);
  if (workbook.readOnly) halt({ type: 'ReadOnly' });
  const structureProtected = workbook.protection.protected;

  const entries = list();
  const ids = entries.map(({ id }) => id);
  const extents = askExtents(context, ids);
  const protections = ids.map((id) => workbook.worksheets.getItem(id).protection.load('protected'));
  await context.sync();
  checkpoint(course);

  const protectedIds = new Set(ids.filter((_, index) => protections[index]?.protected));
  const targets = targetsOf(session, plans, entries, extents());
  refuseProtected(targets, structureProtected, protectedIds);
  refuseFaulty(targets, entries);
  refuseMissingSources(targets, entries);
  return targets;
}

function targetsOf(
  { unmarked }: Session,
  plans: readonly SheetPlan[],
  entries: readonly SheetEntry[],
  extents: readonly Extent[],
): readonly Target[] {
  const reaching = new Map(extents.map((extent) => [extent.id, extent]));
  const sheets = entries.flatMap((entry) => {
    const extent = reaching.get(entry.id);
    if (!extent) return [];
    const orphan = extent.reportId === null && extent.filled === null ? unmarked.get(entry.name) : undefined;
    return [
      { ...entry, ...extent, reportId: extent.reportId ?? orphan ?? null, unmarked: orphan !== undefined },
    ];
  });
  return plans.map((plan) => {
    const own = sheets.filter(({ reportId }) => reportId === plan.reportId);
    // A sheet that people copied has taken the mark along: the one that bears the report's name is the report.
    const existing = own.find(({ name }) => name === plan.name) ?? own[0] ?? null;
    // Renamed since the plan was made, whose formulas name it as it was.
    if (existing && existing.name !== plan.name) halt({ type: 'NotAsWritten', sheet: plan.name, cell: null });
    return { plan, existing };
  });
}

function refuseProtected(
  targets: readonly Target[],
  structureProtected: boolean,
  protectedIds: ReadonlySet<string>,
): void {
  const locked = targets.find(({ existing }) => existing && protectedIds.has(existing.id));
  if (locked) halt({ type: 'SheetProtected', sheet: locked.plan.name });
  const changesStructure = targets.some((target) => !target.existing || newVisibility(target) !== null);
  if (structureProtected && changesStructure) halt({ type: 'StructureProtected' });
}

function refuseFaulty(targets: readonly Target[], entries: readonly SheetEntry[]): void {
  const rewritten = new Set(targets.map(({ existing }) => existing?.id));
  const fault = planFault(
    targets.map(({ plan }) => plan),
    entries.filter(({ id }) => !rewritten.has(id)).map(({ name }) => name),
  );
  if (fault) halt({ type: 'NotAsWritten', sheet: fault.sheet, cell: fault.cell ?? null });
}

/** A formula on a sheet that is no longer there would make Excel ask for a file: the workbook changed since it was read. */
function refuseMissingSources(targets: readonly Target[], entries: readonly SheetEntry[]): void {
  const there = new Set(
    [...entries.map(({ name }) => name), ...targets.map(({ plan }) => plan.name)].map(sameName),
  );
  for (const { plan } of targets) {
    for (const sheet of sourcesOf(plan)) {
      if (!there.has(sameName(sheet))) halt({ type: 'Gone', sheet });
    }
  }
}

/** Strings of a formula, and the sheet names it quotes. */
const QUOTED = /"[^"]*"|'((?:[^']|'')+)'/g;

function sourcesOf({ cells }: SheetPlan): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { formula, link } of cells) {
    if (link) names.add(link.sheet);
    for (const [, quoted] of formula?.matchAll(QUOTED) ?? []) {
      if (quoted !== undefined && !quoted.includes('[')) names.add(quoted.replaceAll("''", "'"));
    }
  }
  return names;
}

/** What to make of a sheet's visibility, if anything: shown again only when it was we who emptied and hid it. */
export function newVisibility({ plan, existing }: Target): 'Visible' | 'Hidden' | null {
  const visibility = existing?.visibility ?? 'visible';
  if (plan.hidden) return visibility === 'visible' ? 'Hidden' : null;
  return visibility !== 'visible' && existing?.filled === null ? 'Visible' : null;
}
