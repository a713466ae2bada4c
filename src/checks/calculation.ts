import { evaluateFormula, type FormulaCell, type FormulaCells } from '../domain/formula/evaluate';
import { type Formula, parseFormula } from '../domain/formula/parse';
import {
  errorValue,
  type FormulaValue,
  numberValue,
  sameValue,
  truthValue,
  UNKNOWN,
} from '../domain/formula/value';
import { remembered } from '../domain/remembered';
import { type CellRange, type CellRef, cellKey } from '../workbook/address';
import { sameName } from '../workbook/sheet-names';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** How the formulas of a workbook stand to what their cells show. */
export interface Calculation {
  /** Formulas saved without what they give. */
  readonly uncalculated: readonly CellRef[];
  /** Formulas of a workbook set to manual calculation that give something else by now, and what. */
  readonly stale: ReadonlyMap<string, StaleCell>;
  /** Formulas of such a workbook that are not worked out here. */
  readonly unknown: readonly CellRef[];
  /** Keys of cells that sum up only what is shown, or are made of such. */
  readonly partial: ReadonlySet<string>;
}

interface StaleCell {
  readonly ref: CellRef;
  readonly shown: FormulaValue;
  readonly now: FormulaValue;
}

export const NO_CALCULATION: Calculation = {
  uncalculated: [],
  stale: new Map(),
  unknown: [],
  partial: new Set(),
};

/** Works out what must be worked out: nothing where formulas have their values, are calculated and nothing is hidden. */
export const calculationOf = remembered((workbook: WorkbookSnapshot): Calculation => {
  const sheets = workbook.sheets.filter(({ reportId }) => reportId === null);
  const formulas = sheets.flatMap((sheet) =>
    sheet.cells.filter(({ formula }) => formula !== undefined).map((cell) => placed(sheet, cell)),
  );
  const counted = formulas.filter(({ cell }) => !cell.uncalculated);
  return {
    uncalculated: formulas.filter(({ cell }) => cell.uncalculated).map(({ ref }) => ref),
    ...(workbook.manualCalculation ? recalculated(workbook, counted) : NOTHING_STALE),
    partial: partialAmong(workbook, counted),
  };
});

interface Placed {
  readonly sheet: SheetSnapshot;
  readonly cell: CellSnapshot;
  readonly ref: CellRef;
}

const placed = (sheet: SheetSnapshot, cell: CellSnapshot): Placed => ({
  sheet,
  cell,
  ref: { sheet: sheet.name, row: cell.row, col: cell.col },
});

const NOTHING_STALE: Pick<Calculation, 'stale' | 'unknown'> = { stale: new Map(), unknown: [] };

function recalculated(
  workbook: WorkbookSnapshot,
  formulas: readonly Placed[],
): Pick<Calculation, 'stale' | 'unknown'> {
  const engine = new Engine(workbook, true);
  const stale = new Map<string, StaleCell>();
  const unknown: CellRef[] = [];
  for (const { sheet, cell, ref } of formulas) {
    const now = engine.worth(sheet, cell);
    const shown = shownValue(cell);
    if (now.kind === 'unknown') unknown.push(ref);
    else if (!sameValue(now, shown)) stale.set(cellKey(ref), { ref, shown, now });
  }
  return { stale, unknown };
}

/** Sums of what is shown that show it rightly, and what is made of them. */
function partialAmong(workbook: WorkbookSnapshot, formulas: readonly Placed[]): ReadonlySet<string> {
  const hiding = new Set(workbook.sheets.filter(({ hiddenRows }) => hiddenRows).map(({ name }) => name));
  const partial = new Set<string>();
  if (hiding.size === 0) return partial;
  const [asShown, asAll] = [new Engine(workbook, false), new Engine(workbook, false, 'all-shown')];
  const byHand = new Engine(workbook, false, 'by-hand');
  for (const { sheet, cell, ref } of formulas) {
    if (!SUBTOTAL.test(cell.formula ?? '')) continue;
    const shown = shownValue(cell);
    const right = [asShown, byHand].some((engine) => sameValue(engine.worth(sheet, cell), shown));
    if (right && !sameValue(asAll.worth(sheet, cell), shown)) partial.add(cellKey(ref));
  }
  // What is made of them: few levels, each of which adds at least one cell.
  for (let before = -1; partial.size > 0 && partial.size !== before;) {
    before = partial.size;
    for (const { sheet, cell, ref } of formulas)
      if (!partial.has(cellKey(ref)) && referencesOf(cell).some((one) => touches(one, sheet, partial)))
        partial.add(cellKey(ref));
  }
  return partial;
}

