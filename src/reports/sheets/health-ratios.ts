import { sourcesOf } from '../../domain/figure';
import { quantityName, ratioName } from '../../i18n/names';
import type { RatioMeasure } from '../../model/measures';
import { figureCell, printedCell, readIn, sourceCell, text } from '../cells';
import type { DraftCell, DraftRow } from '../draft';
import { ratioYears, ratiosById } from '../ratios';
import type { Report, ReportContext } from '../report';

/** The health ratios, recomputed and printed, over the years ("Stato di salute dell'ente"). */
export const healthRatios: Report = {
  id: 'stato-salute',
  hasData: ({ measures }) => measures.ratios.length > 0 || measures.printedRatios.length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const years = ratioYears(context);
    return {
      tables: [
        {
          heads: [
            heads.ratio,
            heads.better,
            ...years.flatMap((year) => [`${heads.recomputed} ${year}`, `${heads.printed} ${year}`]),
            heads.missing,
            heads.readIn,
          ],
          rows: [...ratioRows(context, years), ...unknownRows(context, years)],
        },
      ],
      notes: [notes.live, notes.ratios],
    };
  },
};

function ratioRows(context: ReportContext, years: readonly number[]): readonly DraftRow[] {
  return [...ratiosById(context).values()].map((measures): DraftRow => {
    const byYear = new Map(measures.map((measure) => [measure.year, measure]));
    const [first] = measures;
    return {
      cells: [
        text(first ? ratioName(first, context.lang) : null),
        text(first?.better ? context.words.reports.better[first.better] : null),
        ...years.flatMap((year) => yearCells(context, byYear.get(year))),
        text(missingText(context, measures)),
        readIn(measures.flatMap(({ figure }) => sourcesOf(figure))),
      ],
    };
  });
}

const yearCells = (
  context: ReportContext,
  measure: RatioMeasure | undefined,
): readonly (DraftCell | null)[] => [
  figureCell(context, measure?.figure, 'ratio1'),
  printedCell(context, measure?.figure.published, 'ratio1'),
];

/** The inputs that the workbook lacks, with the years in which it lacks them. */
function missingText({ lang }: ReportContext, measures: readonly RatioMeasure[]): string | null {
  const years = new Map<string, number[]>();
  for (const { missing, year } of measures) {
    for (const input of missing) years.set(input, [...(years.get(input) ?? []), year]);
  }
  const said = [...years].map(([input, of]) => `${quantityName(input, lang)} (${of.join(', ')})`);
  return said.join('; ') || null;
}

/** Printed ratios that the catalogue does not know: shown as they are. */
function unknownRows(context: ReportContext, years: readonly number[]): readonly DraftRow[] {
  const unknown = context.measures.printedRatios.filter(({ id }) => id === null);
  const labels = [...new Set(unknown.map(({ label }) => label))];
  return labels.map((label): DraftRow => {
    const printed = unknown.filter((fact) => fact.label === label);
    return {
      cells: [
        text(label),
        null,
        ...years.flatMap((year) => [
          null,
          sourceCell(printed.find((fact) => fact.year === year)?.published ?? null, 'ratio1'),
        ]),
        null,
        readIn(printed.map(({ published }) => published.ref)),
      ],
    };
  });
}
