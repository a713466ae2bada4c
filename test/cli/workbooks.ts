import * as XLSX from '@e965/xlsx';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/**
 * Resources by project as the 2016 report prints them (area 1, objective 1D), with a total that is a thousand too
 * high in the first amount column.
 */
export const RESOURCES: Rows = [
  ['Riepilogo risorse 2016'],
  [],
  ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo budget'],
  ['1D0101', 'Giustizia alternativa', 35600, 36400, 23395.19, 64.3],
  ['1D0102', 'Vigilanza e controllo', 10000, 8000, 4000, 50],
  ['1D0103', 'Tutela della concorrenza', 5000, 5000, 2500, 50],
  ['Totale', null, 51600, 49400, 29895.19, 60.5],
];

/** A list that is no table of the performance cycle. */
export const PHONES: Rows = [
  ['Cognome', 'Telefono', 'Stanza'],
  ['Alfa', '0583 000001', 12],
  ['Beta', '0583 000002', 14],
];

/** A telephone list as long as a real one. */
export const LONG_LIST: Rows = Array.from({ length: 200 }, (_, row) => [
  `Persona ${row}`,
  `0583 ${100000 + row}`,
  row,
]);

/** A workbook file of plain values. */
export function workbook(
  sheets: Readonly<Record<string, Rows>>,
  bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx',
): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  // An .ods begins with its type, stored as it is.
  return Buffer.from(XLSX.write(book, { type: 'array', bookType, compression: bookType !== 'ods' }));
}
