import { PROJECTS_1_TO_10 } from '../facts/improvement-offices';
import { IMPROVEMENT_TOTALS, type ImprovementProject } from '../facts/improvement-projects';
import { PROJECTS_11_TO_17 } from '../facts/improvement-registry';
import { Page } from './page';
import { bold, CENTRED, figure, HEAD, LABEL, NOTE, SECTION, TITLE, total } from './styles';

/** Annex 2: a row for each project, its indicators below it, headings among them, two bottom lines. */
export function improvementPage(): Page {
  const page = new Page('Art. 15', { A: 2, B: 5, C: 76, D: 12, E: 46, F: 14, G: 14 });
  page.putMerged('B', 2, 'G', 2, 'PROGETTI MIGLIORAMENTO SERVIZI ANNO 2016', TITLE);
  page.put('G', 1, 'allegato n. 2', NOTE);
  page.putMerged('B', 4, 'C', 4, 'PROGETTI RELAZIONE EX ART. 15 C. 5', HEAD);
  page.putRow('D', 4, ['RISULTATO FINALE', 'commento', 'RISORSE PREVISTE', 'RISORSE EROGATE'], HEAD);
  let row = 5;
  for (const project of [...PROJECTS_1_TO_10, ...PROJECTS_11_TO_17]) row = putProject(page, row, project);
  putTotals(page, row);
  return page;
}

function putProject(page: Page, first: number, project: ImprovementProject): number {
  const { number, title, achieved, planned, paid } = project;
  page.putRow(
    'B',
    first,
    [number, title, achieved, null, planned, paid],
    [CENTRED, LABEL, CENTRED, LABEL, figure('money'), figure('money')].map(bold),
  );
  project.rows.forEach((row, index) => {
    const at = first + 1 + index;
    if (typeof row === 'string') page.putMerged('B', at, 'G', at, row, SECTION);
    else page.putRow('C', at, [row.text, row.achieved, row.comment ?? null], [LABEL, CENTRED, LABEL]);
  });
  return first + 1 + project.rows.length;
}

/** Typed, as printed: neither line is what the rows above it add up to. */
function putTotals(page: Page, row: number): void {
  const { resourcesLabel, overallLabel, pointsSum, overall, planned, paid } = IMPROVEMENT_TOTALS;
  const styles = [LABEL, CENTRED, CENTRED, figure('integer'), figure('integer')].map(total);
  page.putRow('C', row, [resourcesLabel, null, null, planned, null], styles);
  page.putRow('C', row + 1, [overallLabel, pointsSum, overall, planned, paid], styles);
}
