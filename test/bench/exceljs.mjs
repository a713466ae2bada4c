/** What a script without Albero would do: open and save the workbook with exceljs. */
import ExcelJS from 'exceljs';

const [, , input, output] = process.argv;
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(input);
await workbook.xlsx.writeFile(output);
