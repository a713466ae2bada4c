import { type Decimal, decimal } from '../../domain/decimal';
import { lastPlace } from '../../domain/rounding';
import { words } from '../../domain/text';
import type { FigureCell, RateFact, TotalFact } from '../../facts/facts';
import type { FigureReader, Measured } from '../layout/figures';
import type { Column, TableRow } from '../layout/table';

/** A column of amounts or counts, as a kind reads it. */
export interface Counted {
  readonly column: Column;
  readonly measured: Measured;
}

/** What the printed figures of a column are made of: two columns of its row, or a column and its total. */
interface Making {
  readonly way: 'difference' | 'change' | 'share' | 'gain';
  /** The figure it is made from: the later year, the part, what was gained. */
  readonly of: (row: TableRow) => FigureCell | null;
  /** The figure it is held against: the earlier year, the whole. */
  readonly against: (row: TableRow) => FigureCell | null;
}

/** The rows of a table, and the row of the year before when the years go down. */
export interface RatedRows {
  readonly rows: readonly TableRow[];
  readonly yearBefore?: (row: TableRow) => TableRow | null;
}

interface Line {
  readonly row: TableRow;
  readonly printed: FigureCell;
}

/**
 * Printed changes, differences and shares with the cells they are made of. What a column divides by what is the one
 * making that most of its rows bear out; where none does, nothing is claimed.
 */
export function ratesOf(
  { rows, yearBefore }: RatedRows,
  counted: readonly Counted[],
  reader: FigureReader,
  rates: readonly Column[],
): readonly (RateFact | TotalFact)[] {
  const figuresOf = ({ column, measured }: Counted): FigureOf => {
    const byRow = new Map<number, FigureCell | null>();
    return (row: TableRow): FigureCell | null => {
      const known = byRow.get(row.row);
      if (known !== undefined) return known;
      const read = reader.figure(row.row, column, measured);
      byRow.set(row.row, read);
      return read;
    };
  };
  const figures = counted.map(figuresOf);
  const gains = rates.filter((column) => isChange(column) && !column.percent);
  const makings = [
    ...pairs(figures),
    ...compositions(figures, rows),
    ...gainsOf(
      gains.map((column) => figuresOf({ column, measured: 'plain' })),
      figures,
    ),
    ...(yearBefore ? pastMakings(figures, yearBefore) : []),
  ];
  return rates.flatMap((column) => {
    const changes = isChange(column);
    const lines = rows.flatMap((row): readonly Line[] => {
      const printed = reader.figure(row.row, column, column.percent ? 'percent' : 'money');
      return printed ? [{ row, printed }] : [];
    });
    const possible = makings.filter(({ way }) => speaksOf(column, changes, way));
    const making = borneOut(possible, lines, changes || saysWhat(column, counted) ? SAID : FOUND);
    return making ? lines.flatMap((line) => factOf(line, making, column) ?? []) : [];
  });
}

type FigureOf = (row: TableRow) => FigureCell | null;

/** Every two columns, each against the other. */
const pairs = (figures: readonly FigureOf[]): readonly Making[] =>
  figures.flatMap((of) =>
    figures
      .filter((against) => against !== of)
      .flatMap((against) =>
        (['difference', 'change', 'share'] as const).map((way) => ({ way, of, against })),
      ),
  );

const isChange = ({ roles }: Column): boolean => roles[0]?.role === 'variation';

/** "Attive 2016 · Var. assoluta · Var. %": the change of a figure whose earlier year stands nowhere. */
const gainsOf = (gains: readonly FigureOf[], figures: readonly FigureOf[]): readonly Making[] =>
  gains.flatMap((of) => figures.map((against): Making => ({ way: 'gain', of, against })));

/** A column's rows against its last total. */
function compositions(figures: readonly FigureOf[], rows: readonly TableRow[]): readonly Making[] {
  const last = rows.filter(({ kind }) => kind === 'total').pop();
  return last ? figures.map((of) => ({ way: 'share', of, against: () => of(last) })) : [];
}

