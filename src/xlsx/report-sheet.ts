import { cellName, rangeName, refName } from '../workbook/address';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import { wrapsText } from '../workbook/looks';
import { cellHeights, mergeHeads, placeOf } from '../workbook/row-heights';
import type { CellValue } from '../workbook/snapshot';
import { cellXml, rowsXml } from './cell-xml';
import type { Dialect } from './namespaces';
import type { KeptElement } from './kept-elements';
import { keptXml } from './kept-elements';
import type { StyleOf } from './styles-write';
import { escapeAttribute } from './xml-text';

/** Error texts a formula may be planned to give. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Excel reads no more links of one sheet. */
const MAX_LINKS = 65530;
/** A4. */
const PAPER = 9;

/**
 * The whole part of one report sheet, piece by piece: the text of a large one is never held at once. `kept` is what
 * people have put on the sheet beside our cells (drawings, comments, protection) since it was last written.
 */
export function* reportSheetXml(
  plan: SheetPlan,
  styleOf: StyleOf,
  dialect: Dialect,
  kept: readonly KeptElement[],
): Generator<string> {
  const heads = mergeHeads(plan);
  const used = { top: 0, left: 0, bottom: 0, right: 0 };
  const linked: PlannedCell[] = [];
  const xmlOf = (cell: PlannedCell): string => {
    if (cell.row > used.bottom) used.bottom = cell.row;
    if (cell.col > used.right) used.right = cell.col;
    if (cell.link) linked.push(cell);
    const merged = heads.size > 0 && heads.has(placeOf(cell));
    return cellXml(cell, styleOf(cell, wrapsText(cell, merged)), contentOf(cell), cell.formula);
  };
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield viewXml(plan);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(plan.widths);
  yield '<sheetData>';
  yield* rowsXml(plan.cells, xmlOf, { heightOf: cellHeights(plan) });
  yield '</sheetData>';
  yield keptXml(kept, 'sheetProtection');
  yield mergesXml(plan);
  yield linksXml(linked);
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="${PAPER}" orientation="${plan.print.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`;
  yield '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  // Codes such as 1E0101 are texts on purpose.
  if (plan.cells.length > 0)
    yield `<ignoredErrors><ignoredError sqref="${rangeName(used)}" numberStoredAsText="1"/></ignoredErrors>`;
  yield keptXml(kept, 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture');
  yield '</worksheet>';
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

function linksXml(linked: readonly PlannedCell[]): string {
  const links = linked.slice(0, MAX_LINKS).map(({ row, col, link, value }) => {
    const target = link ? escapeAttribute(refName(link)) : '';
    const shown = escapeAttribute(String(value ?? ''));
    return `<hyperlink ref="${cellName(row, col)}" location="${target}" display="${shown}"/>`;
  });
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
