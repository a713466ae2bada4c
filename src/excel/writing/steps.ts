import { refName } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan';
import { markFormula, REPORT_MARK } from '../../workbook/report-mark';
import { around, rectangles } from '../areas';
import { lookSteps } from './look-steps';
import type { Matrices } from './matrices';
import { matricesOf } from './matrices';
import { pageSteps } from './page-steps';
import { BYTES_PER_CALL, call, rangeOf } from './step';
import type { Step } from './step';
import type { Target } from './targets';
import { newVisibility } from './targets';

/** How one report sheet is written: its steps in order, then what to read back. */
export interface SheetSteps {
  readonly target: Target;
  readonly steps: readonly Step[];
  readonly blocks: readonly Matrices[];
}

/** Cells in one block of a sheet, so that a large sheet can be split between requests. */
const BLOCK_BYTES = 400_000;
/** A generous cell of a report, to cut blocks before their matrices are made. */
const BYTES_PER_CELL = 120;

export function sheetSteps(target: Target): SheetSteps {
  const { plan } = target;
  const blocks = blocksOf(plan);
  const steps = [
    ...clearSteps(target),
    ...linkSteps(plan),
    ...blocks.map(blockStep),
    ...mergeSteps(plan),
    ...lookSteps(plan),
    ...pageSteps(plan),
    ...visibilitySteps(target),
  ];
  return { target, steps, blocks };
}

/** The mark by which the sheet is known as ours, hidden from the list of names. */
export function mark(sheet: Excel.Worksheet, reportId: string): void {
  sheet.names.add(REPORT_MARK, `=${markFormula(reportId)}`).visible = false;
}

function blocksOf({ cells }: SheetPlan): Matrices[] {
  const whole = around(cells.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col })));
  if (!whole) return [];
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / BYTES_PER_CELL / (whole.right - whole.left + 1)));
  const byBlock = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const block = Math.floor((cell.row - whole.top) / perBlock);
    const held = byBlock.get(block);
    if (held) held.push(cell);
    else byBlock.set(block, [cell]);
  }
  return [...byBlock].map(([block, held]) => {
    const top = whole.top + block * perBlock;
    return matricesOf(held, { ...whole, top, bottom: Math.min(whole.bottom, top + perBlock - 1) });
  });
}

function clearSteps({ existing }: Target): Step[] {
  if (!existing) return [];
  const { formatted } = existing;
  return [
    call((sheet) => {
      if (formatted) {
        rangeOf(sheet, formatted).unmerge();
        rangeOf(sheet, formatted).clear();
      }
      const { format } = sheet.getRange().untrack();
      format.useStandardHeight = true;
      format.useStandardWidth = true;
    }),
  ];
}

const blockStep = ({ area, before, contents, formats, bytes }: Matrices): Step => ({
  bytes: bytes + BYTES_PER_CALL,
  queue: (sheet) => {
    if (before) rangeOf(sheet, area).numberFormat = copy(before);
    rangeOf(sheet, area).formulas = copy(contents);
    // After the contents: a formula in a cell without a format of its own would take that of the cells it reads.
    rangeOf(sheet, area).numberFormat = copy(formats);
  },
});

const mergeSteps = ({ merges }: SheetPlan): Step[] =>
  merges.map((area) => call((sheet) => rangeOf(sheet, area).merge(false)));

/** Links, before contents and looks: Excel may give a linked cell a text and a look of its own. */
function linkSteps({ cells }: SheetPlan): Step[] {
  const targets = new Map<string, string>();
  const linked = cells.filter(({ row, col, link }) => {
    if (link) targets.set(`${row} ${col}`, refName(link));
    return link !== undefined;
  });
  return rectangles(linked).map((area) => {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_, c) => ({
        hyperlink: { documentReference: targets.get(`${area.top + r} ${area.left + c}`) ?? '' },
      })),
    );
    return {
      bytes: BYTES_PER_CALL + JSON.stringify(rows).length,
      queue: (sheet) => rangeOf(sheet, area).setCellProperties(rows),
    };
  });
}

function visibilitySteps(target: Target): Step[] {
  const visibility = newVisibility(target);
  return visibility === null
    ? []
    : [
        call((sheet) => {
          sheet.visibility = visibility;
        }),
      ];
}

/** The client's types ask for matrices they may change. */
const copy = <Value>(matrix: readonly (readonly Value[])[]): Value[][] => matrix.map((row) => [...row]);
