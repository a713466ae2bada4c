import {
  ANNUAL_FEE_CREDITS,
  FIXED_ASSETS,
  ILLUSTRATIVE_NOTE,
  LONG_TERM_LIABILITIES,
  NET_WORTH,
  OTHER_CURRENT_ASSETS,
  SHORT_TERM_LIABILITIES,
} from '../facts/illustrative';
import { putCredits } from './illustrative-sheets';
import { formula, Page, type CellContent } from './page';
import { figure, HEAD, LABEL, NOTE, SECTION, TITLE, total } from './styles';

const MONEY = figure('money');
const STYLES = [LABEL, MONEY, MONEY, MONEY, MONEY];
const COLUMNS = ['C', 'D', 'E', 'F'];

/** Balance sheet over four years; subtotals and totals are sums of what stands above them. */
export function balanceSheetPage(): Page {
  const page = new Page('Stato patrimoniale', { A: 3, B: 48, C: 17, D: 17, E: 17, F: 17, G: 17 });
  page.put('B', 1, 'Stato patrimoniale', TITLE);
  page.put('B', 2, ILLUSTRATIVE_NOTE, NOTE);
  page.putRow('B', 4, [null, '31/12/2016', '31/12/2015', '31/12/2014', '31/12/2013'], HEAD);
  page.putMerged('B', 5, 'F', 5, 'ATTIVO', SECTION);
  putLines(page, 6, FIXED_ASSETS);
  putSum(page, 9, 'Totale attivo immobilizzato', (c) => `SUM(${c}6:${c}8)`);
  const credits = { label: 'e) Crediti da diritto annuale', amounts: ANNUAL_FEE_CREDITS.slice(0, 4) };
  putLines(page, 10, [...OTHER_CURRENT_ASSETS.slice(0, 1), credits, ...OTHER_CURRENT_ASSETS.slice(1)]);
  putSum(page, 14, 'Totale attivo circolante', (c) => `SUM(${c}10:${c}13)`);
  putSum(page, 15, 'TOTALE ATTIVO', (c) => `${c}9+${c}14`);
  page.putMerged('B', 17, 'F', 17, 'PASSIVO', SECTION);
  putLines(page, 18, NET_WORTH);
  putSum(page, 20, 'Totale patrimonio netto', (c) => `SUM(${c}18:${c}19)`);
  putLines(page, 21, [
    { label: 'Passivo a breve (debiti di funzionamento)', amounts: SHORT_TERM_LIABILITIES },
    ...LONG_TERM_LIABILITIES,
  ]);
  putSum(page, 24, 'TOTALE GENERALE PASSIVO', (c) => `SUM(${c}20:${c}23)`);
  putCredits(page, 27);
  return page;
}

function putLines(
  page: Page,
  row: number,
  lines: readonly { readonly label: string; readonly amounts: readonly number[] }[],
): void {
  lines.forEach(({ label, amounts }, index) => page.putRow('B', row + index, [label, ...amounts], STYLES));
}

function putSum(page: Page, row: number, label: string, text: (column: string) => string): void {
  const sums: readonly CellContent[] = COLUMNS.map((column) => formula(text(column)));
  page.putRow('B', row, [label, ...sums], STYLES.map(total));
}
