/**
 * Writes assets/sample/monitoraggio-2016.xlsx: the workbook behind the performance report of 2016 (Camera di Commercio
 * di Lucca) as its offices would keep it, with the report's printed figures, its mistakes included.
 *
 *   npx tsx assets/sample/build.ts
 *
 * facts/ holds what the report says, a table a file; layout/ how each sheet is laid out; writing/ turns pages into an
 * .xlsx and stops when a formula or a ratio does not give what the report prints. Each run writes the same bytes.
 * Indicators are in our own, shorter words; names of persons are left out; sheets with figures that the report does
 * not print say "Dati illustrativi".
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workbookPages } from './layout/workbook';
import { proveRatios } from './writing/ratio-proof';
import { writeWorkbook } from './writing/write-workbook';

const OUTPUT = fileURLToPath(new URL('./monitoraggio-2016.xlsx', import.meta.url));

async function build(): Promise<void> {
  proveRatios();
  const pages = workbookPages();
  const bytes = await writeWorkbook(pages);
  writeFileSync(OUTPUT, bytes);
  console.log(`${OUTPUT}: ${pages.length} fogli, ${bytes.length} byte`);
}

// excelize's Go runtime keeps the process alive until it is told to end.
build().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
