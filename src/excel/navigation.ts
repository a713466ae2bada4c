import type { Result } from '../domain/result';
import type { HostFailure, Selection } from '../ports/open-workbook';
import { cellName } from '../workbook/address';
import type { CellRef } from '../workbook/address';
import { parseArea } from './areas';
import { halt } from './failures';
import { atOnce } from './session';

/** Brings a sheet to the front and selects a cell of it. A hidden sheet stays hidden: showing it is the user's choice. */
export const goToCell = ({ sheet: name, row, col }: CellRef): Promise<Result<void, HostFailure>> =>
  atOnce(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) halt({ type: 'Gone', sheet: name });
    if (sheet.visibility !== 'Visible') halt({ type: 'SheetHidden', sheet: name });
    sheet.activate();
    sheet.getRange(cellName(row, col)).untrack().select();
    await context.sync();
  });

/** What is selected; of several areas the first. */
export const currentSelection = (): Promise<Result<Selection, HostFailure>> =>
  atOnce(async (context) => {
    const areas = context.workbook.getSelectedRanges().untrack();
    areas.load('address,worksheet/name');
    await context.sync();
    const { name } = areas.worksheet;
    const range = parseArea(firstAddress(areas.address));
    return range ? { sheet: name, range } : halt({ type: 'Gone', sheet: name });
  });

/** "'a, b'!A1:B2, 'a, b'!D4" → "'a, b'!A1:B2". */
const firstAddress = (addresses: string): string =>
  /^(?:'(?:[^']|'')*'!|[^!,]*!)?[^,]*/.exec(addresses)?.[0].trim() ?? '';
