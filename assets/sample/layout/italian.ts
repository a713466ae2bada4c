/** Figures as people type them when the cell ends up as text. */

/** `26.500,00` */
export const typedAmount = (value: number): string => {
  const [whole = '', decimals = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
};

/** `€ 610,00` */
export const typedEuro = (value: number): string => `€ ${typedAmount(value)}`;

/** Points as the fraction that a cell with a percentage format holds. */
export const fraction = (points: number): number => Number((points / 100).toFixed(4));
