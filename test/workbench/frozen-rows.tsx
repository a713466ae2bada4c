import { useEffect, useRef, type PointerEvent } from 'react';
import type { CellRange } from '../../src/workbook/address';
import type { PaintCell } from './draw-cell';
import type { SheetView } from './sheet-view';

/** Sizes of the grid's own column of row numbers and row of column letters. */
export const MARKER_WIDTH = 44;
export const HEADER_HEIGHT = 24;

/** The first row and column in sight after the frozen ones, and how far they are pushed out of it. */
export interface Scrolled {
  readonly col: number;
  readonly row: number;
  readonly tx: number;
  readonly ty: number;
}

export interface FrozenRowsProps {
  readonly view: SheetView;
  readonly paint: PaintCell;
  readonly scrolled: Scrolled;
  readonly onSelect: (range: CellRange) => void;
}

interface Placed {
  readonly col: number;
  readonly x: number;
  readonly width: number;
}

/** The frozen rows, laid over the top of the grid once they are scrolled out of sight: the grid freezes columns only. */
export function FrozenRows({ view, paint, scrolled, onSelect }: FrozenRowsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, cols } = view.sheet.freeze;
  const heights = Array.from({ length: rows }, (_, row) => view.height(row));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const isAway = rows > 0 && (scrolled.row > 0 || scrolled.ty !== 0);
  const place = (width: number): Placed[] => placedColumns(view, cols, scrolled, width);

  useEffect(() => {
    const drawn = canvas.current;
    const ctx = drawn?.getContext('2d');
    if (!drawn || !ctx) return;
    const { clientWidth: width } = drawn;
    drawn.width = width * devicePixelRatio;
    drawn.height = (height + 1) * devicePixelRatio;
    ctx.scale(devicePixelRatio, devicePixelRatio);
    ctx.fillStyle = '#ffffff';
    ctx.fillRect(0, 0, width, height);
    let y = 0;
    heights.forEach((each, row) => {
      for (const { col, x, width: wide } of place(width))
        paint(ctx, { x, y, width: wide, height: each }, row, col);
      drawMarker(ctx, row, y, each);
      y += each;
    });
    ctx.fillStyle = '#8a9099';
    ctx.fillRect(0, height, width, 1);
  });

  const onPointerDown = ({ nativeEvent: { offsetX, offsetY }, currentTarget }: PointerEvent): void => {
    const column = place(currentTarget.clientWidth)
      .filter(({ x, width }) => offsetX >= x && offsetX < x + width)
      .at(-1);
    let bottom = 0;
    const row = heights.findIndex((each) => offsetY < (bottom += each));
    if (column && row >= 0) onSelect({ top: row, left: column.col, bottom: row, right: column.col });
  };
  if (!isAway) return null;
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      className="frozen"
      style={{ top: HEADER_HEIGHT, height: height + 1 }}
      onPointerDown={onPointerDown}
    />
  );
}

/** The columns in sight with their places; frozen ones last, since they lie on top. */
function placedColumns(view: SheetView, frozen: number, { col, tx }: Scrolled, width: number): Placed[] {
  const fixed: Placed[] = [];
  let x = MARKER_WIDTH;
  for (let each = 0; each < frozen; each++) {
    fixed.push({ col: each, x, width: view.width(each) });
    x += view.width(each);
  }
  const moving: Placed[] = [];
  x += tx;
  for (let each = Math.max(col, frozen); each < view.columns && x < width; each++) {
    moving.push({ col: each, x, width: view.width(each) });
    x += view.width(each);
  }
  return [...moving, ...fixed];
}

function drawMarker(ctx: CanvasRenderingContext2D, row: number, y: number, height: number): void {
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, y, MARKER_WIDTH, height);
  ctx.fillStyle = '#6b7280';
  ctx.font = "12px Calibri, Carlito, 'Segoe UI', sans-serif";
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(row + 1), MARKER_WIDTH / 2, y + height / 2);
}
