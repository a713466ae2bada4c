import { ENTITY_OBJECTIVES, OVERALL_SENTENCE } from '../facts/entity-objectives';
import {
  EXECUTIVE_PROMOTION,
  EXECUTIVE_REGISTRY,
  SECRETARY_GENERAL,
  type IndividualIndicator,
  type IndividualObjective,
  type Person,
} from '../facts/individual-objectives';
import { Page } from './page';
import { CENTRED, figure, HEAD, LABEL, NOTE, TITLE, total, TYPED } from './styles';

export function entityObjectivesPage(): Page {
  const page = new Page('Obiettivi ente', { A: 3, B: 80, C: 18 });
  page.put('B', 1, 'Gli obiettivi di Ente - risultati 2016', TITLE);
  page.putMerged('B', 2, 'C', 2, OVERALL_SENTENCE, { wrap: true });
  page.putRow('B', 4, ['OBIETTIVI DI ENTE ANNO 2016', 'REALIZZAZIONE'], HEAD);
  ENTITY_OBJECTIVES.forEach(({ number, title, achieved }, index) => {
    page.put('B', 5 + index, `${number}) ${title}`, LABEL);
    // The first figure was pasted from the printed report.
    if (number === 1) page.put('C', 5 + index, '98,40', TYPED);
    else page.put('C', 5 + index, achieved, figure(Number.isInteger(achieved) ? 'integer' : 'hundredths'));
  });
  page.put('B', 12, 'Per il dettaglio si rinvia agli obiettivi individuali e al Report direzionale', NOTE);
  return page;
}

export const individualPages = (): readonly Page[] => [
  individualPage('SG', SECRETARY_GENERAL, 'in-the-cell'),
  individualPage('Dir. Promozione', EXECUTIVE_PROMOTION, 'row-by-row'),
  individualPage('Dir. Anagrafico', EXECUTIVE_REGISTRY, 'in-the-cell'),
];

/** Where a list of projects stands: within its indicator's cell, or on rows of its own. */
type ListHabit = 'in-the-cell' | 'row-by-row';

function individualPage(name: string, person: Person, habit: ListHabit): Page {
  const page = new Page(name, { A: 3, B: 42, C: 62, D: 18 });
  page.put('B', 1, 'Obiettivi individuali - risultati 2016', TITLE);
  page.putRow('B', 3, [person.role, 'INDICATORE', '% RAGGIUNGIMENTO'], HEAD);
  let row = 4;
  for (const objective of person.objectives) row = putObjective(page, row, objective, habit);
  return page;
}

/** The first row after the objective. */
function putObjective(page: Page, first: number, objective: IndividualObjective, habit: ListHabit): number {
  let row = first;
  for (const indicator of objective.indicators) row = putIndicator(page, row, indicator, habit);
  const label = `OBIETTIVO N. ${objective.number}/2016\n${objective.title}`;
  page.putMerged('B', first, 'B', row - 1, label, LABEL);
  page.putMerged('B', row, 'D', row, objective.closing, total(LABEL));
  return row + 1;
}

function putIndicator(page: Page, first: number, indicator: IndividualIndicator, habit: ListHabit): number {
  const heading = indicator.number === '' ? '' : `INDICATORE ${indicator.number}\n`;
  const projects = indicator.projects ?? [];
  const lines = [`${heading}${indicator.text}`, ...projects];
  const rows = habit === 'row-by-row' ? lines : [lines.join('\n')];
  rows.forEach((text, index) => page.put('C', first + index, text, LABEL));
  const last = first + rows.length - 1;
  const style = typeof indicator.achieved === 'string' ? TYPED : CENTRED;
  page.putMerged('D', first, 'D', last, indicator.achieved, style);
  return last + 1;
}
