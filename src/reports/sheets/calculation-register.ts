import { type Expression, operands } from '../../domain/expression';
import type { Figure } from '../../domain/figure';
import { type Lang, formatDecimal, interpolate, wordFor } from '../../i18n';
import { refName } from '../../workbook/address';
import { figureCell, printedCell, readIn, text } from '../cells';
import type { DraftRow } from '../draft';
import { type GivenFigure, overrideNotes } from '../overrides';
import { type Registered, agreementOf, registeredFigures } from '../register';
import type { Report, ReportContext } from '../report';

/** Excel's limit on the text of a cell is 32,767; the rest is for the words that say what was left out. */
const MAX_TEXT = 32_000;
/** Before a formula shown as text, so that nothing takes it for one to calculate. */
const FORMULA_MARK = 'fx ';

/** Every recomputed figure with its rule, inputs, exact value, rounding and printed value ("Registro di calcolo"). */
export const calculationRegister: Report = {
  id: 'registro',
  hasData: (context) => registeredFigures(context).length > 0,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const inputOf = inputWriter(context.lang);
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
          rows: registeredFigures(context).map((each) => figureRow(context, each, inputOf)),
        },
      ],
      notes: [notes.register, ...overrideNotes(context)],
    };
  },
};

function figureRow(context: ReportContext, { figure, title, given }: Registered, inputOf: InputOf): DraftRow {
  const { words, lang, formulaOf } = context;
  const { id, rule, expression, exact, places, published } = figure;
  const formula = formulaOf(expression, places);
  return {
    cells: [
      text(id),
      text(title),
      text(wordFor(words.rules, rule)),
      text(inputsText(context, expression, given, inputOf)),
      text(formula === null ? noFormula(context, rule) : `${FORMULA_MARK}=${formula}`),
      text(exact),
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

/** What is behind a figure: figures that somebody typed, and cells with what they hold: `'Foglio3'!F12 = 23.395,19; …`. */
function inputsText(
  { lang, words }: ReportContext,
  expression: Expression,
  given: readonly GivenFigure[],
  inputOf: InputOf,
): string | null {
  const inputs = new Set(
    given.map(({ id, value, note }) =>
      interpolate(words.reports.words.overrideInput, { id, value, note }, lang),
    ),
  );
  const visit = (node: Expression): void => {
    if ('ref' in node) inputs.add(inputOf(node));
    else operands(node).forEach(visit);
  };
  visit(expression);
  const kept: string[] = [];
  let length = 0;
  for (const input of inputs) {
    length += input.length + 2;
    if (length > MAX_TEXT) break;
    kept.push(input);
  }
  const left = inputs.size - kept.length;
  const more = left > 0 ? [interpolate(words.reports.words.moreInputs, { left }, lang)] : [];
  return [...kept, ...more].join('; ') || null;
}

type Leaf = Extract<Expression, { op: 'cell' | 'reading' | 'missing' }>;
type InputOf = (leaf: Leaf) => string;

/** The words of an input, made once: the same cells are behind many figures. */
function inputWriter(lang: Lang): InputOf {
  const known = new Map<Leaf, string>();
  return (leaf) => {
    const written = known.get(leaf) ?? inputText(leaf, lang);
    known.set(leaf, written);
    return written;
  };
}

function inputText(leaf: Leaf, lang: Lang): string {
  const cell = refName(leaf.ref);
  switch (leaf.op) {
    case 'cell':
      return `${cell} = ${formatDecimal(leaf.value, lang)}`;
    case 'reading':
      return `${cell} = ${formatDecimal(leaf.value, lang)} («${leaf.text}»)`;
    case 'missing':
      return `${cell} = –`;
  }
}
