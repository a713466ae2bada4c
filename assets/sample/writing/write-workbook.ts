import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';
import type { Formula, Page, PageCell } from '../layout/page';
import { rowHeights } from '../layout/row-heights';
import { cachedValue, type FormulaValues } from './cached-values';
import { StyleBook, type Workbook } from './excel-styles';
import { finishPackage } from './finish-package';

/** The report is of June 2017; a fixed date also keeps the bytes the same on each run. */
const WRITTEN_ON = '2017-06-30T09:00:00Z';

/** The bytes of an .xlsx with the pages in their order; the same pages give the same bytes. */
export async function writeWorkbook(pages: readonly Page[]): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz');
  const workbook = (await init(wasm)).NewFile();
  const styles = new StyleBook(workbook);
  pages.forEach((page, index) => {
    if (index === 0) must(workbook.SetSheetName('Sheet1', page.name), page.name);
    else must(workbook.NewSheet(page.name), page.name);
  });
  for (const page of pages) writePage(workbook, styles, page);
  const values = new Map(
    pages.map((page): [string, FormulaValues] => [page.name, calculate(workbook, page)]),
  );
  workbook.SetActiveSheet(0);
  must(
    workbook.SetDocProps({
      Creator: 'Programmazione e controllo',
      LastModifiedBy: 'Programmazione e controllo',
      Title: 'Monitoraggio 2016',
      Created: WRITTEN_ON,
      Modified: WRITTEN_ON,
    }),
    'docProps',
  );
  const { buffer, error } = workbook.WriteToBuffer();
  if (error) throw new Error(error);
  return finishPackage(buffer as Uint8Array, values);
}

function writePage(workbook: Workbook, styles: StyleBook, page: Page): void {
  const { name } = page;
  for (const [column, width] of Object.entries(page.widths)) {
    must(workbook.SetColWidth(name, column, column, width), name);
  }
  for (const [row, height] of rowHeights(page)) must(workbook.SetRowHeight(name, row, height), name);
  for (const cell of page.cells) writeCell(workbook, styles, name, cell);
  for (const { from, to } of page.merges) {
    must(workbook.MergeCell(name, `${from.column}${from.row}`, `${to.column}${to.row}`), name);
  }
  must(workbook.SetSheetDimension(name, usedRange(page)), name);
  must(workbook.SetSheetProps(name, { FitToPage: true }), name);
  must(
    workbook.SetPageLayout(name, { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 }),
    name,
  );
  if (page.visibility === 'hidden') must(workbook.SetSheetVisible(name, false), name);
}

function writeCell(workbook: Workbook, styles: StyleBook, sheet: string, cell: PageCell): void {
  const at = `${cell.column}${cell.row}`;
  if (typeof cell.content === 'string') must(workbook.SetCellStr(sheet, at, cell.content), `${sheet}!${at}`);
  if (typeof cell.content === 'number')
    must(workbook.SetCellValue(sheet, at, cell.content), `${sheet}!${at}`);
  if (isFormula(cell.content)) {
    must(workbook.SetCellFormula(sheet, at, cell.content.formula), `${sheet}!${at}`);
  }
  must(workbook.SetCellStyle(sheet, at, at, styles.id(cell.style)), `${sheet}!${at}`);
}

/** What every formula of a page gives; stops the build where it is not what the report prints. */
function calculate(workbook: Workbook, page: Page): FormulaValues {
  const values = new Map<string, number>();
  for (const cell of page.cells) {
    if (!isFormula(cell.content)) continue;
    const at = `${cell.column}${cell.row}`;
    const { value, error } = workbook.CalcCellValue(page.name, at, { RawCellValue: true });
    if (error) throw new Error(`${page.name}!${at}: ${error}`);
    values.set(at, cachedValue(`${page.name}!${at}`, value, cell.content.printed, cell.style.format));
  }
  return values;
}

/** excelize leaves the dimension of a new sheet at A1, which readers may believe. */
function usedRange({ cells }: Page): string {
  const columns = cells.map(({ column }) => column).sort();
  const rows = cells.map(({ row }) => row);
  return `${columns[0]}${Math.min(...rows)}:${columns.at(-1)}${Math.max(...rows)}`;
}

const isFormula = (content: PageCell['content']): content is Formula =>
  typeof content === 'object' && content !== null;

function must({ error }: { error: string | null }, where: string): void {
  if (error) throw new Error(`${where}: ${error}`);
}
