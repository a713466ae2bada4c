import type { Figure } from '../../domain/figure';
import { formatDecimal, interpolate, wordFor } from '../../i18n';
import { figureCell, printedCell, readIn, text } from '../cells';
import type { DraftRow } from '../draft';
import { type InputsOf, inputsWriter } from '../inputs';
import { type GivenFigure, overrideNotes } from '../overrides';
import { type Registered, agreementOf, registeredFigures } from '../register';
import type { Report, ReportContext } from '../report';

/** Before a formula shown as text, so that nothing takes it for one to calculate. */
const FORMULA_MARK = 'fx ';

/** Every recomputed figure with its rule, inputs, exact value, rounding and printed value ("Registro di calcolo"). */
export const calculationRegister: Report = {
  id: 'registro',
  hasData: (context) => registeredFigures(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const inputsOf = inputsWriter(context.lang, context.words);
    return {
      tables: [
        {
          heads: [
            heads.figure,
            heads.item,
            heads.rule,
            heads.inputs,
            heads.formula,
            heads.exact,
            heads.rounding,
            heads.value,
            heads.printed,
            heads.outcome,
            heads.readIn,
          ],
          rows: registeredFigures(context).map((each) => figureRow(context, each, inputsOf)),
        },
      ],
      notes: [notes.register, ...overrideNotes(context)],
    };
  },
};

function figureRow(
  context: ReportContext,
  { figure, title, given }: Registered,
  inputsOf: InputsOf,
): DraftRow {
  const { words, lang, formulaOf } = context;
  const { id, rule, expression, exact, places, published } = figure;
  const formula = formulaOf(expression, places);
  return {
    cells: [
      text(id),
      text(title),
      text(wordFor(words.rules, rule)),
      text(inputsOf(expression, givenTexts(context, given))),
      text(formula === null ? noFormula(context, rule) : `${FORMULA_MARK}=${formula}`),
      text(exact && formatDecimal(exact, lang)),
      text(interpolate(words.reports.words.places, { places }, lang)),
      figureCell(context, figure, lookOf(figure)),
      printedCell(context, published, lookOf(figure)),
      text(words.reports.agreements[agreementOf(figure)]),
      readIn(published ? [published.cell] : []),
    ],
  };
}

const noFormula = ({ words }: ReportContext, rule: string): string =>
  rule === 'override' ? words.reports.words.override : words.reports.words.noFormula;

const lookOf = ({ places, rule }: Figure) =>
  rule.startsWith('sum') || rule === 'incentive-due' ? 'money' : places === 1 ? 'percent1' : 'percent2';

/** Figures that somebody typed and that count in it. */
const givenTexts = ({ lang, words }: ReportContext, given: readonly GivenFigure[]): readonly string[] =>
  given.map(({ id, value, note }) =>
    interpolate(words.reports.words.overrideInput, { id, value, note }, lang),
  );
