import type { Period } from '../../../domain/levels';
import type { CellSnapshot } from '../../../workbook/snapshot';
import type { FigureCell, NodeFact } from '../../../facts/facts';
import { detectGrammar } from '../../../domain/detect-grammar';
import { plainFigure } from '../../layout/figures';
import { textOf } from '../../layout/grid';
import { isPlain, matchHead } from '../../layout/head-match';
import type { Table } from '../../layout/table';
import type { ColumnRole } from '../../../facts/column-roles';
import { bareNode, nodeName } from '../../names/node-names';
import type { TreeColumns } from './columns';

/** Whether a field says which node the card is about. */
export const namesNode = ({ role }: CardField): boolean => (NAMED as readonly ColumnRole[]).includes(role);

/** What a card over a table of indicators says of the node they belong to, label by label. */
const LABELS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'objective',
  'programme',
  'project',
  'number',
  'code',
  'label',
  'weight',
  'initial',
  'updated',
  'actual',
  'use',
  'owner',
  'person',
  'period',
  'timing',
  'notes',
]);

/** A label of a card and the cell that says something of it. */
export interface CardField {
  readonly role: ColumnRole;
  readonly value: CellSnapshot;
}

const NAMED = ['area', 'objective', 'programme', 'project'] as const;
const MONEY = ['initial', 'updated', 'actual'] as const;

/** The fields of the card right above a table of indicators alone ("Obiettivo: …", "Peso: …"). */
export const titleCard = (table: Table, columns: TreeColumns): readonly CardField[] =>
  [...new Set([...rowsAbove(table), ...table.title.map(({ row }) => row)])].flatMap(
    (row) => cardLine(table, row, columns) ?? [],
  );

/** Rows of two cells right above the head, whatever they were taken for: a card of figures reads as a table of its own. */
function rowsAbove({ grid, range }: Table): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let row = range.top - 1; row >= 0 && blank <= MOST_BLANK && rows.length < LONGEST_CARD; row -= 1) {
    const count = grid.cellsOf(row).length;
    if (count > 0 && count !== FIELD_CELLS) break;
    blank = count === 0 ? blank + 1 : 0;
    if (count > 0) rows.unshift(row);
  }
  return rows;
}

/** Blank rows that may part a card from its table. */
const MOST_BLANK = 2;
const LONGEST_CARD = 16;
/** A label and a value. */
const FIELD_CELLS = 2;

/** A label and what it says, alone in their row, over indicators whose table names nothing above them. */
export const cardLine = (table: Table, row: number, { levels }: TreeColumns): CardField | null =>
  levels.every(({ level }) => level === 'indicator') ? fieldOf(table, row) : null;

/**
 * The nodes that a card names, from the top of the tree down whatever the order of its labels; weight and money are of
 * the deepest one, which the card is about.
 */
export function cardNodes(
  table: Table,
  fields: readonly CardField[],
  period: Period,
  columns: TreeColumns,
): readonly NodeFact[] {
  const named = NAMED.flatMap((level) => {
    const field = fields.find(({ role, value }) => role === level && textOf(value) !== '');
    return field ? [{ level, value: field.value }] : [];
  });
  const texts = named.map(({ value }) => textOf(value));
  const grammar = columns.grammar ?? detectGrammar(texts.map(firstWord));
  const nodes = named.map(({ level, value }) =>
    bareNode({
      ref: table.grid.ref(value.row, value.col),
      level,
      name: nodeName(textOf(value), grammar),
      period,
    }),
  );
  const figure = (role: ColumnRole): FigureCell | null => {
    const field = fields.find((each) => each.role === role);
    return field ? plainFigure(table.grid, field.value.row, field.value.col) : null;
  };
  const [initial, updated, actual] = MONEY.map(figure);
  return nodes.map((node, at) =>
    at < nodes.length - 1
      ? node
      : {
          ...node,
          weight: figure('weight'),
          initial: initial ?? null,
          updated: updated ?? null,
          actual: actual ?? null,
          use: figure('use'),
        },
  );
}

/** "1.1)" of "1.1) Polo museale". */
const firstWord = (text: string): string =>
  (text.split(/[\s:]+/)[0] ?? '').replace(/(?<![).,;–—-])[).,;–—-]+$/, '');

function fieldOf({ grid }: Table, row: number): CardField | null {
  const [label, value, ...more] = grid.cellsOf(row);
  if (!label || !value || more.length > 0) return null;
  // "Consuntivo" is a result over indicators, and the money spent beside a project: of what it may say, what a card says.
  const best = matchHead(textOf(label).replace(/:$/, '')).find(
    (match) => isPlain(match) && LABELS.has(match.role),
  );
  if (!best) return null;
  return isPlain(matchHead(textOf(value))[0]) ? null : { role: best.role, value };
}
