import { PHASES } from '../facts/cycle';
import {
  ALL_ACTIVE,
  CRAFT_FIRMS,
  FIRMS,
  LEGAL_FORMS,
  SECTORS,
  TERRITORIES,
  type ChangeRow,
  type SeriesRow,
} from '../facts/firms';
import { COUNCILLORS, EMPLOYMENT, EMPLOYMENT_YEARS } from '../facts/gender';
import { columnAfter, formula, Page } from './page';
import { CENTRED, figure, HEAD, LABEL, NOTE, TITLE, total } from './styles';

const COUNT = figure('integer');
const TENTHS = figure('tenths');

/** Firms over three years, two tables of them, and the territory. */
export function firmsPage(): Page {
  const page = new Page('Foglio9', { A: 3, B: 30, C: 12, D: 12, E: 12, F: 12 });
  page.put('B', 2, 'Il sistema imprenditoriale lucchese', TITLE);
  putSeries(page, 4, FIRMS);
  putSeries(page, 9, [CRAFT_FIRMS]);
  page.put('B', 13, 'Imprese attive per area territoriale al 31/12/2016', TITLE);
  putChanges(page, 14, 'Area', TERRITORIES);
  page.put('B', 19, 'Fonte: Infocamere-Stockview', NOTE);
  return page;
}

export function sectorsPage(): Page {
  const page = new Page('Foglio10', { A: 44, B: 14, C: 14, D: 12, E: 14 });
  page.put('A', 1, 'Imprese attive al 31/12/2016 per settore', TITLE);
  putChanges(page, 3, 'Settore', SECTORS, 'A');
  const second = 3 + SECTORS.length + 3;
  page.put('A', second, 'Imprese attive al 31/12/2016 per forma giuridica', TITLE);
  putChanges(page, second + 1, 'Forma giuridica', LEGAL_FORMS, 'A');
  const last = second + 1 + LEGAL_FORMS.length;
  page.putRow(
    'A',
    last + 1,
    ['Totale', formula(`SUM(B${second + 2}:B${last})`, ALL_ACTIVE), null, -0.7, 100],
    [LABEL, COUNT, COUNT, TENTHS, TENTHS].map(total),
  );
  page.put('A', last + 2, 'Fonte: Infocamere-Stockview', NOTE);
  return page;
}

function putSeries(page: Page, row: number, series: readonly SeriesRow[]): void {
  page.putRow('B', row, [null, 2014, 2015, 2016], HEAD);
  series.forEach(({ label, values }, index) =>
    page.putRow('B', row + 1 + index, [label, ...values], [LABEL, COUNT, COUNT, COUNT]),
  );
}

function putChanges(page: Page, row: number, head: string, rows: readonly ChangeRow[], column = 'B'): void {
  page.putRow(column, row, [head, 'Attive 2016', 'Var. assoluta', 'Var. %', 'Quota % su totale'], HEAD);
  rows.forEach(({ label, active, change, percent, share }, index) =>
    page.putRow(
      column,
      row + 1 + index,
      [label, active, change, percent, share],
      [LABEL, COUNT, COUNT, TENTHS, TENTHS],
    ),
  );
}

/** Councillors, then employment; both with a two-row head. */
export function genderPage(): Page {
  const page = new Page('Bilancio di genere', {
    A: 3,
    B: 14,
    ...Object.fromEntries([...'CDEFGHIJK'].map((c) => [c, 10])),
  });
  page.put('B', 2, 'Composizione dei Consiglieri per genere', TITLE);
  COUNCILLORS.forEach(({ year, men, women }, index) => {
    const [left, right] = [columnAfter('C', index * 2), columnAfter('D', index * 2)];
    page.putMerged(left, 3, right, 3, year, HEAD);
    page.putRow(left, 4, ['Uomini', 'Donne'], HEAD);
    page.putRow(left, 5, [men, women], CENTRED);
  });
  page.putMerged(
    'B',
    8,
    'K',
    8,
    'Occupati in complesso per sesso. Media annua. Anni 2014-2016 (valori assoluti in migliaia)',
    { ...TITLE, size: 11, wrap: true },
  );
  putEmployment(page, 10);
  page.put('B', 15, 'Fonte: Istat', NOTE);
  return page;
}

function putEmployment(page: Page, head: number): void {
  page.putMerged('B', head, 'B', head + 1, null, HEAD);
  EMPLOYMENT_YEARS.forEach((year, index) => {
    const left = columnAfter('C', index * 3);
    page.putMerged(left, head, columnAfter(left, 2), head, `Anno ${year}`, HEAD);
    page.putRow(left, head + 1, ['Femmine', 'Maschi', 'Totale'], HEAD);
  });
  EMPLOYMENT.forEach(({ place, years }, index) => {
    const row = head + 2 + index;
    page.put('B', row, place, LABEL);
    years.forEach(([women, men, all], year) => {
      const left = columnAfter('C', year * 3);
      const sum = formula(`${left}${row}+${columnAfter(left, 1)}${row}`, all);
      page.putRow(left, row, [women, men, sum], COUNT);
    });
  });
}

export function cyclePage(): Page {
  const page = new Page('Foglio12', { A: 40, B: 30, C: 42, D: 18 });
  page.put('A', 1, 'Fasi, soggetti, tempi e responsabilità', TITLE);
  page.putRow('A', 3, ['FASI', 'SOGGETTI', 'MODALITA’', 'TEMPI'], HEAD);
  PHASES.forEach(({ phase, who, how, when }, index) =>
    page.putRow('A', 4 + index, [phase, who, how === '' ? null : how, when], LABEL),
  );
  return page;
}