/** A figure against that of the year before, its own column's or another's. */
const pastMakings = (
  figures: readonly FigureOf[],
  yearBefore: (row: TableRow) => TableRow | null,
): readonly Making[] =>
  figures.flatMap((of) =>
    figures.map((other): Making => ({
      way: of === other ? 'change' : 'share',
      of,
      against: (row) => {
        const past = yearBefore(row);
        return past && other(past);
      },
    })),
  );

/** A head of changes says so, with its sign for the percentages; other percentages are shares, or rates of change. */
const speaksOf = ({ percent }: Column, changes: boolean, way: Making['way']): boolean =>
  changes ? (percent ? OF_CHANGES.has(way) : way === 'difference' || way === 'change') : OF_SHARES.has(way);

const OF_CHANGES: ReadonlySet<Making['way']> = new Set(['change', 'gain']);
const OF_SHARES: ReadonlySet<Making['way']> = new Set(['change', 'share']);

/** "Comp. %", "% donne" beside "Donne": the head says what it is a share of. */
function saysWhat({ header, roles }: Column, counted: readonly Counted[]): boolean {
  const own = words(header);
  const named = counted.some(({ column }) =>
    words(column.header).some((word) => word.length > 3 && own.includes(word)),
  );
  return named || roles[0]?.role === 'composition';
}

/** What it takes to believe a making: lines that bear it out, and the share of the others that may fail. */
interface Belief {
  readonly lines: number;
  readonly failing: number;
}
/** The head says what the column is. */
const SAID: Belief = { lines: 2, failing: 0.49 };
/** Only the figures tell. */
const FOUND: Belief = { lines: 3, failing: 0.25 };

/** The making that the most lines bear out, the fewest against; of equals the first. */
function borneOut(makings: readonly Making[], lines: readonly Line[], belief: Belief): Making | null {
  let best: { making: Making; borne: number; failing: number } | null = null;
  for (const making of makings) {
    const told = lines.filter((line) => valueOf(line, making) !== null);
    const bearing = told.filter((line) => bears(line, making));
    const telling = bearing.filter(({ printed }) => !decimal(printed.value).isZero()).length;
    const [borne, failing] = [bearing.length, told.length - bearing.length];
    if (telling < belief.lines || failing > belief.failing * told.length) continue;
    if (!best || borne > best.borne || (borne === best.borne && failing < best.failing)) {
      best = { making, borne, failing };
    }
  }
  return best?.making ?? null;
}

/** What the line would print, exactly; `null` where a term is blank or nothing can be divided by it. */
function valueOf({ row }: Line, { way, of, against }: Making): Decimal | null {
  const [from, base] = [of(row), against(row)];
  if (!from || !base) return null;
  if (way === 'difference') return decimal(from.value).minus(base.value);
  // How a change from a negative figure is signed nobody agrees on.
  const below = way === 'gain' ? decimal(base.value).minus(from.value) : decimal(base.value);
  if (!below.greaterThan(0)) return null;
  const above = way === 'change' ? decimal(from.value).minus(base.value) : decimal(from.value);
  return above.div(below).times(100);
}

/** Within one unit of the last printed place: however it was rounded. */
function bears(line: Line, making: Making): boolean {
  const value = valueOf(line, making);
  const { printed } = line;
  const unit = lastPlace(printed.places);
  const isClose = value !== null && value.minus(printed.value).abs().lessThan(unit);
  return isClose && (making.way !== 'difference' || value.equals(printed.value));
}

function factOf(line: Line, making: Making, { header }: Column): RateFact | TotalFact | null {
  const { row, printed } = line;
  const [of, against] = [making.of(row), making.against(row)];
  if (!of || !against || valueOf(line, making) === null) return null;
  const { label } = row;
  if (making.way !== 'difference') {
    return { type: 'rate', way: making.way, label, head: header, printed, of, against };
  }
  return {
    type: 'total',
    scope: 'subtotal',
    role: 'amount',
    year: null,
    label: `${label} (${header})`,
    printed,
    parts: [of, against],
    signs: [1, -1],
  };
}
