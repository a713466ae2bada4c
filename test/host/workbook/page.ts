import type { CellRange } from '../../../src/workbook/address';

/** Page layout of a sheet, as far as the host keeps it. */
export interface PageState {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly printTitleRows: readonly [number, number] | null;
  readonly printTitleColumns: readonly [number, number] | null;
  readonly printArea: readonly CellRange[] | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** Texts by part: "LeftFooter", "RightHeader"… */
  readonly headersFooters: Readonly<Record<string, string>>;
  /** Margins, in points. */
  readonly margins: Readonly<Record<MarginName, number>>;
}

export type MarginName = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';

export const PLAIN_PAGE: PageState = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  printTitleRows: null,
  printTitleColumns: null,
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  headersFooters: {},
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
};
