import { tidy } from '../domain/text';
import type { ReadCell } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { type CellRef, cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsOf } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { type StaleYear, staleYears } from './stale-years';

/** Indicators copied from another year's plan: a deadline already past, a programme of a year that is not the table's. */
export const years: Family = {
  findings: (context) => {
    const told = new Set<string>();
    return textsOf(context).flatMap(({ text, ref, year, deadline = null }) =>
      staleIn(text, year, deadline).flatMap((stale) => {
        const key = `${cellKey(ref)}\0${stale.words}`;
        if (told.has(key)) return [];
        told.add(key);
        return [staleFinding(ref, year, stale.year, stale.words)];
      }),
    );
  },
};

interface DatedText {
  readonly text: string;
  readonly ref: CellRef;
  readonly year: number;
  /** Year of a date that is the whole text. */
  readonly deadline?: number | null;
}

const deadlineYear = ({ reading }: ReadCell): number | null =>
  reading.kind === 'deadline' ? reading.deadline.year : null;

/** What was due, and done, the year before ("31/12/2020" for next year's budget) is no slip. */
const isOfThatYear = (target: ReadCell, result: ReadCell | null): boolean =>
  result !== null && deadlineYear(target) !== null && deadlineYear(target) === deadlineYear(result);

const staleIn = (text: string, year: number, deadline: number | null): readonly StaleYear[] =>
  deadline !== null && deadline < year ? [{ year: deadline, words: text }] : staleYears(text, year);

/** The words of indicators and targets, with the year of the table they stand in. */
function textsOf({ tables, model }: CheckContext): readonly DatedText[] {
  const yearOf = (table: RecognisedTable, own: number | null): number | null =>
    own ?? table.period.year ?? model.year;
  return [
    ...factsOf(tables, 'node').flatMap(({ fact: { title, target, result, named, period }, table }) => {
      const year = yearOf(table, period.year);
      const cell = named[0];
      if (year === null) return [];
      return [
        ...(cell ? [{ text: tidy(title), ref: cell, year }] : []),
        ...(target && !isOfThatYear(target, result)
          ? [{ text: tidy(target.text), ref: target.ref, year, deadline: deadlineYear(target) }]
          : []),
      ];
    }),
    ...factsOf(tables, 'incentive').flatMap(({ fact, table }) => {
      const year = yearOf(table, null);
      return year === null ? [] : fact.indicators.map(({ title, ref }) => ({ text: tidy(title), ref, year }));
    }),
  ];
}

const staleFinding = (cell: CellRef, year: number, stale: number, words: string): Finding =>
  finding({
    rule: 'stale-year',
    severity: 'warning',
    cell,
    key: 'stale-year',
    args: { words, stale: String(stale), year: String(year) },
    published: String(stale),
    expected: String(year),
  });
