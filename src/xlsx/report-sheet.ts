import { cellName, rangeName, refName } from '../workbook/address';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import { mergeHeads, placeOf, rowHeights } from '../workbook/row-heights';
import type { CellValue } from '../workbook/snapshot';
import { rowsXml } from './cell-xml';
import { lookKey } from './looks';
import type { Dialect } from './namespaces';
import type { KeptElement } from './kept-elements';
import { keptXml } from './kept-elements';
import { escapeAttribute } from './xml-text';

/** Error texts a formula may be planned to give. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Excel reads no more links of one sheet. */
const MAX_LINKS = 65530;
/** A4. */
const PAPER = 9;

/**
 * The whole part of one report sheet. `styles` gives the cell format of each look; `kept` is what people have put
 * on the sheet beside our cells (drawings, comments, protection) since it was last written.
 */
export function reportSheetXml(
  { plan, keys }: LookedPlan,
  styles: ReadonlyMap<string, number>,
  dialect: Dialect,
  kept: readonly KeptElement[],
): string {
  const cells = plan.cells.map((cell, index) => {
    const { row, col, formula } = cell;
    const style = styles.get(keys[index] ?? '') ?? 0;
    const content = contentOf(cell);
    return formula === undefined ? { row, col, content, style } : { row, col, content, formula, style };
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.widths),
    `<sheetData>${rowsXml(cells, rowHeights(plan))}</sheetData>`,
    keptXml(kept, 'sheetProtection'),
    mergesXml(plan),
    linksXml(plan),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER}" orientation="${plan.print.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    // Codes such as 1E0101 are texts on purpose.
    plan.cells.length > 0
      ? `<ignoredErrors><ignoredError sqref="${usedRange(plan)}" numberStoredAsText="1"/></ignoredErrors>`
      : '',
    keptXml(kept, 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'),
    '</worksheet>',
  ].join('');
}

/** A plan with the name of each cell's look, in the order of its cells. */
export interface LookedPlan {
  readonly plan: SheetPlan;
  readonly keys: readonly string[];
}

export function withLooks(plan: SheetPlan): LookedPlan {
  const heads = mergeHeads(plan);
  return { plan, keys: plan.cells.map((cell) => lookKey(cell, heads.has(placeOf(cell)))) };
}

/** The looks that the cells of plans ask for, each with a cell that has it. */
export function looksOf(plans: readonly LookedPlan[]): ReadonlyMap<string, PlannedCell> {
  const looks = new Map<string, PlannedCell>();
  for (const { plan, keys } of plans) plan.cells.forEach((cell, index) => looks.set(keys[index] ?? '', cell));
  return looks;
}

function contentOf({ value, formula }: PlannedCell): CellValue | null {
  if (value === null) return null;
  if (typeof value === 'number') return { type: 'number', value };
  return { type: formula !== undefined && ERROR.test(value) ? 'error' : 'text', value };
}

function viewXml({ freeze: { rows, cols } }: SheetPlan): string {
  const start = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (rows === 0 && cols === 0) return `${start}/></sheetViews>`;
  const pane = rows > 0 && cols > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${cols > 0 ? ` xSplit="${cols}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const cell = cellName(rows, cols);
  return (
    `${start}><pane${splits} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function mergesXml({ merges }: SheetPlan): string {
  const areas = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>` : '';
}

function linksXml({ cells }: SheetPlan): string {
  const links = cells.flatMap(({ row, col, link, value }) => {
    if (!link) return [];
    const target = escapeAttribute(refName(link));
    const shown = escapeAttribute(String(value ?? ''));
    return [`<hyperlink ref="${cellName(row, col)}" location="${target}" display="${shown}"/>`];
  });
  return links.length > 0 ? `<hyperlinks>${links.slice(0, MAX_LINKS).join('')}</hyperlinks>` : '';
}

function usedRange({ cells }: SheetPlan): string {
  let [bottom, right] = [0, 0];
  for (const { row, col } of cells) {
    if (row > bottom) bottom = row;
    if (col > right) right = col;
  }
  return rangeName({ top: 0, left: 0, bottom, right });
}
