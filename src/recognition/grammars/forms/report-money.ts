import type { ColumnRole } from '../../../facts/column-roles';
import type { FigureCell, NodeFact, TroubleFact } from '../../../facts/facts';
import { type FigureReader, figureReader, readCell } from '../../layout/figures';
import type { Grid } from '../../layout/grid';
import { isPlain, matchHead } from '../../layout/head-match';
import { spanOf } from '../../layout/span';
import type { Column, Table } from '../../layout/table';
import type { FormLine, Section } from './report-sections';

/** The amounts that stand beside the labels of a form, read as those of a column are: what gives none is told. */
export interface FormMoney {
  /** The amount beside a label of money; `null` where there is none. */
  readonly beside: (line: FormLine) => FigureCell | null;
  readonly troubles: () => readonly TroubleFact[];
}

/** The lines of a form whose amounts, or whose percentages, stand one below the other. */
interface MoneyColumn {
  readonly col: number;
  readonly measured: 'money' | 'percent';
  readonly lines: FormLine[];
}

/** The labels of money of a form, each a row of the column in which its amount stands, or those around it do. */
export function formMoney(grid: Grid, sections: readonly Section[]): FormMoney {
  const lines = sections.flatMap((section) => section.lines.filter((line) => isOfMoney(grid, line)));
  const columns = [
    ...columnsOf(
      grid,
      lines.filter((line) => !isUse(line)),
      'money',
    ),
    ...columnsOf(grid, lines.filter(isUse), 'percent'),
  ];
  const figures = new Map<FormLine, FigureCell | null>();
  const readers = columns.map(({ col, measured, lines: rows }): FigureReader => {
    const column = columnAt(col, rows[0]!.row);
    const reader = figureReader(tableOf(grid, column, rows));
    for (const line of rows) figures.set(line, reader.figure(line.row, column, measured));
    return reader;
  });
  return {
    beside: (line) => figures.get(line) ?? null,
    troubles: () => readers.flatMap((reader) => reader.troubles()),
  };
}

/** Where an amount is missing, the line belongs to the column of most of the others. */
function columnsOf(
  grid: Grid,
  lines: readonly FormLine[],
  measured: MoneyColumn['measured'],
): readonly MoneyColumn[] {
  const columns = new Map<number, MoneyColumn>();
  const put = (line: FormLine, col: number): void => {
    const known = columns.get(col);
    if (known) known.lines.push(line);
    else columns.set(col, { col, measured, lines: [line] });
  };
  const placed = lines.map((line) => ({ line, col: amountColumn(grid, line) }));
  for (const { line, col } of placed) if (col !== null) put(line, col);
  const [most] = [...columns.values()].sort((one, other) => other.lines.length - one.lines.length);
  for (const { line, col } of placed) if (col === null && most) put(line, most.col);
  return [...columns.values()];
}

/** Of the cells right of a label the first that holds a figure, else the first that holds anything. */
function amountColumn(grid: Grid, { row, col }: FormLine): number | null {
  const right = grid.cellsOf(row).filter((cell) => cell.col > col);
  const figure = right.find((cell) => readCell(grid, row, cell.col).reading.kind === 'number');
  return (figure ?? right[0])?.col ?? null;
}

const tableOf = (grid: Grid, column: Column, lines: readonly FormLine[]): Table => ({
  grid,
  title: [],
  sheetTitle: [],
  head: null,
  columns: [column],
  rows: lines.map((line) => ({ row: line.row, kind: 'data', label: line.text, labelCol: line.col })),
  notes: [],
  carried: [],
  range: spanOf(
    lines.flatMap(({ row, col }) => [
      { row, col },
      { row, col: column.col },
    ]),
  ),
});

const columnAt = (col: number, headerRow: number): Column => ({
  col,
  header: '',
  headerRow,
  roles: [],
  year: null,
  quarter: null,
  percent: false,
});

/** Labels whose amount is the node's: "Budget aggiornato: 35.000,00". */
const MONEY = ['initial', 'updated', 'actual', 'use'] as const satisfies readonly ColumnRole[];
const isMoneyRole = (role: ColumnRole): role is (typeof MONEY)[number] => MONEY.some((each) => each === role);

const isUse = ({ says }: FormLine): boolean => says.part === 'field' && says.role === 'use';

function isOfMoney(grid: Grid, line: FormLine): boolean {
  const { says, text } = line;
  switch (says.part) {
    case 'revenues':
    case 'costs':
    case 'investments':
      return true;
    case 'field':
      return isMoneyRole(says.role);
    case 'resources':
    case 'result-head':
      return saysSpent(text) && amountColumn(grid, line) !== null;
    default:
      return false;
  }
}

/** "RISORSE UTILIZZATE" and who is in charge: only what the section says, the last word where it says it twice. */
export const usedResources = (money: FormMoney, { lines }: Section): Partial<NodeFact> =>
  lines.reduce<Partial<NodeFact>>((used, line) => ({ ...used, ...usedResource(money, line, used) }), {});

function usedResource(money: FormMoney, line: FormLine, before: Partial<NodeFact>): Partial<NodeFact> {
  const { says, text } = line;
  const amountOf = (part: keyof NodeFact): Partial<NodeFact> => {
    const amount = money.beside(line);
    return amount ? { [part]: amount } : {};
  };
  switch (says.part) {
    // "Consuntivo" and "Risorse utilizzate" head a column or a section too: after what was planned they say what was spent.
    case 'resources':
    case 'result-head':
      return (before.initial || before.updated) && saysSpent(text) ? amountOf('actual') : {};
    case 'revenues':
    case 'costs':
    case 'investments':
      return amountOf(says.part);
    case 'field':
      return isMoneyRole(says.role) ? amountOf(says.role) : {};
    case 'owner':
      return { owner: says.rest === '' ? null : says.rest };
    default:
      return {};
  }
}

const saysSpent = (label: string): boolean =>
  matchHead(label).some((match) => match.role === 'actual' && isPlain(match));
