import { DESIGNS } from '../workbook/looks';
import type { NumberLook } from '../workbook/plan';
import type { DraftCell, DraftTable } from './draft';

const NARROWEST = 9;
/** Text beyond this width goes on in a second line. */
const WIDEST_TEXT = 56;
/** Heads take up to this many lines. */
const HEAD_LINES = 3;
/** Air on both sides, and bold figures. */
const PADDING = 2.5;

/** Decimals that a number is shown with. */
const SHOWN_PLACES: Readonly<Record<NumberLook, number | undefined>> = {
  money: 2,
  percent1: 1,
  percent2: 2,
  ratio1: 1,
  decimal: 3,
  integer: 0,
  text: undefined,
  general: undefined,
};

/** Widths in characters that show every number whole and every text in lines of a readable length. */
export function columnWidths(tables: readonly DraftTable[]): readonly number[] {
  const widest: number[] = [];
  for (const { heads, rows } of tables) {
    heads.forEach((head, col) => {
      widest[col] = Math.max(NARROWEST, widest[col] ?? 0, headWidth(head));
    });
    for (const { cells } of rows) {
      for (let col = 0; col < heads.length; col++) {
        const width = contentWidth(cells[col] ?? null);
        if (width > widest[col]!) widest[col] = width;
      }
    }
  }
  return widest.map((width) => Math.ceil(width + PADDING));
}

function headWidth(head: string): number {
  const words = head.split(' ').map(({ length }) => length);
  return Math.max(Math.ceil((head.length + 2) / HEAD_LINES), ...words);
}

function contentWidth(cell: DraftCell | null): number {
  if (!cell || cell.value === null || runsOn(cell)) return 0;
  if (typeof cell.value === 'number') return numberWidth(cell.value, cell.look ?? 'general');
  if (!cell.value.includes('\n')) return Math.min(WIDEST_TEXT, cell.value.length);
  const lines = cell.value.split('\n').map(({ length }) => length);
  return Math.min(WIDEST_TEXT, Math.max(...lines));
}

const runsOn = ({ style = 'text' }: DraftCell): boolean => DESIGNS[style].runsOn ?? false;

/** Sign, digits, a mark every three, the decimals and their mark. */
function numberWidth(value: number, look: NumberLook): number {
  const places = SHOWN_PLACES[look];
  if (places === undefined) return String(value).length;
  const digits = Math.trunc(Math.abs(value)).toString().length;
  return (value < 0 ? 1 : 0) + digits + Math.floor((digits - 1) / 3) + (places > 0 ? places + 1 : 0);
}
