import DataEditor, {
  CompactSelection,
  GridCellKind,
  type DataEditorRef,
  type EditListItem,
  type GridCell,
  type GridColumn,
  type GridSelection,
  type Item,
  type Theme,
} from '@glideapps/glide-data-grid';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { columnName, type CellRange } from '../../src/workbook/address';
import { cellPainter } from './draw-cell';
import { editText } from './edit-text';
import { FrozenRows, HEADER_HEIGHT, MARKER_WIDTH, type Scrolled } from './frozen-rows';
import type { MeasureText, SheetView } from './sheet-view';

const THEME: Partial<Theme> = {
  accentColor: '#217346',
  accentLight: 'rgba(33, 115, 70, 0.10)',
  bgHeader: '#f3f4f6',
  bgHeaderHasFocus: '#dcebe2',
  bgHeaderHovered: '#e9ecef',
  textHeader: '#4b5563',
  textHeaderSelected: '#ffffff',
  textLight: '#6b7280',
  bgCell: '#ffffff',
  borderColor: 'rgba(0, 0, 0, 0)',
  horizontalBorderColor: 'rgba(0, 0, 0, 0)',
  headerBottomBorderColor: '#d1d5db',
  headerFontStyle: '12px',
  markerFontStyle: '12px',
  baseFontStyle: '14px',
  editorFontSize: '14px',
  fontFamily: "Calibri, Carlito, 'Segoe UI', sans-serif",
  cellHorizontalPadding: 4,
  cellVerticalPadding: 2,
};

export interface SheetGridProps {
  readonly view: SheetView;
  readonly date1904: boolean;
  readonly measure: MeasureText;
  /** What is selected in the workbook, by hand or by the pane. */
  readonly selection: CellRange;
  readonly onSelect: (range: CellRange) => void;
  readonly onEdit: (
    edits: readonly { readonly row: number; readonly col: number; readonly typed: string }[],
  ) => void;
}

/** One sheet in a grid: what is shown and selected comes from the workbook, every edit goes back to it. */
export function SheetGrid({ view, date1904, measure, selection, onSelect, onEdit }: SheetGridProps) {
  const editor = useRef<DataEditorRef>(null);
  const columns = useMemo(() => columnsOf(view), [view]);
  const paint = useMemo(() => cellPainter(view, measure), [view, measure]);
  const [scrolled, setScrolled] = useState<Scrolled>(UNMOVED);
  const content = useCallback(
    ([col, row]: Item): GridCell => gridCell(view, row, col, date1904),
    [view, date1904],
  );
  const { top, left } = selection;
  useEffect(() => {
    editor.current?.scrollTo(left, top, 'both', 40, 40);
  }, [view.sheet.id, left, top]);

  return (
    <>
      <DataEditor
        ref={editor}
        columns={columns}
        rows={view.rows}
        rowHeight={view.height}
        getCellContent={content}
        drawCell={({ ctx, rect, row, col }) => paint(ctx, rect, row, col)}
        onVisibleRegionChanged={({ x, y }, tx, ty) => setScrolled({ col: x, row: y, tx, ty })}
        rowMarkers={{ kind: 'number', width: MARKER_WIDTH }}
        headerHeight={HEADER_HEIGHT}
        freezeColumns={view.sheet.freeze.cols}
        theme={THEME}
        width="100%"
        height="100%"
        smoothScrollX
        smoothScrollY
        rangeSelect="rect"
        columnSelect="none"
        rowSelect="none"
        getCellsForSelection
        onPaste
        cellActivationBehavior="double-click"
        gridSelection={gridSelection(selection)}
        onGridSelectionChange={({ current }: GridSelection) => {
          if (current) onSelect(selectedRange(view, current.cell, current.range));
        }}
        onCellsEdited={(edits) => {
          onEdit(edits.map(typedOf));
          return true;
        }}
      />
      <FrozenRows view={view} paint={paint} scrolled={scrolled} onSelect={onSelect} />
    </>
  );
}

const UNMOVED: Scrolled = { col: 0, row: 0, tx: 0, ty: 0 };

const columnsOf = (view: SheetView): GridColumn[] =>
  Array.from({ length: view.columns }, (_, col) => ({
    id: String(col),
    title: columnName(col),
    width: Math.max(view.width(col), 1),
  }));

function gridCell(view: SheetView, row: number, col: number, date1904: boolean): GridCell {
  const area = view.area(row, col);
  const merged = view.isMerged(row, col) && area.right > area.left;
  return {
    kind: GridCellKind.Text,
    data: editText(view.cell(row, col), date1904),
    displayData: view.text(row, col),
    copyData: view.text(row, col),
    allowOverlay: true,
    ...(merged ? { span: [area.left, area.right] as const } : {}),
  };
}

const gridSelection = ({ top, left, bottom, right }: CellRange): GridSelection => ({
  current: {
    cell: [left, top],
    range: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 },
    rangeStack: [],
  },
  columns: CompactSelection.empty(),
  rows: CompactSelection.empty(),
});

/** A click into a merge selects the whole of it, as in Excel. */
function selectedRange(
  view: SheetView,
  [col, row]: Item,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): CellRange {
  const single = height === 1 && (width === 1 || view.isMerged(row, col));
  if (single && view.isMerged(row, col)) return view.area(row, col);
  return { top: y, left: x, bottom: y + height - 1, right: x + width - 1 };
}

const typedOf = ({ location: [col, row], value }: EditListItem) => ({
  row,
  col,
  typed: value.kind === GridCellKind.Text ? value.data : '',
});
