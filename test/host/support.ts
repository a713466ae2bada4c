import { cellName } from '../../src/workbook/address';
import type { Host, HostOptions } from './contract';
import { createHost } from './host';
import { startExcel } from './node';
import { emptyHostWorkbook } from './open';

/** Rows of a sheet as people type them; '' leaves a cell empty. */
export type Rows = readonly (readonly (string | number | boolean)[])[];

/** A host over sheets typed in. */
export function typedHost(sheets: Readonly<Record<string, Rows>>, options: HostOptions = {}): Host {
  const host = createHost(emptyHostWorkbook('prova.xlsx'), options);
  for (const [index, name] of Object.keys(sheets).entries()) {
    if (index === 0) host.user.renameSheet('Foglio1', name);
    else host.user.addSheet(name);
  }
  for (const [sheet, rows] of Object.entries(sheets)) {
    for (const [row, cells] of rows.entries()) {
      for (const [col, typed] of cells.entries()) {
        if (typed !== '') host.user.edit(sheet, cellName(row, col), typed);
      }
    }
  }
  host.workbook.forgetHistory();
  return host;
}

/** The same, with the client library started over it. */
export async function startedHost(
  sheets: Readonly<Record<string, Rows>>,
  options: HostOptions = {},
): Promise<Host> {
  const host = typedHost(sheets, options);
  await startExcel(host);
  return host;
}

/** What a cell shows. */
export const shown = (host: Host, sheet: string, cell: string): unknown => {
  const text = host.snapshot().sheets.find(({ name }) => name === sheet)?.cells[cell];
  const content =
    text === undefined ? null : (JSON.parse(text) as { content: { value: unknown } | null }).content;
  return content?.value ?? null;
};

/** The code of the error that a run ends with; "done" when it ends well. */
export async function outcome(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'done';
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}

/** One run over one sheet, and a sync. */
export const on = (
  sheet: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  options: Excel.RunOptions = {},
): Promise<void> =>
  Excel.run(options, async (context) => {
    work(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
  });

/** Lets events reach their handlers. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
