import { cellName, rangeName } from '../workbook/address';
import type { Family } from './context';
import { finding } from './findings';

/** Blocks of a recognised sheet that play no part: figures among them may be missing from what is measured. */
export const unread: Family = {
  findings: ({ tables }) =>
    tables.flatMap(({ sheet, coverage }) =>
      (coverage?.unread ?? []).map(({ range, cells, figures }) =>
        finding({
          rule: 'unread',
          severity: figures > 0 ? 'warning' : 'info',
          cell: { sheet, row: range.top, col: range.left },
          key: figures > 0 ? 'unread-figures' : 'unread-cells',
          args: {
            range: cells === 1 ? cellName(range.top, range.left) : rangeName(range),
            cells: String(cells),
            figures: String(figures),
          },
        }),
      ),
    ),
};
