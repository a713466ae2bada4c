import { either } from '../features/feature';
import { saysGender } from '../features/titles';
import { seriesColumns } from '../features/series';
import { genderEvidence, readGender } from '../grammars/series/gender';
import { countsBoth, genderColumns, genderRows } from '../grammars/series/gender-columns';
import type { TableKind } from '../judging/kind';
import type { Table } from '../layout/table';

const across = (table: Table): boolean => countsBoth(genderColumns(table));
const down = (table: Table): boolean => countsBoth(genderRows(table)) && seriesColumns(table).length > 0;
/** Women and men are counted, in columns or in rows. */
export const countsGenders = either(across, down);

/** People by gender: councillors, staff, employment (report, "Profilo di genere"). */
export const genderBalance: TableKind = {
  kind: 'gender-balance',
  roles: [],
  needs: [countsGenders],
  tells: {
    'column:women': countsGenders,
    'column:men': countsGenders,
    'title:gender': saysGender,
    'column:total': (table) =>
      [...genderColumns(table), ...genderRows(table)].some(({ gender }) => gender === 'total'),
    'column:year': (table) => [...table.columns, ...genderColumns(table)].some(({ year }) => year !== null),
  },
  shows: genderEvidence,
  reads: readGender,
};