const SUBTOTAL = /\bSUBTOTAL\(/i;
/** References to more cells than these are not looked through for single ones. */
const MOST_CELLS = 5000;

interface Reference {
  readonly sheet: string | null;
  readonly range: CellRange;
}

const referencesOf = remembered((cell: CellSnapshot): readonly Reference[] => {
  const formula = cell.formula === undefined ? null : parsed(cell);
  return formula ? rangesIn(formula) : [];
});

function rangesIn(formula: Formula): readonly Reference[] {
  switch (formula.op) {
    case 'range':
      return [formula];
    case 'call':
      return formula.args.flatMap((arg) => (arg ? rangesIn(arg) : []));
    case 'unary':
      return rangesIn(formula.of);
    case 'binary':
      return [...rangesIn(formula.left), ...rangesIn(formula.right)];
    default:
      return [];
  }
}

function touches({ sheet, range }: Reference, own: SheetSnapshot, keys: ReadonlySet<string>): boolean {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++)
      if (keys.has(cellKey({ sheet: sheet ?? own.name, row, col }))) return true;
  return false;
}

const parsed = remembered((cell: CellSnapshot): Formula | null => parseFormula(cell.formula ?? ''));

function shownValue({ content, uncalculated }: CellSnapshot): FormulaValue {
  if (uncalculated) return UNKNOWN;
  switch (content.type) {
    case 'number':
      return numberValue(content.value);
    case 'boolean':
      return truthValue(content.value);
    case 'error':
      return errorValue(content.value);
    case 'text':
      return { kind: 'text', value: content.value };
  }
}

/** Formulas one inside the other that are followed; beyond it a cell is taken as it shows. */
const DEEPEST = 200;

type Hiding = 'as-it-is' | 'by-hand' | 'all-shown';

/** Works out formulas over what the cells show, or (`through`) over what they give by now. */
class Engine {
  private readonly sheets: ReadonlyMap<string, Indexed>;
  private readonly known = new Map<CellSnapshot, FormulaValue | null>();
  private depth = 0;

  constructor(
    workbook: WorkbookSnapshot,
    private readonly through: boolean,
    private readonly hiding: Hiding = 'as-it-is',
  ) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sameName(sheet.name), indexed(sheet)]));
  }

  worth(sheet: SheetSnapshot, cell: CellSnapshot): FormulaValue {
    const before = this.known.get(cell);
    // In a circle, and too deep down, a cell is what it shows.
    if (before === null || this.depth > DEEPEST) return shownValue(cell);
    if (before) return before;
    this.known.set(cell, null);
    this.depth++;
    const formula = parsed(cell);
    const value = formula ? evaluateFormula(formula, this.cellsFor(sheet)) : UNKNOWN;
    this.depth--;
    this.known.set(cell, value);
    return value;
  }

  private cellsFor(own: SheetSnapshot): FormulaCells {
    return {
      in: (name, range) => {
        const found = this.sheets.get(sameName(name ?? own.name));
        return found ? cellsIn(found, range).map((cell) => this.formulaCell(found, cell)) : null;
      },
    };
  }

  private formulaCell({ sheet, hidden }: Indexed, cell: CellSnapshot): FormulaCell {
    return {
      value: () => {
        if (!this.through || cell.formula === undefined) return shownValue(cell);
        const now = this.worth(sheet, cell);
        return now.kind === 'unknown' ? shownValue(cell) : now;
      },
      hidden: this.hiding !== 'all-shown' && hidden.has(cell.row) ? this.hiddenHow(sheet, cell.row) : 'no',
      isSubtotal: cell.formula !== undefined && SUBTOTAL.test(cell.formula),
    };
  }

  private hiddenHow({ filter, tables = [] }: SheetSnapshot, row: number): 'by-hand' | 'by-filter' {
    const filtered = [...(filter ? [filter] : []), ...tables.map(({ range }) => range)];
    return this.hiding === 'as-it-is' && filtered.some(({ top, bottom }) => row > top && row <= bottom)
      ? 'by-filter'
      : 'by-hand';
  }
}

interface Indexed {
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlyMap<number, readonly CellSnapshot[]>;
  readonly hidden: ReadonlySet<number>;
}

const indexed = remembered((sheet: SheetSnapshot): Indexed => {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return { sheet, rows, hidden: new Set(sheet.hiddenRows) };
});

function cellsIn({ sheet, rows }: Indexed, { top, left, bottom, right }: CellRange): readonly CellSnapshot[] {
  const inside = ({ col }: CellSnapshot): boolean => col >= left && col <= right;
  if (bottom - top > rows.size)
    return sheet.cells.filter((cell) => cell.row >= top && cell.row <= bottom && inside(cell));
  return Array.from({ length: bottom - top + 1 }, (_, index) => rows.get(top + index) ?? []).flatMap((row) =>
    row.filter(inside),
  );
}
