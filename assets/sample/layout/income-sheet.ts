import { COSTS, REVENUES, type StatementRow } from '../facts/income';
import { formula, Page } from './page';
import { figure, HEAD, LABEL, NOTE, TITLE } from './styles';

/** Revenues above, costs below; amounts on the left, composition on the right of a blank column. */
export function incomePage(): Page {
  const page = new Page('Foglio7', { A: 3, B: 40, C: 16, D: 16, E: 4, F: 40, G: 10, H: 10 });
  page.put('B', 2, 'Proventi e oneri correnti', TITLE);
  putAmounts(page, 4, 'PROVENTI CORRENTI', REVENUES);
  putComposition(page, 4, 'PROVENTI CORRENTI', REVENUES);
  putAmounts(page, 12, 'ONERI CORRENTI', COSTS);
  putComposition(page, 12, 'ONERI CORRENTI', COSTS);
  page.put('B', 19, 'Valori in euro. Fonte: bilancio di esercizio 2016', NOTE);
  return page;
}

function putAmounts(page: Page, head: number, title: string, rows: readonly StatementRow[]): void {
  page.putMerged('C', head, 'D', head, 'CCIAA LUCCA', HEAD);
  page.putRow('B', head + 1, [title, 2016, 2015], HEAD);
  rows.forEach(({ label, amount2016, amount2015 }, index) =>
    page.putRow(
      'B',
      head + 2 + index,
      [label, amount2016, amount2015],
      [LABEL, figure('money'), figure('money')],
    ),
  );
}

/** 2016 is worked out from the amounts beside it; 2015 was copied from last year's report. */
function putComposition(page: Page, head: number, title: string, rows: readonly StatementRow[]): void {
  const first = head + 2;
  const last = first + rows.length - 1;
  page.putMerged('F', head, 'H', head, 'COMPOSIZIONE %', HEAD);
  page.putRow('F', head + 1, [title, 2016, 2015], HEAD);
  rows.forEach(({ label, share2016, share2015 }, index) =>
    page.putRow(
      'F',
      first + index,
      [label, formula(`C${first + index}/SUM(C$${first}:C$${last})*100`, share2016), share2015],
      [LABEL, figure('tenths'), figure('tenths')],
    ),
  );
}
