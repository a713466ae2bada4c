import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

/**
 * A reader that is not ours, in a process of its own, because Jest's module loader cannot run it. Prints, of the
 * workbook named first, `{ sheets, cells }`: each further argument is "sheet!cell" and gives what is shown there and
 * what its formula gives when calculated.
 */
const [file, ...cells] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const excelize = await init(require.resolve('excelize-wasm').replace(/main\.\w+$/, 'excelize.wasm.gz'));
const workbook = excelize.OpenReader(readFileSync(file));
if (workbook.error) throw new Error(workbook.error);

const shown = cells.map((place) => {
  const at = place.lastIndexOf('!');
  const [sheet, cell] = [place.slice(0, at), place.slice(at + 1)];
  const { value } = workbook.GetCellValue(sheet, cell, { RawCellValue: true });
  const { value: calculated, error } = workbook.CalcCellValue(sheet, cell, { RawCellValue: true });
  return { value, calculated: error ?? calculated };
});
process.stdout.write(JSON.stringify({ sheets: workbook.GetSheetList().list, cells: shown }));
process.exit(0);
