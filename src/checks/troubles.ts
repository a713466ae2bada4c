import { decimal } from '../domain/decimal';
import type { ReadCell, TroubleFact } from '../facts/facts';
import { type Family, factsOf, shortTitle } from './context';
import type { Finding, FindingRule, Severity } from './finding';
import { finding } from './findings';

/** Cells that could not be taken as they stand: by the recogniser's word, or seen in what was read. */
export const troubles: Family = {
  findings: ({ tables }) => [
    ...factsOf(tables, 'trouble').map(({ fact }) => troubleFinding(fact)),
    ...readCells(tables).flatMap(readingFinding),
  ],
};

const RULES = {
  'bad-number': 'bad-number',
  'mixed-percent': 'ambiguous',
  'number-code': 'code-malformed',
  'target-changed': 'target-changed',
  'formula-error': 'formula-error',
  'missing-value': 'missing-value',
  'unit-mismatch': 'unit-mismatch',
  ambiguous: 'ambiguous',
} as const satisfies Record<TroubleFact['trouble'], FindingRule>;

function troubleFinding({ trouble, ref, text, readAs, alternative }: TroubleFact): Finding {
  return finding({
    rule: RULES[trouble],
    severity: severityOf(trouble, readAs),
    cell: ref,
    key: keyOf(trouble, readAs, alternative),
    args: { text: shortTitle(text), reading: readAs ?? '', alternative: alternative ?? '' },
    published: numberOrNull(text),
  });
}

/** An error is data nobody can use; what was read nonetheless someone should look at. */
function severityOf(trouble: TroubleFact['trouble'], readAs: string | null): Severity {
  if (trouble === 'number-code' || trouble === 'target-changed') return 'info';
  return trouble === 'formula-error' || (trouble === 'bad-number' && readAs === null) ? 'error' : 'warning';
}

function keyOf(trouble: TroubleFact['trouble'], readAs: string | null, alternative: string | null): string {
  switch (trouble) {
    case 'bad-number':
      return readAs === null ? 'bad-number-unread' : 'bad-number';
    case 'mixed-percent':
    case 'ambiguous':
      return alternative === null || readAs === null ? 'ambiguous-unread' : 'ambiguous';
    case 'missing-value':
      return 'missing-cell';
    case 'unit-mismatch':
      return 'unit-of-column';
    default:
      return trouble;
  }
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const numberOrNull = (text: string): string | null => (NUMBER.test(text) ? decimal(text).toString() : null);

const readCells = (tables: Parameters<typeof factsOf>[0]): readonly ReadCell[] => [
  ...factsOf(tables, 'node').flatMap(({ fact: { achievement, target, result } }) =>
    present([achievement, target, result]),
  ),
  ...factsOf(tables, 'incentive').flatMap(({ fact: { result, indicators } }) =>
    present([result, ...indicators.map((indicator) => indicator.result)]),
  ),
];

const present = (cells: readonly (ReadCell | null)[]): readonly ReadCell[] =>
  cells.filter((cell): cell is ReadCell => cell !== null);

function readingFinding({ ref, text, reading }: ReadCell): readonly Finding[] {
  const trouble = (kind: TroubleFact['trouble'], readAs: string | null): readonly Finding[] => [
    troubleFinding({ type: 'trouble', trouble: kind, ref, text, readAs, alternative: null }),
  ];
  switch (reading.kind) {
    case 'error':
      return trouble('formula-error', null);
    case 'bad-number':
      return trouble('bad-number', null);
    case 'number':
      return reading.certain ? [] : trouble('bad-number', reading.value);
    default:
      return [];
  }
}
