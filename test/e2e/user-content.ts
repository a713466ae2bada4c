import { REPORT_MARK } from '../../src/workbook/report-mark';
import type { Host, SeenSheet } from '../host/contract';

/** All that is to be seen of the sheets that are not Albero's own: their order, names, cells, looks and layout. */
export function userContent(host: Host): {
  readonly sheets: readonly SeenSheet[];
  readonly names: readonly string[];
} {
  const { sheets, names } = host.snapshot();
  return { sheets: sheets.filter((sheet) => !sheet.names.some((name) => name.includes(REPORT_MARK))), names };
}
