import { remembered, rememberedText } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import { type SeriesColumn, seriesColumns, seriesRows } from '../../features/series';
import type { Table, TableRow } from '../../layout/table';
import { withoutYear } from '../../layout/years';
import { HEAD_WORDS } from '../../words/heads';
import { foldedSays } from '../../words/phrases';

export type Gender = 'women' | 'men' | 'total';

/** A column of counts of women, of men or of both, under the year or group its upper head says. */
export interface GenderColumn extends SeriesColumn {
  readonly gender: Gender;
  /** Columns of one group add up: "2016", "2015 dirigenti". */
  readonly group: string;
}

const TOTAL_WORDS = ['totale', 'totali', 'tot', 'complesso', 'in complesso'];
const GENDERS = ['women', 'men'] as const;
/** "F" and "M" say a gender when they are all the head says; inside a text they are letters of a list. */
const LONG_WORDS = {
  women: HEAD_WORDS.women.filter((word) => word.length > 1),
  men: HEAD_WORDS.men.filter((word) => word.length > 1),
};

/** The gender a head or label counts, or the total; `null` when it names none of them, or women and men both. */
const genderOf = rememberedText((text: string): Gender | null => {
  const folded = fold(text);
  const alone = fold(withoutYear(text) ?? '');
  const [only, ...others] = GENDERS.filter(
    (gender) => foldedSays(folded, LONG_WORDS[gender]) || HEAD_WORDS[gender].includes(alone),
  );
  if (others.length > 0) return null;
  return only ?? (foldedSays(folded, TOTAL_WORDS) ? 'total' : null);
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
  const words = new Set(gender === 'total' ? TOTAL_WORDS : HEAD_WORDS[gender]);
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
