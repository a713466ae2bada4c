import { remembered, rememberedText } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import { type SeriesColumn, seriesColumns, seriesRows } from '../../features/series';
import type { Table, TableRow } from '../../layout/table';
import { withoutYear } from '../../layout/years';
import { GENDER_LETTERS, GENDER_WORDS } from '../../words/genders';
import { foldedSays, phrasesOf } from '../../words/phrases';

export type Gender = 'women' | 'men' | 'total';

/** A column of counts of women, of men or of both, under the year or group its upper head says. */
export interface GenderColumn extends SeriesColumn {
  readonly gender: Gender;
  /** Columns of one group add up: "2016", "2015 dirigenti". */
  readonly group: string;
}

const GENDERS = ['women', 'men'] as const;

/** The gender a head or label counts, or the total; `null` when it names none of them, or women and men both. */
const genderOf = rememberedText((text: string): Gender | null => {
  const folded = fold(text);
  const alone = fold(withoutYear(text) ?? '');
  const [only, ...others] = GENDERS.filter(
    (gender) => foldedSays(folded, GENDER_WORDS[gender]) || GENDER_LETTERS[gender] === alone,
  );
  if (others.length > 0) return null;
  return only ?? (foldedSays(folded, GENDER_WORDS.total) ? 'total' : null);
});

/** Columns that count people by gender; percentages only where nothing is counted. */
export const genderColumns = remembered((table: Table): readonly GenderColumn[] => {
  const named = seriesColumns(table).flatMap((each) => {
    const gender = genderOf(each.column.header);
    return gender === null ? [] : [{ ...each, gender, group: groupOf(each, gender) }];
  });
  const counts = named.filter(({ rate }) => !rate);
  return countsBoth(counts) ? counts : named;
});

function groupOf({ column, year }: SeriesColumn, gender: Gender): string {
  const words = new Set<string>(phrasesOf(GENDER_WORDS[gender]));
  if (gender !== 'total') words.add(GENDER_LETTERS[gender]);
  const rest = fold(column.header)
    .split(' ')
    .filter((word) => !words.has(word));
  return `${year ?? ''} ${rest.join(' ')}`;
}

/** Rows that count people by gender, when it goes down the table. */
export const genderRows = remembered(
  (table: Table): readonly { readonly row: TableRow; readonly gender: Gender }[] =>
    seriesRows(table).flatMap((row) => {
      const gender = row.label === '' ? null : genderOf(row.label);
      return gender === null ? [] : [{ row, gender }];
    }),
);

/** Both women and men are counted. */
export const countsBoth = (counted: readonly { readonly gender: Gender }[]): boolean =>
  (['women', 'men'] as const).every((gender) => counted.some((each) => each.gender === gender));
