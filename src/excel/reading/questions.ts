import type { CellRange } from '../../workbook/address';
import type { TableRange } from '../../workbook/snapshot';
import { areaName, parseArea, placeName } from '../areas';
import type { Take, Task } from './blocks';
import { cellsOf } from './cells';

/** Asks what a task is about; what is returned gives the answer after the sync, `null` when Excel gave none. */
export function ask(context: Excel.RequestContext, task: Task): () => Take | null {
  const { what, id, area, wanted = {}, tables = [] } = task;
  const sheet = context.workbook.worksheets.getItem(id);
  const range = () => sheet.getRange(areaName(area)).untrack();
  switch (what) {
    case 'cells':
      return askCells(range(), area);
    case 'looks':
      return askLooks(range(), area, wanted);
    case 'rows':
      return askRows(range(), area);
    case 'columns':
      return askColumns(range(), area);
    case 'merges':
      return askMerges(range());
    case 'tables':
      return askTables(sheet, tables);
  }
}

function askCells(range: Excel.Range, area: CellRange): () => Take | null {
  range.load('formulas,values,valueTypes,numberFormat');
  return () => {
    const { values, valueTypes, formulas, numberFormat } = range;
    if (![values, valueTypes, formulas, numberFormat].every((matrix) => Array.isArray(matrix))) return null;
    const found = cellsOf({ values, valueTypes, formulas, numberFormat }, area);
    return ({ cells }) => found.forEach((cell) => cells.push(cell));
  };
}

function askLooks(
  range: Excel.Range,
  { top, left }: CellRange,
  wanted: Excel.CellPropertiesLoadOptions,
): () => Take | null {
  const properties = range.getCellProperties(wanted);
  return () => {
    const { value } = properties;
    if (!Array.isArray(value)) return null;
    return ({ looks }) =>
      value.forEach((row, r) =>
        row.forEach((look, c) => looks.set(placeName({ row: top + r, col: left + c }), look)),
      );
  };
}

function askRows(range: Excel.Range, { top }: CellRange): () => Take | null {
  const properties = range.getRowProperties({ rowHidden: true });
  return () => {
    const { value } = properties;
    if (!Array.isArray(value)) return null;
    return ({ hiddenRows }) =>
      value.forEach(({ rowHidden }, r) => rowHidden === true && hiddenRows.add(top + r));
  };
}

function askColumns(range: Excel.Range, { left }: CellRange): () => Take | null {
  const properties = range.getColumnProperties({ columnHidden: true });
  return () => {
    const { value } = properties;
    if (!Array.isArray(value)) return null;
    return ({ hiddenCols }) =>
      value.forEach(({ columnHidden }, c) => columnHidden === true && hiddenCols.add(left + c));
  };
}

function askMerges(range: Excel.Range): () => Take | null {
  // The address of the areas together names only the first cell of each.
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/address');
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseArea(address));
    return ({ merges }) => merges.push(...areas.filter((one) => one !== null));
  };
}

function askTables(sheet: Excel.Worksheet, entries: NonNullable<Task['tables']>): () => Take | null {
  const asked = entries.map((entry) => ({
    entry,
    range: sheet.tables.getItem(entry.name).getRange().untrack().load('address'),
  }));
  return () => {
    const found = asked.flatMap(({ entry, range: { address } }): TableRange[] => {
      const range = parseArea(address);
      return range ? [{ ...entry, range }] : [];
    });
    return ({ tables }) => tables.push(...found);
  };
}
