import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { init } from 'excelize-wasm';

/**
 * A worksheet engine that is not ours, in a thread of its own, because Jest's module loader cannot run it.
 * Answers `{ cells: [[sheet, cell, content | null]…], formulas: [[sheet, cell, formula | null]…], file? }` with what
 * each formula shows (`null` as formula: the one that the file's cell has), after the cells were set. Without `file`
 * (bytes of a workbook) it starts from an empty one.
 */
const excelize = await init(
  createRequire(import.meta.url)
    .resolve('excelize-wasm')
    .replace(/main\.\w+$/, 'excelize.wasm.gz'),
);

parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ shown: answer(job) });
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});

function answer({ file, cells, formulas }) {
  const workbook = file ? excelize.OpenReader(file) : excelize.NewFile();
  must(workbook);
  const known = new Set(workbook.GetSheetList().list.map((name) => name.toLowerCase()));
  for (const [sheet] of [...cells, ...formulas]) {
    if (known.has(sheet.toLowerCase())) continue;
    must(workbook.NewSheet(sheet));
    known.add(sheet.toLowerCase());
  }
  for (const [sheet, cell, content] of cells) {
    must(
      content === null
        ? workbook.SetCellDefault(sheet, cell, '')
        : workbook.SetCellValue(sheet, cell, content),
    );
  }
  for (const [sheet, cell, formula] of formulas) {
    if (formula !== null) must(workbook.SetCellFormula(sheet, cell, formula));
  }
  return formulas.map(([sheet, cell]) => {
    const { value, error } = workbook.CalcCellValue(sheet, cell, { RawCellValue: true });
    if (error !== null) return error;
    return value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
  });
}

function must({ error }) {
  if (error) throw new Error(error);
}
