import { fold } from '../../domain/text';
import { type SeriesColumn, seriesColumns, seriesRows } from '../layout/series';
import type { Table, TableRow } from '../layout/table';
import { HEAD_WORDS } from '../thesaurus/heads';
import { foldedSays } from '../thesaurus/phrases';

export type Gender = 'women' | 'men' | 'total';

/** A column of counts of women, of men or of both, under the year or group its upper head says. */
export interface GenderColumn extends SeriesColumn {
  readonly gender: Gender;
  /** Columns of one group add up: "2016", "2015 dirigenti". */
  readonly group: string;
}

const TOTAL_WORDS = ['totale', 'totali', 'complesso', 'in complesso'];
const WORDS: readonly (readonly [Gender, readonly string[]])[] = [
  ['women', HEAD_WORDS.women],
  ['men', HEAD_WORDS.men],
  ['total', TOTAL_WORDS],
];

/** The gender a head or label counts; `null` when it names none, or both. */
export function genderOf(text: string): Gender | null {
  const folded = fold(text);
  const named = WORDS.filter(([, words]) => foldedSays(folded, words)).map(([gender]) => gender);
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Columns that count people by gender; percentages are none of them. */
export function genderColumns(table: Table): readonly GenderColumn[] {
  return seriesColumns(table).flatMap((each) => {
    const gender = genderOf(each.column.header);
    return gender === null || each.rate ? [] : [{ ...each, gender, group: groupOf(each, gender) }];
  });
}

function groupOf({ column, year }: SeriesColumn, gender: Gender): string {
  const words = new Set(WORDS.find(([named]) => named === gender)?.[1]);
  const rest = fold(column.header)
    .split(' ')
    .filter((word) => !words.has(word));
  return `${year ?? ''} ${rest.join(' ')}`;
}

/** Rows that count people by gender, when it goes down the table. */
export const genderRows = (table: Table): readonly { readonly row: TableRow; readonly gender: Gender }[] =>
  seriesRows(table).flatMap((row) => {
    const gender = row.label === '' ? null : genderOf(row.label);
    return gender === null ? [] : [{ row, gender }];
  });

/** Both women and men are counted. */
export const countsBoth = (counted: readonly { readonly gender: Gender }[]): boolean =>
  (['women', 'men'] as const).every((gender) => counted.some((each) => each.gender === gender));
