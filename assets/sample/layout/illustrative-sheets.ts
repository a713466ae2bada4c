import {
  ACTIVE_FIRMS,
  ANNUAL_FEE_CREDITS,
  EARLIER_COSTS,
  EARLIER_REVENUES,
  EMPLOYEES,
  EXECUTIVES,
  FUNCTION_COSTS,
  FUNCTION_NAMES,
  ILLUSTRATIVE_NOTE,
  INVESTMENTS,
  type FunctionYear,
} from '../facts/illustrative';
import { formula, Page } from './page';
import { figure, HEAD, LABEL, NOTE, TITLE, total } from './styles';

const MONEY = figure('money');
const FOUR_MONEY = [LABEL, MONEY, MONEY, MONEY, MONEY];
const YEARS = [2016, 2015, 2014, 2013];

/** Costs by institutional function: a block for each year, one under the other, the head above each. */
export function functionsPage(): Page {
  const page = new Page('Funzioni', { A: 2, B: 46, C: 18, D: 18, E: 18, F: 18, G: 18 });
  page.put('B', 1, 'Proventi e oneri correnti per funzione istituzionale', TITLE);
  page.put('B', 2, ILLUSTRATIVE_NOTE, NOTE);
  FUNCTION_COSTS.forEach((year, index) => putFunctions(page, 4 + index * 8, year));
  return page;
}

function putFunctions(
  page: Page,
  first: number,
  { year, secretarialFees, costs, interventions }: FunctionYear,
) {
  page.put('B', first, `Anno ${year}`, { bold: true });
  page.putRow('B', first + 1, [null, ...FUNCTION_NAMES, 'TOTALE'], HEAD);
  const styles = [LABEL, MONEY, MONEY, MONEY, MONEY, MONEY];
  const across = (row: number) => formula(`SUM(C${row}:F${row})`);
  const lines = [
    ['Diritti di segreteria', secretarialFees],
    ['Oneri correnti (interventi economici esclusi)', costs],
    ['Interventi economici', interventions],
  ] as const;
  lines.forEach(([label, amounts], index) => {
    const row = first + 2 + index;
    page.putRow('B', row, [label, ...amounts, across(row)], styles);
  });
  const row = first + 5;
  const sums = ['C', 'D', 'E', 'F', 'G'].map((column) => formula(`${column}${row - 2}+${column}${row - 1}`));
  page.putRow('B', row, ['Totale oneri correnti', ...sums], styles.map(total));
}

/** Revenues and costs of 2014 and 2013, which the report of 2016 leaves out; these have the fifth line. */
export function earlierIncomePage(): Page {
  const page = new Page('Foglio15', { A: 3, B: 44, C: 18, D: 18 });
  page.put('B', 1, 'Conto economico, anni precedenti', TITLE);
  page.put('B', 2, ILLUSTRATIVE_NOTE, NOTE);
  putStatement(page, 4, 'PROVENTI CORRENTI', EARLIER_REVENUES);
  putStatement(page, 13, 'ONERI CORRENTI', EARLIER_COSTS);
  return page;
}

function putStatement(page: Page, head: number, title: string, rows: typeof EARLIER_REVENUES): void {
  const styles = [LABEL, MONEY, MONEY];
  page.putRow('B', head, [title, 2014, 2013], HEAD);
  rows.forEach(({ label, amounts }, index) =>
    page.putRow('B', head + 1 + index, [label, ...amounts], styles),
  );
  const last = head + rows.length;
  const sum = (column: string) => formula(`SUM(${column}${head + 1}:${column}${last})`);
  page.putRow('B', last + 1, [`TOTALE ${title}`, sum('C'), sum('D')], styles.map(total));
}

export function staffPage(): Page {
  const page = new Page('Personale', { A: 2, B: 58, C: 12, D: 12, E: 12, F: 12 });
  page.put('B', 2, 'Personale in servizio al 31/12 (unità equivalenti)', TITLE);
  page.put('B', 3, ILLUSTRATIVE_NOTE, NOTE);
  page.putRow('B', 5, [null, ...YEARS], HEAD);
  const units = figure('money');
  const styles = [LABEL, units, units, units, units];
  page.putRow('B', 6, ['Dipendenti a tempo indeterminato', ...EMPLOYEES], styles);
  page.putRow('B', 7, ['Dirigenti', ...EXECUTIVES], styles);
  const sums = ['C', 'D', 'E', 'F'].map((column) => formula(`${column}6+${column}7`));
  page.putRow('B', 8, ['Dipendenti a tempo indeterminato e Dirigenti', ...sums], styles.map(total));
  return page;
}

export function investmentsPage(): Page {
  const page = new Page('Investimenti', { A: 48, B: 16, C: 16, D: 16, E: 16 });
  page.put('A', 1, 'Investimenti realizzati nell’anno', TITLE);
  page.put('A', 2, ILLUSTRATIVE_NOTE, NOTE);
  page.putRow('A', 4, ['Immobilizzazioni', ...YEARS], HEAD);
  INVESTMENTS.forEach(({ label, amounts }, index) =>
    page.putRow('A', 5 + index, [label, ...amounts], FOUR_MONEY),
  );
  const sums = ['B', 'C', 'D', 'E'].map((column) => formula(`SUM(${column}5:${column}7)`));
  page.putRow('A', 8, ['Nuovi investimenti in immobilizzazioni', ...sums], FOUR_MONEY.map(total));
  return page;
}

export function activeFirmsPage(): Page {
  const page = new Page('Foglio16', { A: 3, B: 3, C: 34, D: 12, E: 12, F: 12, G: 12 });
  page.put('C', 3, 'Imprese attive al 31/12', TITLE);
  page.putRow('C', 5, [null, ...YEARS], HEAD);
  const count = figure('integer');
  page.putRow('C', 6, ['N. imprese attive al 31/12', ...ACTIVE_FIRMS], [LABEL, count, count, count, count]);
  page.put('C', 7, `Anno 2013: ${ILLUSTRATIVE_NOTE.toLowerCase()}`, NOTE);
  return page;
}

/** Credits one year further back than the balance sheet, for the change of 2013. */
export function putCredits(page: Page, row: number): void {
  page.put('B', row, 'Crediti da diritto annuale al 31/12', { bold: true });
  page.putRow('B', row + 1, [null, 2016, 2015, 2014, 2013, 2012], HEAD);
  page.putRow(
    'B',
    row + 2,
    ['Crediti da diritto annuale', ...ANNUAL_FEE_CREDITS],
    [LABEL, MONEY, MONEY, MONEY, MONEY, MONEY],
  );
}
