import type { CellSnapshot } from '../../../workbook/snapshot';
import { type Grid, textOf } from '../../layout/grid';
import { isNote } from '../../layout/rows';
import { type ReportColumns, headsOn, isTableHead } from './report-columns';
import { type ReportLine, fieldOrHeads, lineOf } from './report-lines';

/** A row of the form that says something. */
export interface FormLine {
  readonly row: number;
  /** Column of the first words. */
  readonly col: number;
  readonly text: string;
  /** What the words are for; `other` where no label opens them. */
  readonly says: ReportLine;
  /** Where results, targets and degrees stand, by the heads met so far. */
  readonly columns: ReportColumns;
}

/** A line that opens a node. */
export type Opening = FormLine & { readonly says: ReportLine & { readonly part: 'objective' | 'project' } };

/** What stands from the label of an objective or a project down to the next such label. */
export interface Section {
  readonly opening: Opening;
  /** The objective it stands under: the last one opened above a project. */
  readonly under: Opening | null;
  readonly lines: readonly FormLine[];
}

type Part = ReportLine['part'];

/** A form speaks of a project or objective and of what was done. */
export const isForm = (parts: ReadonlySet<Part>): boolean =>
  (parts.has('project') || parts.has('objective')) &&
  (parts.has('indicators') || parts.has('strategic-indicators') || parts.has('resources'));

/** Whether a sheet has the labels without which it is no form: most have not, and need not be read line by line. */
export const mayBeForm = (grid: Grid): boolean =>
  isForm(
    new Set(
      grid.rows.flatMap((row): readonly Part[] => {
        const first = firstWords(grid, row);
        return first ? [lineOf(first).part] : [];
      }),
    ),
  );

const firstWords = (grid: Grid, row: number): CellSnapshot | undefined =>
  grid.cellsOf(row).find((cell) => textOf(cell) !== '');

/** The rows of a sheet that hold words, each with what it is for. */
export function formLines(grid: Grid): readonly FormLine[] {
  const lines: FormLine[] = [];
  let columns: ReportColumns = { result: null, target: null, achievement: null, others: [] };
  for (const row of grid.rows) {
    const first = firstWords(grid, row);
    if (!first) continue;
    columns = headsOn(grid, row, first.col, columns);
    const line = { row, col: first.col, text: textOf(first), says: saying(grid, first), columns };
    if (!isNoteBelow(grid, line)) lines.push(line);
  }
  return lines;
}

/** A note below a blank row is of the sheet, none of the indicators above it. */
const isNoteBelow = (grid: Grid, { row, text, says }: FormLine): boolean =>
  says.part === 'other' && grid.cellsOf(row - 1).length === 0 && isNote(text, grid.cellsOf(row).length);

function saying(grid: Grid, first: CellSnapshot): ReportLine {
  const says = lineOf(first);
  if (says.part === 'other') return fieldOrHeads(grid.cellsOf(first.row));
  return isTableHead(grid, first.row) ? { part: 'other' } : says;
}

/** Cuts a form where an objective or a project is named; what stands before the first belongs to none. */
export function sectionsOf(form: readonly FormLine[]): readonly Section[] {
  const lines = objectivesFirst(form);
  const openings = lines.flatMap((line, at) => (isOpening(line) ? [{ line, at }] : []));
  let objective: Opening | null = null;
  return openings.map(({ line, at }, index): Section => {
    const under = objective;
    if (line.says.part === 'objective') objective = line;
    return {
      opening: line,
      under: line.says.part === 'objective' ? null : under,
      lines: lines.slice(at + 1, openings[index + 1]?.at),
    };
  });
}

/** A card may name its project and then, among what it says of it, the objective: that one stands above it all the same. */
function objectivesFirst(form: readonly FormLine[]): readonly FormLine[] {
  const lines = [...form];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.says.part !== 'project') continue;
    let next = at + 1;
    while (next < lines.length && SAID_OF_NODE.has(lines[next]!.says.part)) next++;
    if (lines[next]?.says.part !== 'objective') continue;
    const [objective] = lines.splice(next, 1);
    lines.splice(at++, 0, objective!);
  }
  return lines;
}

const SAID_OF_NODE: ReadonlySet<Part> = new Set<Part>(['owner', 'field', 'mission', 'ministry-programme']);

const isOpening = (line: FormLine): line is Opening =>
  line.says.part === 'objective' || line.says.part === 'project';

/**
 * Whose the words under a label are: of the node the section's opening names, if it names one; of the section's node
 * or, failing one, of the objective above; of the objective; of none (`null`).
 */
export type Holder = 'named' | 'nearest' | 'objective';
const HOLDERS: Readonly<Record<Exclude<ReportLine['part'], 'other'>, Holder | null | 'as-before'>> = {
  objective: 'named',
  project: 'named',
  indicators: 'nearest',
  'strategic-indicators': 'objective',
  resources: null,
  revenues: null,
  costs: null,
  investments: null,
  mission: 'as-before',
  'ministry-programme': 'as-before',
  owner: 'as-before',
  field: 'as-before',
  heads: 'as-before',
  'result-head': 'as-before',
};

/** The lines of words of a section, each with whose it is. */
export function heldLines({
  lines,
}: Section): readonly { readonly line: FormLine; readonly holder: Holder }[] {
  let holder: Holder | null = 'named';
  return lines.flatMap((line) => {
    if (line.says.part === 'other') return holder === null ? [] : [{ line, holder }];
    const next = HOLDERS[line.says.part];
    if (next !== 'as-before') holder = next;
    return [];
  });
}
