import { NO_CONTEXT } from '../../src/recognition/layout/context';
import { type Trial, tried } from '../../src/recognition/judging/judge';
import { FORM_KINDS, TABLE_KINDS } from '../../src/recognition/registry';
import { type Example, examplesOf, type FormExample } from './corpus';
import type { Choice, Learned, Option } from './learn';

/** A choice of the corpus, and the workbook it is from: its variants stay together. */
export interface Case extends Choice {
  readonly from: string;
  /** No workbook holds it. */
  readonly isMade?: true;
}

/** The sign without which a table of any shape may be anybody's. */
const EVIDENCE = 'words:public';
/** Signs of a shape that come from words of planning too. */
const WORDED = [EVIDENCE, 'rows:codes', 'title:objectives'];
/** The world holds more lists that only look like ours than the corpus does. */
const STRANGERS = 3;
/** How much the same table without a word of public planning counts as nobody's. */
const WORDLESS = 0.1;

/** Every table of the corpus on which a kind may be read, judged by its own words alone: the harder case. */
export function casesOf(worlds: number): readonly Case[] {
  const { tables, forms } = examplesOf(worlds);
  const cases = tables.map(tableCase).filter(({ options }) => options.length > 0);
  return [...cases, ...cases.flatMap(wordless), ...forms.map(formCase)];
}

function tableCase({ from, table, kinds, weight }: Example): Case {
  const trials = TABLE_KINDS.map((kind) => tried(kind, table, NO_CONTEXT)).filter(({ able }) => able);
  return {
    from,
    options: trials.map(optionOf),
    right: new Set(kinds),
    weight: weight * (kinds.length === 0 ? STRANGERS : 1),
  };
}

const optionOf = ({ kind: { kind }, signs }: Trial): Option => ({
  kind,
  signs: Object.fromEntries(signs.map(({ sign, value }) => [sign, value])),
});

/** Acceptance asks for evidence of public planning: the shape alone is no kind's. */
function wordless({ from, options, right, weight }: Case): readonly Case[] {
  const bare = options.filter(({ kind, signs }) => right.has(kind) && (signs[EVIDENCE] ?? 0) > 0);
  if (bare.length === 0) return [];
  const stripped = bare.map(({ kind, signs }) => ({
    kind,
    signs: Object.fromEntries(
      Object.entries(signs).map(([sign, value]) => [sign, WORDED.includes(sign) ? 0 : value]),
    ),
  }));
  return [{ from, isMade: true, options: stripped, right: new Set<string>(), weight: weight * WORDLESS }];
}

const formCase = ({ from, form, parts, isRight, weight }: FormExample): Case => ({
  from,
  options: [{ kind: form, signs: { part: parts } }],
  right: new Set(isRight ? [form] : []),
  weight,
});

export const FORMS: readonly string[] = FORM_KINDS.map(({ form }) => form);

/** What a sign is worth of a kind that no workbook of the corpus holds. */
const UNTRIED = 0.5;

/** The weights of every kind: one that the corpus does not hold has all its signs count alike. */
export function complete(learned: Learned): Learned {
  const all: Learned = { ...learned };
  for (const { kind, tells } of TABLE_KINDS) {
    all[kind] ??= {
      always: UNTRIED,
      signs: Object.fromEntries(Object.keys(tells).map((sign) => [sign, UNTRIED])),
    };
  }
  return all;
}
