import type { LayoutCase } from '../case';
import { eur, formula } from '../cells';

export const objectiveResourcesOfWhich: LayoutCase = {
  name: 'objective-resources-of-which',
  why: 'Rows “di cui” under the objectives, which no total adds again.',
  workbook: [
    {
      name: 'Ob',
      rows: [
        ['Obiettivi strategici e risorse 2023'],
        ['Obiettivo strategico', 'Previsione iniziale', 'Previsione definitiva', 'Spesa sostenuta'],
        ['OS1 Sostenere la transizione digitale', eur(400), eur(500), eur(450)],
        ['di cui fondi europei', eur(100), eur(150), eur(150)],
        ['OS2 Semplificare i servizi', eur(200), eur(200), eur(150)],
        ['di cui personale', eur(50), eur(50), eur(50)],
        ['OS3 Valorizzare il turismo', eur(300), eur(300), eur(300)],
        ['TOTALE', formula('B3+B5+B7', 900), formula('C3+C5+C7', 1000), formula('D3+D5+D7', 900)],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Ob', kind: ['project-resources', 'area-resources'] }],
    tree: [
      { title: 'Sostenere la transizione digitale', budget: { updated: '500', actual: '450', use: '90' } },
    ],
    notInTree: ['di cui', 'totale'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
