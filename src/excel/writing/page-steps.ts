import { columnName, rangeName } from '../../workbook/address';
import { rowHeights } from '../../workbook/row-heights';
import type { SheetPlan } from '../../workbook/plan';
import { joinedAddresses } from '../areas';
import { call } from './step';
import type { Step } from './step';

const POINTS_PER_INCH = 72;
/** Pixels of a digit of the standard font, and points of a pixel. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Widths, heights, what stays in sight and how the sheet prints: as the file adapter sets them. */
export function pageSteps(plan: SheetPlan): Step[] {
  return [
    ...widthSteps(plan),
    ...heightSteps(plan),
    call((sheet) => setView(sheet, plan)),
    ...printSteps(plan),
  ];
}

/** Width of a column of so many characters in points: files count characters, Excel's interface for programs points. */
const columnPoints = (characters: number): number =>
  Math.floor(((256 * characters + Math.floor(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;

const widthSteps = ({ widths }: SheetPlan): Step[] =>
  widths.map((width, col) =>
    call((sheet) => {
      const column = `${columnName(col)}:${columnName(col)}`;
      sheet.getRange(column).untrack().format.columnWidth = columnPoints(width);
    }),
  );

function heightSteps(plan: SheetPlan): Step[] {
  const byHeight = new Map<number, string[]>();
  for (const [row, height] of rowHeights(plan)) {
    byHeight.set(height, [...(byHeight.get(height) ?? []), `${row + 1}:${row + 1}`]);
  }
  return [...byHeight].flatMap(([height, rows]) =>
    joinedAddresses(rows).map((addresses) =>
      call((sheet) => {
        sheet.getRanges(addresses).untrack().format.rowHeight = height;
      }),
    ),
  );
}

function setView(sheet: Excel.Worksheet, { freeze: { rows, cols } }: SheetPlan): void {
  sheet.showGridlines = false;
  const panes = sheet.freezePanes;
  panes.unfreeze();
  if (rows > 0 && cols > 0) panes.freezeAt(rangeName({ top: 0, left: 0, bottom: rows - 1, right: cols - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (cols > 0) panes.freezeColumns(cols);
}

/** A sheet kept out of sight is never printed. */
const printSteps = ({ hidden, print: { landscape, repeatRows } }: SheetPlan): Step[] =>
  hidden
    ? []
    : [
        call((sheet) => {
          const { pageLayout } = sheet;
          pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
          pageLayout.paperSize = 'A4';
          pageLayout.zoom = { horizontalFitToPages: 1 };
          pageLayout.leftMargin = 0.5 * POINTS_PER_INCH;
          pageLayout.rightMargin = 0.5 * POINTS_PER_INCH;
          pageLayout.topMargin = 0.6 * POINTS_PER_INCH;
          pageLayout.bottomMargin = 0.7 * POINTS_PER_INCH;
          pageLayout.headerMargin = 0.3 * POINTS_PER_INCH;
          pageLayout.footerMargin = 0.3 * POINTS_PER_INCH;
          const { defaultForAllPages } = pageLayout.headersFooters;
          defaultForAllPages.leftFooter = '&A';
          defaultForAllPages.rightFooter = '&P / &N';
          if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
        }),
      ];
