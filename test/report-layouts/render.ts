import { AREA_RESOURCES, AREA_RESOURCES_TOTAL } from '../../assets/sample/facts/areas';
import { EFFICIENCY_RATIOS, RATIO_YEARS, STRUCTURE_RATIOS } from '../../assets/sample/facts/health';
import { COSTS, REVENUES } from '../../assets/sample/facts/income';
import {
  EXECUTIVE_PROMOTION,
  EXECUTIVE_REGISTRY,
  type Person,
  SECRETARY_GENERAL,
} from '../../assets/sample/facts/individual-objectives';
import { AREA_1, AREA_2, AREA_3, type Amounts, TOTAL } from '../../assets/sample/facts/resources';
import type { CellInput, SheetInput } from '../layouts/case';
import { type Draft, type Planted, Style } from './draft';

/** The report of 2016 in one layout: its sheets, and where its mistakes stand in them. */
export interface DrawnReport {
  readonly name: string;
  readonly workbook: readonly SheetInput[];
  readonly planted: readonly Planted[];
}

/** The report's own figures in a layout that the seed draws. */
export function drawnReport(seed: number): DrawnReport {
  const style = new Style(seed);
  const drafts = style.random.shuffled([
    resources(style),
    areas(style),
    ...statements(style),
    ratios(style),
    ...[SECRETARY_GENERAL, EXECUTIVE_PROMOTION, EXECUTIVE_REGISTRY].map((person) => card(style, person)),
  ]);
  return {
    name: `report-2016-${seed}`,
    workbook: drafts.map((draft) => draft.sheet()),
    planted: drafts.flatMap(({ planted }) => planted),
  };
}

const LABEL = /^((?:\d|I)[A-F]\d{4})\s*-\s*/;

function resources(style: Style): Draft {
  const { random } = style;
  const draft = style.draft(random.pick(['Riepilogo risorse', 'Progetti', 'Risorse 2016']));
  const objectiveIs = random.pick(['merged', 'repeated', 'section'] as const);
  const codeApart = random.chance(0.4);
  const subtotals = random.chance(0.5);
  const money = (amounts: Amounts): readonly CellInput[] => [
    style.amount(amounts.initial),
    style.amount(amounts.updated),
    style.amount(amounts.actual),
    amounts.use === null ? null : style.percent(amounts.use, 1),
  ];
  const lead = [
    ...(objectiveIs === 'section' ? [] : [style.head('Obiettivo strategico', 'Obiettivi strategici')]),
    ...(codeApart ? [style.head('Codice', 'Cod. progetto')] : []),
    style.head('Progetto', 'Progetti', 'Denominazione progetto'),
  ];
  draft.put(0, [
    style.head('Risorse finanziarie per progetto - anno 2016', 'Budget e consuntivo 2016 per progetto'),
  ]);
  draft.put(2, [
    ...lead,
    style.head('Budget iniziale', 'Budget iniziale 2016', 'Preventivo iniziale'),
    style.head('Budget aggiornato', 'Budget aggiornato 2016', 'Preventivo aggiornato'),
    style.head('Consuntivo', 'Consuntivo 2016', 'Speso al 31/12/2016'),
    style.head('% utilizzo', '% utilizzo budget', '% di utilizzo'),
  ]);
  let row = 3;
  for (const { code, title, projects, subtotal } of [...AREA_1, ...AREA_2, ...AREA_3]) {
    const named = `${code} - ${title}`;
    if (objectiveIs === 'section') draft.put(row++, [`Obiettivo strategico ${named}`]);
    const first = row;
    for (const project of projects) {
      const found = LABEL.exec(project.label);
      const label = codeApart ? [found?.[1] ?? null, project.label.replace(LABEL, '')] : [project.label];
      const above =
        objectiveIs === 'section' ? [] : [objectiveIs === 'repeated' || row === first ? named : null];
      draft.put(row++, [...above, ...label, ...money(project)]);
    }
    if (objectiveIs === 'merged') draft.merge(first, 0, row - 1, 0);
    if (subtotals)
      draft.put(row++, [`Totale obiettivo ${code}`, ...lead.slice(1).map(() => null), ...money(subtotal)]);
  }
  draft.put(row, [
    style.head('Totale generale', 'Totale risorse'),
    ...lead.slice(1).map(() => null),
    ...money(TOTAL),
  ]);
  return draft;
}

