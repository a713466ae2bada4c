/** A level a code may name. */
export type CodeLevel = 'area' | 'objective' | 'programme' | 'project';

/** A stretch of a code that names one level. */
export interface CodePart {
  readonly level: CodeLevel;
  /** Source of a pattern without groups: "[1-9]", "[A-Z]", "\\d{2}". */
  readonly pattern: string;
  /** What joins it to the part before: "", "." */
  readonly joint: string;
  /** The first member of a series, as this part writes it: "1", "A", "01". */
  readonly first: string;
  /** False for a level that inserts no node of its own above those below it. */
  readonly isParent: boolean;
}

/**
 * How a body writes the codes of its tree: configuration, not code (method.md, "The tree and its codes"). A code may
 * stop at any part from `shortest` on.
 */
export interface CodeGrammar {
  readonly id: string;
  /** Source of a pattern before the first part ("ob\\.? ?"), and how it is written in ids ("OB"). */
  readonly prefix: { readonly pattern: string; readonly written: string } | null;
  /** From the top. */
  readonly parts: readonly CodePart[];
  /** How many parts the shortest code has. */
  readonly shortest: number;
}

type PartFacts = readonly [level: CodeLevel, pattern: string, first: string];

const grammar = (
  id: string,
  joint: string,
  facts: readonly PartFacts[],
  { shortest = facts.length, prefix = null, flat = [] }: GrammarOptions = {},
): CodeGrammar => ({
  id,
  prefix,
  shortest,
  parts: facts.map(([level, pattern, first], index) => ({
    level,
    pattern,
    first,
    joint: index === 0 ? '' : joint,
    isParent: !flat.includes(level),
  })),
});

interface GrammarOptions {
  readonly shortest?: number;
  readonly prefix?: CodeGrammar['prefix'];
  readonly flat?: readonly CodeLevel[];
}

/** Lucca's: area digit, objective letter, programme and project of two digits: 1, 1D, 1D01, 1D0101. */
export const LUCCA: CodeGrammar = grammar(
  'lucca',
  '',
  [
    ['area', '[1-9]', '1'],
    ['objective', '[A-Z]', 'A'],
    ['programme', '\\d{2}', '01'],
    ['project', '\\d{2}', '01'],
  ],
  { shortest: 1, flat: ['programme'] },
);

const NUMBER = '[1-9]\\d?';
const PAIR = '\\d{2}';

/** The grammars seen in other bodies, the most particular first. */
export const GRAMMARS: readonly CodeGrammar[] = [
  LUCCA,
  grammar(
    'os',
    '.',
    [
      ['objective', NUMBER, '1'],
      ['project', NUMBER, '1'],
    ],
    {
      shortest: 1,
      prefix: { pattern: 'os ?', written: 'OS' },
    },
  ),
  grammar(
    'ob',
    '.',
    [
      ['objective', NUMBER, '1'],
      ['project', NUMBER, '1'],
    ],
    {
      shortest: 1,
      prefix: { pattern: '(?:ob|obb|obiettivo)\\.? ?(?:n\\.? ?)?', written: 'OB' },
    },
  ),
  grammar(
    'dotted-letter',
    '.',
    [
      ['area', NUMBER, '1'],
      ['objective', NUMBER, '1'],
      ['project', '[A-Z]', 'A'],
    ],
    {
      shortest: 2,
    },
  ),
  grammar(
    'dotted',
    '.',
    [
      ['area', NUMBER, '1'],
      ['objective', NUMBER, '1'],
      ['programme', NUMBER, '1'],
      ['project', NUMBER, '1'],
    ],
    { shortest: 2 },
  ),
  grammar(
    'pairs',
    '',
    [
      ['area', PAIR, '01'],
      ['objective', PAIR, '01'],
      ['programme', PAIR, '01'],
      ['project', PAIR, '01'],
    ],
    { shortest: 2, flat: ['programme'] },
  ),
  grammar(
    'dotted-pairs',
    '.',
    [
      ['area', PAIR, '01'],
      ['objective', PAIR, '01'],
      ['programme', PAIR, '01'],
      ['project', PAIR, '01'],
    ],
    { shortest: 2, flat: ['programme'] },
  ),
  grammar(
    'dashed',
    '-',
    [
      ['area', NUMBER, '1'],
      ['objective', NUMBER, '1'],
      ['programme', NUMBER, '1'],
      ['project', NUMBER, '1'],
    ],
    { shortest: 2 },
  ),
  grammar('letter-number', '', [
    ['area', '[A-Z]', 'A'],
    ['objective', NUMBER, '1'],
  ]),
];
