import { decimal } from '../domain/decimal';
import type { ReadCell, TroubleFact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import type { CellRef } from '../workbook/address';
import { type Family, factsIn, factsOf, shortTitle } from './context';
import type { Finding, FindingRule, Severity } from './finding';
import { finding } from './findings';

/** Cells that could not be taken as they stand: by the recogniser's word, or seen in what was read. */
export const troubles: Family = {
  findings: ({ tables }) => [
    ...factsOf(tables, 'trouble').flatMap(({ fact }) =>
      OF_COLUMNS.has(fact.trouble) ? [] : [troubleFinding(fact)],
    ),
    ...readCells(tables).flatMap(readingFinding),
  ],
};

/** Of these cells other families may know more: what they tell of one goes before. */
const OF_COLUMNS: ReadonlySet<TroubleFact['trouble']> = new Set(['stray', 'blank']);

/** Cells that give no figure where their column or their row has figures. */
export const columns: Family = {
  findings: ({ tables }) =>
    factsOf(tables, 'trouble').flatMap(({ fact, table }) => {
      if (!OF_COLUMNS.has(fact.trouble)) return [];
      const found = troubleFinding(fact);
      // A percentage was made of something; what has its other amounts has this one too.
      const isWanted =
        fact.trouble === 'blank' && (percentageOn(table, fact.ref) || amountsBeside(table, fact.ref));
      return [isWanted ? { ...found, severity: 'warning' as const } : found];
    }),
};

/** Whether the row of a cell prints a share or a use of an amount that it does not show. */
const percentageOn = (table: RecognisedTable, { row, col }: CellRef): boolean =>
  factsIn(table, 'node').some(({ use, share, initial, updated, actual }) =>
    [use, share].some(
      (percentage) =>
        percentage?.ref.row === row &&
        percentage.ref.col !== col &&
        !decimal(percentage.value).isZero() &&
        [updated ?? initial, actual].includes(null),
    ),
  );

/** One amount beside it may be all there is; two of them are a row whose third was left out. */
const LEAST_BESIDE = 2;

/** Whether a cell is the one amount that a row of resources or of a budget lacks. */
function amountsBeside(table: RecognisedTable, { row, col }: CellRef): boolean {
  const rows = [
    ...factsIn(table, 'node').map(({ initial, updated, actual }) => [initial, updated, actual]),
    ...factsIn(table, 'line').map(({ amounts }) => Object.values(amounts)),
  ];
  return rows.some((amounts) => {
    const beside = present(amounts).filter(({ ref }) => ref.row === row && ref.col !== col);
    return beside.filter(({ value }) => !decimal(value).isZero()).length >= LEAST_BESIDE;
  });
}

const RULES = {
  'bad-number': 'bad-number',
  'mixed-percent': 'ambiguous',
  'number-code': 'code-malformed',
  'target-changed': 'target-changed',
  'formula-error': 'formula-error',
  'missing-value': 'missing-value',
  stray: 'bad-number',
  blank: 'missing-value',
  'unit-mismatch': 'unit-mismatch',
  ambiguous: 'ambiguous',
} as const satisfies Record<TroubleFact['trouble'], FindingRule>;

function troubleFinding(fact: TroubleFact): Finding {
  const { trouble, ref, text, readAs, alternative } = fact;
  return finding({
    rule: RULES[trouble],
    severity: severityOf(fact),
    cell: ref,
    key: keyOf(trouble, readAs, alternative),
    args: { text: shortTitle(text), reading: readAs ?? '', alternative: alternative ?? '' },
    published: numberOrNull(text),
  });
}

const EXPLAINED: ReadonlySet<TroubleFact['trouble']> = new Set(['number-code', 'target-changed', 'blank']);

/**
 * An error is data nobody can use; what was read nonetheless, and words that somebody put in place of a figure,
 * someone should look at; a blank may well mean nothing.
 */
function severityOf({ trouble, readAs }: TroubleFact): Severity {
  if (EXPLAINED.has(trouble)) return 'info';
  const unread = trouble === 'bad-number' && readAs === null;
  return trouble === 'formula-error' || unread ? 'error' : 'warning';
}

function keyOf(trouble: TroubleFact['trouble'], readAs: string | null, alternative: string | null): string {
  switch (trouble) {
    case 'bad-number':
    case 'stray':
      return readAs === null ? 'bad-number-unread' : 'bad-number';
    case 'mixed-percent':
    case 'ambiguous':
      return alternative === null || readAs === null ? 'ambiguous-unread' : 'ambiguous';
    case 'missing-value':
    case 'blank':
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

const present = <Cell extends object>(cells: readonly (Cell | null)[]): readonly Cell[] =>
  cells.filter((cell): cell is Cell => cell !== null);

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