function areas(style: Style): Draft {
  const { random } = style;
  const draft = style.draft(random.pick(['Aree', 'Aree strategiche', 'Riepilogo aree']));
  const initial = random.pick([1, 2]);
  const withOwner = initial === 2;
  draft.put(0, [style.head('Riepilogo per area strategica 2016', 'Risorse per area strategica - 2016')]);
  draft.put(3, [
    style.head('Area strategica', 'Aree strategiche'),
    ...(withOwner ? [style.head('Responsabile')] : []),
    style.head('Budget iniziale 2016', 'Budget iniziale', 'Preventivo 2016'),
    style.head('Budget aggiornato', 'Budget al 31/12', 'Preventivo aggiornato'),
    style.head('Consuntivo 2016', 'Consuntivo'),
    style.head('% utilizzo', '% utilizzo budget'),
    style.head('% risorse impiegate', '% sul totale'),
  ]);
  [...AREA_RESOURCES, AREA_RESOURCES_TOTAL].forEach((area, index) => {
    const row = 4 + index;
    draft.put(row, [
      area.label,
      ...(withOwner ? [index === AREA_RESOURCES.length ? null : 'Segretario generale'] : []),
      style.amount(area.initial),
      style.amount(area.updated),
      style.amount(area.actual),
      style.percent(area.use, 1),
      style.percent(area.share, 1),
    ]);
    if (index > 0) draft.mistake(`initial budget of ${area.label}`, row, initial);
  });
  return draft;
}

/** Revenues and costs on one sheet, or on one each; the newer year first or last. */
function statements(style: Style): readonly Draft[] {
  const { random } = style;
  const backwards = random.chance(0.5);
  const years = (newer: CellInput, older: CellInput): readonly CellInput[] =>
    backwards ? [newer, older] : [older, newer];
  const put = (draft: Draft, top: number, head: string, rows: typeof REVENUES): void => {
    draft.put(top, [style.head(head), ...years(2016, 2015)]);
    rows.forEach(({ label, amount2016, amount2015 }, index) =>
      draft.put(top + 1 + index, [label, ...years(style.amount(amount2016), style.amount(amount2015))]),
    );
  };
  if (random.chance(0.5)) {
    const draft = style.draft('Conto economico');
    draft.put(0, ['Proventi e oneri correnti']);
    put(draft, 2, 'Proventi correnti', REVENUES);
    put(draft, 9, 'Oneri correnti', COSTS);
    return [draft];
  }
  const [revenues, costs] = [style.draft('Proventi'), style.draft('Oneri')];
  put(revenues, 0, 'Proventi correnti', REVENUES);
  put(costs, 0, 'Oneri correnti', COSTS);
  return [revenues, costs];
}

const WRONG_RATIOS = ['current-management-balance', 'other-revenue-capacity'];

function ratios(style: Style): Draft {
  const { random } = style;
  const draft = style.draft(random.pick(['Stato di salute', 'Indicatori di bilancio', 'Indici']));
  const terms = random.chance(0.5);
  const order = random.chance(0.5) ? [0, 1, 2, 3] : [3, 2, 1, 0];
  const newest = order.indexOf(0) + (terms ? 2 : 1);
  draft.put(0, [style.head("Stato di salute dell'ente")]);
  draft.put(2, [
    style.head('Indicatore', 'Indice'),
    ...(terms ? [style.head('Composizione indicatore')] : []),
    ...order.map((index) => RATIO_YEARS[index] ?? null),
  ]);
  [...STRUCTURE_RATIOS, ...EFFICIENCY_RATIOS].forEach((ratio, index) => {
    const row = 3 + index;
    draft.put(row, [
      ratio.label,
      ...(terms ? [`${ratio.numerator} / ${ratio.denominator}`] : []),
      ...order.map((year) => {
        const printed = ratio.printed[year] ?? 0;
        return ratio.unit === 'percent' ? style.percent(printed, 1) : style.amount(printed);
      }),
    ]);
    if (WRONG_RATIOS.includes(ratio.id)) draft.mistake(`${ratio.id} of 2016`, row, newest);
  });
  return draft;
}

/** Means that the report has cut instead of rounding: 99,1667 printed 99,16; 98,857 printed 98,85; 98,125 printed 98,12. */
const TRUNCATED = /(?:99,16|98,85)%/;

function card(style: Style, { role, objectives }: Person): Draft {
  const { random } = style;
  const draft = style.draft(role.slice(0, 24).trim());
  const merged = random.chance(0.5);
  draft.put(0, [role]);
  draft.put(2, [
    style.head('Obiettivo', 'Obiettivi individuali'),
    style.head('Indicatore', 'Indicatori'),
    style.head('% raggiungimento', 'Grado di raggiungimento %', '% di realizzazione'),
  ]);
  let row = 3;
  for (const { number, title, indicators, closing } of objectives) {
    const first = row;
    for (const { number: mark, text, achieved, projects = [] } of indicators) {
      const name = merged && row > first ? null : `${number}) ${title}`;
      const words = [`${mark} ${text}`, ...projects].join('\n');
      draft.put(row++, [name, words, achieved]);
    }
    if (merged) draft.merge(first, 0, row - 1, 0);
    if (TRUNCATED.test(closing)) draft.mistake(`mean of ${role} ${number}`, row, 0);
    draft.put(row++, [closing]);
  }
  return draft;
}
