import { OBJECTIVE_1A, OBJECTIVE_1B, OBJECTIVE_1D, OBJECTIVE_1E, OBJECTIVE_1F } from '../facts/report-area-1';
import {
  OBJECTIVE_2C,
  OBJECTIVE_2D,
  OBJECTIVE_2E_ABROAD,
  OBJECTIVE_2E_AGRICULTURE,
  OBJECTIVE_2E_PROMOTION,
} from '../facts/report-area-2-firms';
import { OBJECTIVE_2A, OBJECTIVE_2B } from '../facts/report-area-2-registry';
import { OBJECTIVE_3C } from '../facts/report-area-3-administration';
import {
  OBJECTIVE_3A,
  OBJECTIVE_3B,
  OBJECTIVE_3D,
  OBJECTIVE_3E,
  OBJECTIVE_3F,
} from '../facts/report-area-3-governance';
import type { ReportIndicator, ReportObjective, ReportProject, Result } from '../facts/report-form';
import { fraction, typedEuro } from './italian';
import { Page, type CellContent } from './page';
import { CENTRED, figure, LABEL, NOTE, SECTION, TYPED, type Style } from './styles';

/** What the offices do differently with the same form. */
interface Habits {
  /** Code and title in one cell, or the title in the cell beside. */
  readonly titles: 'with-code' | 'beside';
  /** `100%` as an Excel percentage or as text. */
  readonly percentages: 'numbers' | 'text';
  /** `€ 610,00` as an amount with a format or as text. */
  readonly amounts: 'numbers' | 'text';
  readonly rowsPerIndicator: 1 | 2;
}

const PROMOTION: Habits = {
  titles: 'with-code',
  percentages: 'numbers',
  amounts: 'text',
  rowsPerIndicator: 1,
};
const REGULATION: Habits = {
  titles: 'beside',
  percentages: 'numbers',
  amounts: 'numbers',
  rowsPerIndicator: 2,
};
const REGISTRY: Habits = {
  titles: 'with-code',
  percentages: 'text',
  amounts: 'numbers',
  rowsPerIndicator: 1,
};
const GENERAL: Habits = { titles: 'beside', percentages: 'numbers', amounts: 'text', rowsPerIndicator: 1 };

/** Annex 1, a sheet for each form, in the report's order. */
export const reportPages = (): readonly Page[] => [
  reportPage('1A', OBJECTIVE_1A, PROMOTION),
  reportPage('1B', OBJECTIVE_1B, PROMOTION),
  reportPage('2C', OBJECTIVE_2C, PROMOTION),
  reportPage('2D', OBJECTIVE_2D, PROMOTION),
  reportPage('2E', OBJECTIVE_2E_PROMOTION, PROMOTION),
  reportPage('3E', OBJECTIVE_3E, PROMOTION),
  reportPage('1D', OBJECTIVE_1D, REGULATION),
  reportPage('1E', OBJECTIVE_1E, REGULATION),
  reportPage('1F', OBJECTIVE_1F, REGULATION),
  reportPage('2A', OBJECTIVE_2A, REGISTRY),
  reportPage('2B', OBJECTIVE_2B, REGISTRY),
  reportPage('2E (2)', OBJECTIVE_2E_AGRICULTURE, REGULATION),
  reportPage('2E (3)', OBJECTIVE_2E_ABROAD, PROMOTION),
  reportPage('3B', OBJECTIVE_3B, GENERAL),
  reportPage('3D', OBJECTIVE_3D, GENERAL),
  reportPage('3A', OBJECTIVE_3A, GENERAL),
  reportPage('3C', OBJECTIVE_3C, GENERAL),
  reportPage('3F', OBJECTIVE_3F, GENERAL),
];

function reportPage(name: string, objective: ReportObjective, habits: Habits): Page {
  const page = new Page(name, { A: 2, B: 30, C: 16, D: 16, E: 16, F: 16, G: 30 });
  const { code, partial, title } = objective;
  const reference = partial ? `${code} (quota parte)` : code;
  page.put('B', 1, 'Report direzionale 2016', NOTE);
  page.put('G', 1, 'allegato n. 1', NOTE);
  page.putMerged('B', 3, 'G', 3, objective.mission, LABEL);
  page.putMerged('B', 4, 'G', 4, objective.programme, LABEL);
  putTitled(page, 6, `OBIETTIVO STRATEGICO ${reference}:`, title, habits);
  let row = putIndicators(page, 8, `INDICATORI STRATEGICI ${reference}:`, objective.strategic, habits);
  for (const project of objective.projects) row = putProject(page, row + 1, project, habits);
  if (objective.note) page.putMerged('B', row + 1, 'G', row + 1, objective.note, { ...NOTE, wrap: true });
  return page;
}

function putTitled(page: Page, row: number, label: string, title: string, habits: Habits): void {
  if (habits.titles === 'with-code') {
    page.putMerged('B', row, 'G', row, `${label}\n${title}`, SECTION);
    return;
  }
  page.put('B', row, label, SECTION);
  page.putMerged('C', row, 'G', row, title === '' ? null : title, SECTION);
}

/** The first row after the project. */
function putProject(page: Page, first: number, project: ReportProject, habits: Habits): number {
  putTitled(page, first, `PROGETTO ${project.code}:`, project.title, habits);
  page.putMerged('B', first + 1, 'G', first + 1, 'RISORSE UTILIZZATE', { ...CENTRED, bold: true });
  const amounts: readonly (readonly [string, number])[] = [
    ['PROVENTI', project.revenues],
    ['ONERI', project.costs],
    ['INVESTIMENTI', project.investments],
  ];
  amounts.forEach(([label, amount], index) => {
    page.putMerged('B', first + 2 + index, 'F', first + 2 + index, label, LABEL);
    if (habits.amounts === 'text') page.put('G', first + 2 + index, typedEuro(amount), TYPED);
    else page.put('G', first + 2 + index, amount, figure('euro'));
  });
  const next = first + 2 + amounts.length;
  return project.indicators.length === 0
    ? next
    : putIndicators(page, next + 1, 'INDICATORI:', project.indicators, habits);
}

/** The first row after the list. */
function putIndicators(
  page: Page,
  first: number,
  head: string,
  indicators: readonly ReportIndicator[],
  habits: Habits,
): number {
  page.putMerged('B', first, 'F', first, head, { ...LABEL, bold: true });
  page.put('G', first, 'RISULTATO', { ...CENTRED, bold: true });
  const rows = habits.rowsPerIndicator;
  indicators.forEach(({ text, result }, index) => {
    const row = first + 1 + index * rows;
    page.putMerged('B', row, 'F', row + rows - 1, text, LABEL);
    const [content, style] = resultCell(result, habits);
    page.putMerged('G', row, 'G', row + rows - 1, content, style);
  });
  return first + 1 + indicators.length * rows;
}

function resultCell(result: Result, habits: Habits): [CellContent, Style] {
  switch (result.kind) {
    case 'percent':
      return habits.percentages === 'text'
        ? [`${result.points}%`, CENTRED]
        : [fraction(result.points), { ...CENTRED, format: 'percent' }];
    case 'typed':
      return [result.text, CENTRED];
    case 'count':
      return [result.value, CENTRED];
    case 'day':
      return [result.serial, { ...CENTRED, format: 'day' }];
  }
}
