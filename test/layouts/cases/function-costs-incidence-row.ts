import type { LayoutCase } from '../case';
import { pct, whole } from '../cells';

export const functionCostsIncidenceRow: LayoutCase = {
  name: 'function-costs-incidence-row',
  why: 'Letters under a merged head, blank interventions, a last row of percentages under the amounts.',
  workbook: [
    {
      name: 'Funzioni',
      merges: ['B2:E2'],
      rows: [
        ['Ripartizione degli oneri correnti per funzione istituzionale - consuntivo 2018'],
        ['Oneri', 'Funzioni istituzionali', null, null, null, 'Totale'],
        [null, 'A', 'B', 'C', 'D'],
        ['Personale', whole(300), whole(700), whole(1200), whole(300), whole(2500)],
        ['Funzionamento', whole(200), whole(800), whole(600), whole(200), whole(1800)],
        ['Interventi economici', null, null, whole(100), whole(1900), whole(2000)],
        ['Ammortamenti e accantonamenti', whole(50), whole(900), whole(50), whole(0), whole(1000)],
        ['Totale oneri correnti', whole(550), whole(2400), whole(1950), whole(2400), whole(7300)],
        ['Incidenza %', pct(0.0753), pct(0.3288), pct(0.2671), pct(0.3288), pct(1)],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Funzioni', kind: 'function-costs' }],
    ratios: [{ id: 'structure-efficiency', year: 2018, value: '40.4', status: 'measured' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
