import type { Rectangle } from '@glideapps/glide-data-grid';
import type { Edge } from '../host/workbook/look';
import type { Cell } from '../host/workbook/state';
import { fontOf, lineHeightOf, PADDING, wrapText, type MeasureText, type SheetView } from './sheet-view';

const GRID_LINE = '#e1e4e8';

type Context = CanvasRenderingContext2D;

/** Draws one cell of a sheet into its rectangle. */
export type PaintCell = (ctx: Context, rect: Rectangle, row: number, col: number) => void;

/**
 * Draws cells as a spreadsheet does: a text may lie over several cells (a merge, or empty neighbours), so each cell
 * draws its own part of it, and grid lines stop where a fill or a text covers them.
 */
export const cellPainter =
  (view: SheetView, measure: MeasureText): PaintCell =>
  (ctx, rect, row, col) => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.clip();
    const area = view.area(row, col);
    const owner = view.cell(area.top, area.left);
    const { fill: colour } = view.isMerged(row, col) ? owner.look : view.cell(row, col).look;
    if (colour !== '') fill(ctx, colour, rect.x, rect.y, rect.width, rect.height);
    const whole = areaRect(view, rect, row, col);
    drawText(ctx, owner, view.text(area.top, area.left), whole, measure);
    drawLines(ctx, view, rect, row, col, colour === '');
    ctx.restore();
  };

/** Where the whole area of this cell's text lies on the canvas. */
function areaRect(view: SheetView, rect: Rectangle, row: number, col: number): Rectangle {
  const { top, left, bottom, right } = view.area(row, col);
  const span = (from: number, to: number, size: (index: number) => number): number => {
    let sum = 0;
    for (let index = from; index < to; index++) sum += size(index);
    return sum;
  };
  return {
    x: rect.x - span(left, col, view.width),
    y: rect.y - span(top, row, view.height),
    width: span(left, right + 1, view.width),
    height: span(top, bottom + 1, view.height),
  };
}

function drawText(ctx: Context, cell: Cell, text: string, area: Rectangle, measure: MeasureText): void {
  if (text === '') return;
  const { look } = cell;
  ctx.font = fontOf(look);
  ctx.fillStyle = look.fontColor === '' ? '#000000' : look.fontColor;
  ctx.textBaseline = 'middle';
  const align = alignment(cell);
  ctx.textAlign = align;
  const lines = look.wrap
    ? wrapText(text, area.width - 2 * PADDING, ctx.font, measure)
    : [shownIn(cell, text, area, measure)];
  const step = lineHeightOf(look);
  const height = step * lines.length;
  const indent = look.indent * 9;
  const x = {
    left: area.x + PADDING + indent,
    right: area.x + area.width - PADDING - indent,
    center: area.x + area.width / 2,
  }[align];
  const y = {
    Top: area.y + 2,
    Center: area.y + (area.height - height) / 2,
    Bottom: area.y + Math.max(2, area.height - height - 2),
  };
  const top = look.vertical === 'Top' || look.vertical === 'Center' ? y[look.vertical] : y.Bottom;
  lines.forEach((line, index) => {
    const middle = top + step * (index + 0.5);
    if (cell.content?.type === 'number') ctx.fillText(line, x, middle, area.width - PADDING);
    else ctx.fillText(line, x, middle);
    if (look.underline !== 'None') underline(ctx, line, x, middle + step * 0.38, align, measure);
  });
}

function underline(
  ctx: Context,
  line: string,
  x: number,
  y: number,
  align: 'left' | 'right' | 'center',
  measure: MeasureText,
): void {
  const width = measure(line, ctx.font);
  ctx.fillRect({ left: x, right: x - width, center: x - width / 2 }[align], y, width, 1);
}

/** Where Calibri is not installed numbers come out wider than in Excel: as far as this they are drawn narrower. */
const NARROWER = 1.3;

/** A number wider than its cell is never cut: Excel shows hashes, so that nobody reads a part of it. */
function shownIn({ content, look }: Cell, text: string, area: Rectangle, measure: MeasureText): string {
  const room = area.width - PADDING;
  if (content?.type !== 'number' || measure(text, fontOf(look)) <= room * NARROWER) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#', fontOf(look)))));
}

function alignment({ content, look }: Cell): 'left' | 'right' | 'center' {
  if (/^Center/.test(look.horizontal)) return 'center';
  if (look.horizontal === 'Right') return 'right';
  if (look.horizontal !== 'General') return 'left';
  if (content?.type === 'number') return 'right';
  return content?.type === 'boolean' || content?.type === 'error' ? 'center' : 'left';
}

/** The right and lower edge; the left and upper one are drawn by the neighbours, so that no line is drawn twice. */
function drawLines(
  ctx: Context,
  view: SheetView,
  { x, y, width, height }: Rectangle,
  row: number,
  col: number,
  isOpen: boolean,
): void {
  const area = view.area(row, col);
  const { borders } = view.cell(row, col).look;
  const line = (own: Edge, next: Cell, facing: Edge): string | null => {
    const border = borders[own] ?? next.look.borders[facing];
    if (border && border.style !== 'None') return border.color;
    return isOpen && next.look.fill === '' ? GRID_LINE : null;
  };
  if (col === area.right) {
    const colour = line('EdgeRight', view.cell(row, col + 1), 'EdgeLeft');
    if (colour !== null) fill(ctx, colour, x + width - 1, y, 1, height);
  }
  if (row === area.bottom) {
    const colour = line('EdgeBottom', view.cell(row + 1, col), 'EdgeTop');
    if (colour !== null) fill(ctx, colour, x, y + height - 1, width, 1);
  }
}

function fill(ctx: Context, colour: string, x: number, y: number, width: number, height: number): void {
  ctx.fillStyle = colour;
  ctx.fillRect(x, y, width, height);
}
