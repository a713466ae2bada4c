/**
 * The promotion office's own list: the same amounts as the resources table, but with codes in cells of their own, so
 * that Excel took the unquoted last one, 2E0105, for the number 2E+105.
 */
export interface OfficeRow {
  readonly code: string | number;
  readonly title: string;
  readonly updated: number;
  readonly actual: number;
  readonly use: number;
}

export const PROMOTION_OFFICE: readonly OfficeRow[] = [
  { code: '2D0101', title: "L'impresa nell'Europa", updated: 69150, actual: 38018.1, use: 55 },
  { code: '2E0101', title: 'Promozione interna e turismo', updated: 330800, actual: 292287.15, use: 88.4 },
  { code: '2E0103', title: 'MuSA', updated: 110000, actual: 100000, use: 90.9 },
  { code: 2e105, title: 'Agricoltura e produzioni tipiche', updated: 9000, actual: 1797.39, use: 20 },
];
