import type { Visibility } from '../../../src/workbook/snapshot';
import type { Cell } from './state';

/** A cell as `values` gives it. */
export const valueOf = ({ content }: Cell): string | number | boolean => content?.value ?? '';

/** A cell as `formulas` gives it: the formula, else the value. */
export const formulaOf = (cell: Cell): string | number | boolean =>
  cell.formula === null ? valueOf(cell) : `=${cell.formula}`;

const TYPES = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

/** A cell as `valueTypes` gives it. */
export const valueTypeOf = ({ content }: Cell): string => (content === null ? 'Empty' : TYPES[content.type]);

/** A sheet's visibility as the client names it. */
export const WIRE_VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
