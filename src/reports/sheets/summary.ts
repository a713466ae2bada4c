import type { Severity } from '../../checks/finding';
import type { Figure, Published } from '../../domain/figure';
import { interpolate } from '../../i18n';
import { ratioName } from '../../i18n/names';
import type { AchievementMeasure, NodeMeasure } from '../../model/measures';
import type { NumberLook } from '../../workbook/plan';
import { achievementCells, statusText } from '../achievements';
import { amountCell, count, figureCell, printedCell, text } from '../cells';
import type { DraftCell, DraftRow, DraftTable } from '../draft';
import { overrideNotes } from '../overrides';
import { ratioYears, ratiosById } from '../ratios';
import type { Report, ReportContext, ReportId } from '../report';
import { AMOUNTS, moneyOf, moneyOfAll } from '../resources';
import { codedTitle, entityOf, isChain, measureOf, responsibles, titleOf } from '../tree';

/** Years of ratios that the summary shows. */
const YEARS = 2;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The whole at a glance, and the way to the other sheets ("Sintesi"). */
export const summary: Report = {
  id: 'sintesi',
  hasData: () => true,
  draft: (context, sheets) => ({
    tables: [
      entityTable(context),
      areaTable(context),
      responsibleTable(context),
      ratioTable(context),
      findingTable(context, sheets),
      sheetTable(context, sheets),
    ],
    notes: [context.words.reports.notes.live, context.words.reports.notes.summary, ...overrideNotes(context)],
    portrait: true,
  }),
};

function entityTable(context: ReportContext): DraftTable {
  const { heads, captions, words, titles } = context.words.reports;
  const entity = measureOf(context, entityOf(context));
  const totals = moneyOfAll(context);
  return {
    caption: captions.entity,
    heads: [heads.quantity, heads.recomputed, heads.printed, heads.status],
    rows: [
      ...(entity?.achievement
        ? [{ cells: [text(words.entityAchievement), ...achievementCells(context, entity.achievement)] }]
        : []),
      ...AMOUNTS.flatMap((role): readonly DraftRow[] => {
        if (!totals[role]) return [];
        const printed = printedCell(context, printedOf(entity?.[role] ?? null), 'money');
        return [{ cells: [text(heads[role]), amountCell(context, totals[role]), printed] }];
      }),
      ...percentRow(context, heads.use, totals.use, 'percent1'),
      ...percentRow(
        context,
        titles['piano-miglioramento'],
        context.measures.incentives?.overall ?? null,
        'percent2',
      ),
    ],
  };
}

const printedOf = (figure: Figure | null): Published | null => figure && figure.published;

const percentRow = (
  context: ReportContext,
  label: string,
  figure: Figure | null,
  look: NumberLook,
): readonly DraftRow[] =>
  figure
    ? [
        {
          cells: [
            text(label),
            figureCell(context, figure, look),
            printedCell(context, figure.published, look),
          ],
        },
      ]
    : [];

function areaTable(context: ReportContext): DraftTable {
  const { heads, captions } = context.words.reports;
  const areas = context.model.nodes.filter(({ level }) => level === 'area');
  return {
    caption: captions.areas,
    heads: [
      heads.area,
      heads.achievement,
      heads.execution,
      heads.updated,
      heads.actual,
      heads.use,
      heads.share,
    ],
    rows: areas.flatMap((node): readonly DraftRow[] => {
      const measure = measureOf(context, node);
      const resources = moneyOf(context, node);
      const figures: DraftRow = {
        cells: [
          text(codedTitle(context, node)),
          figureCell(context, measure?.achievement?.figure, 'percent2'),
          figureCell(context, measure?.execution?.figure, 'percent2'),
          amountCell(context, resources.updated),
          amountCell(context, resources.actual),
          figureCell(context, resources.use, 'percent1'),
          figureCell(context, resources.share, 'percent1'),
        ],
      };
      // Under the name, not in a column: the page is as wide as one can read.
      const coverage = coverageText(context, measure);
      return coverage === null ? [figures] : [figures, { cells: [text(coverage, 'info')] }];
    }),
  };
}

