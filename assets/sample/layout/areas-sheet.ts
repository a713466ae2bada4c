import {
  ALL_INTERVENTIONS,
  AREA_RESOURCES,
  AREA_RESOURCES_TOTAL,
  INTERVENTIONS,
  OTHER_INTERVENTIONS,
  STRATEGIC_INTERVENTIONS,
  type AreaRow,
  type InterventionRow,
} from '../facts/areas';
import { formula, Page, type CellContent } from './page';
import { figure, HEAD, LABEL, NOTE, TITLE, total } from './styles';

const MONEY = figure('money');
const SHARE = figure('tenths');

/** Two summaries by area, one under the other. */
export function areasPage(): Page {
  const page = new Page('Aree', { A: 46, B: 17, C: 17, D: 17, E: 14, F: 14 });
  page.put('A', 1, 'Riepilogo per area strategica - 2016', TITLE);
  putResources(page);
  putInterventions(page);
  return page;
}

/** Typed throughout, also the totals: the initial budget is not what the projects add up to. */
function putResources(page: Page): void {
  page.putRow(
    'A',
    4,
    [
      'RIEPILOGO RISORSE PER AREE STRATEGICHE\n(Oneri correnti + Investimenti)',
      'Budget iniziale 2016',
      'Budget al 31/12',
      'Consuntivo 2016',
      '% Utilizzo Budget al 31/12',
      '% Risorse impiegate per Area Strategica',
    ],
    HEAD,
  );
  const styles = [LABEL, MONEY, MONEY, MONEY, SHARE, SHARE];
  const cells = ({ label, initial, updated, actual, use, share }: AreaRow): readonly CellContent[] => [
    label,
    initial,
    updated,
    actual,
    use,
    share,
  ];
  AREA_RESOURCES.forEach((area, index) => page.putRow('A', 5 + index, cells(area), styles));
  page.putRow('A', 8, cells(AREA_RESOURCES_TOTAL), styles.map(total));
}

function putInterventions(page: Page): void {
  page.putRow(
    'A',
    12,
    [
      'RIEPILOGO INTERVENTI ECONOMICI PER AREA STRATEGICA',
      'CONSUNTIVO 2016\n(Migliaia di Euro)',
      'COMP. % 2016',
      'CONSUNTIVO 2015\n(Migliaia di Euro)',
      'COMP. % 2015',
    ],
    HEAD,
  );
  const styles = [LABEL, MONEY, SHARE, MONEY, SHARE];
  const put = (row: number, line: InterventionRow, amounts: [CellContent, CellContent]): void =>
    page.putRow(
      'A',
      row,
      [
        line.label,
        amounts[0],
        formula(`B${row}/B$18*100`, line.share2016),
        amounts[1],
        // The year before is history: nobody keeps formulas there.
        line.share2015,
      ],
      line.label.startsWith('TOTALE') ? styles.map(total) : styles,
    );
  INTERVENTIONS.forEach((line, index) => put(13 + index, line, [line.actual2016, line.actual2015]));
  put(16, STRATEGIC_INTERVENTIONS, [
    formula('SUM(B13:B15)', STRATEGIC_INTERVENTIONS.actual2016),
    formula('SUM(D13:D15)', STRATEGIC_INTERVENTIONS.actual2015),
  ]);
  put(17, OTHER_INTERVENTIONS, [OTHER_INTERVENTIONS.actual2016, OTHER_INTERVENTIONS.actual2015]);
  put(18, ALL_INTERVENTIONS, [
    formula('B16+B17', ALL_INTERVENTIONS.actual2016),
    formula('D16+D17', ALL_INTERVENTIONS.actual2015),
  ]);
  page.put('A', 19, 'Fonte: bilancio di esercizio', NOTE);
}