/** What the two figures of an area rest on; nothing where all that they should hold is there. */
function coverageText(context: ReportContext, measure: NodeMeasure | null): string | null {
  const { achievement, execution } = measure ?? {};
  const told = [
    ...(achievement && isShort(achievement) ? [statusText(context, achievement)] : []),
    ...(execution && isShort(execution)
      ? [
          interpolate(
            context.words.reports.words.projects,
            { text: statusText(context, execution) },
            context.lang,
          ),
        ]
      : []),
  ];
  return told.join('; ') || null;
}

const isShort = ({ counted, of, below, status }: AchievementMeasure): boolean =>
  counted < of || (below !== undefined && below.counted < below.of) || status === 'partial';

function responsibleTable(context: ReportContext): DraftTable {
  const { heads, captions } = context.words.reports;
  return {
    caption: captions.responsibles,
    heads: [heads.responsible, heads.achievement, heads.printed, heads.status, heads.objectives],
    rows: responsibles(context).map((person): DraftRow => {
      const objectives = (context.children.get(person.id) ?? []).filter((node) => !isChain(node));
      const cells = achievementCells(context, measureOf(context, person)?.achievement);
      return { cells: [text(titleOf(context, person)), ...cells, count(objectives.length)] };
    }),
  };
}

function ratioTable(context: ReportContext): DraftTable {
  const { heads, captions } = context.words.reports;
  const years = ratioYears(context).slice(0, YEARS);
  return {
    caption: captions.ratios,
    heads: [
      heads.ratio,
      ...years.flatMap((year) => [`${heads.recomputed} ${year}`, `${heads.printed} ${year}`]),
      heads.better,
    ],
    rows: [...ratiosById(context).values()].map((measures): DraftRow => {
      const [first] = measures;
      const figures = years.map((year) => measures.find((measure) => measure.year === year)?.figure);
      return {
        cells: [
          text(ratioName(first, context.lang)),
          ...figures.flatMap((each) => [
            figureCell(context, each, 'ratio1'),
            printedCell(context, each?.published, 'ratio1'),
          ]),
          text(first.better && context.words.reports.better[first.better]),
        ],
      };
    }),
  };
}

function findingTable(context: ReportContext, sheets: ReadonlyMap<ReportId, string>): DraftTable {
  const { words, findings } = context;
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.length - open.length;
  return {
    caption: words.reports.captions.findings,
    heads: [words.reports.heads.severity, words.reports.heads.count, words.reports.heads.sheet],
    rows: [
      ...SEVERITIES.map((severity) =>
        findingCount(
          text(words.severities[severity].many, severity),
          open.filter((finding) => finding.severity === severity).length,
          sheets,
        ),
      ),
      ...(accepted > 0 ? [findingCount(text(words.reports.words.acceptedFindings), accepted, sheets)] : []),
    ],
  };
}

const findingCount = (
  label: DraftCell | null,
  findings: number,
  sheets: ReadonlyMap<ReportId, string>,
): DraftRow => ({ cells: [label, count(findings), sheetLink(sheets.get('quadrature'))] });

function sheetTable(context: ReportContext, sheets: ReadonlyMap<ReportId, string>): DraftTable {
  const { captions, contents } = context.words.reports;
  return {
    caption: captions.sheets,
    heads: [context.words.reports.heads.sheet, context.words.reports.heads.contents],
    rows: [...sheets]
      .filter(([id]) => id !== 'sintesi')
      .map(([id, name]): DraftRow => ({ cells: [sheetLink(name), text(contents[id], 'subtitle')] })),
  };
}

const sheetLink = (sheet: string | undefined): DraftCell | null =>
  sheet === undefined ? null : { value: sheet, style: 'link', link: { sheet, row: 0, col: 0 } };
