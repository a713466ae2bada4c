import { leadingCode } from '../../../domain/codes';
import type { Level, Period } from '../../../domain/levels';
import { fold } from '../../../domain/text';
import { after } from '../../words/phrases';
import { SUM_OPENINGS } from '../../words/rows';
import { type CellRef, refName } from '../../../workbook/address';
import type { NodeFact } from '../../../facts/facts';
import type { Roles } from '../../features/roles';
import type { Column, Line, Table, TableRow } from '../../layout/table';
import { type NodeName, bareNode, nodeName } from '../../names/node-names';
import { realisedIn } from '../../names/listed-results';
import { titleNode, titleOfFirstBlock } from './headings';
import { type Branch, openBranch } from './branch';
import { depthOf, headedNode, levelOfSections, nodeOfBlock } from './sections';
import { type CardField, cardLine, cardNodes, namesNode, titleCard } from './title-card';
import { type LevelColumn, type TreeColumns, deepestLevel, treeColumns } from './columns';

/** A row of a table of the tree: the node it speaks of. */
export interface TreeRow {
  readonly row: TableRow;
  /** The node whose figures the row holds; `null` for the table's grand total and rows that name nothing. */
  readonly node: NodeFact | null;
  /** The row sums nodes below `node` (or the whole table when `node` is `null`). */
  readonly sums: boolean;
}

export interface TreeRows {
  readonly rows: readonly TreeRow[];
  /** Nodes named without figures of their own: sections, merged heads at the left. */
  readonly headings: readonly NodeFact[];
  /** Nodes whose code Excel took for a number. */
  readonly numberCodes: readonly NodeFact[];
}

/**
 * Walks a table whose rows are nodes: levels in columns of their own (merged or blank cells go on with the one
 * above), sections as rows, codes in a column or before the title, subtotals with a label or without one. A row that
 * `tellsApart` (its office, its quarter) and names nothing new goes on with the deepest node above.
 */
export function treeRows(
  table: Table,
  roles: Roles,
  period: Period,
  tellsApart: (row: number) => boolean = () => false,
  blockTitle: Line | null = null,
): TreeRows {
  const columns = treeColumns(table, roles, blockTitle);
  const deepest = deepestLevel(columns);
  const branch = openBranch();
  const headings: NodeFact[] = [];
  const numberCodes: NodeFact[] = [];
  const rows: TreeRow[] = [];
  const isAbove = (level: Level): boolean =>
    columns.levels.every((place) => depthOf(place.level) > depthOf(level));
  const titled = titleNode(table, period, columns.headings, isAbove);
  let card: readonly CardField[] = titled ? [] : titleCard(table, columns);
  const above =
    titled ??
    (card.some(namesNode)
      ? null
      : nodeOfBlock(table, blockTitle ?? titleOfFirstBlock(table), period, columns));
  if (above) {
    headings.push(branch.open(above));
    card = [];
  }
  const openCard = (): void => {
    for (const node of cardNodes(table, card, period, columns))
      headings.push(branch.open({ ...node, parentKey: branch.above(node.level)?.key ?? null }));
    card = [];
  };
  for (const row of table.rows) {
    if (row.kind === 'repeat' || row.kind === 'note') continue;
    const field = cardLine(table, row.row, columns);
    if (!field) openCard();
    if (field) {
      card = [...card, field];
    } else if (row.kind === 'caption') {
      continue;
    } else if (row.kind === 'section') {
      if (takePrinted(table, row, columns, branch, headings)) continue;
      const heading = sectionNode(table, row, period, columns, branch);
      if (heading) headings.push(branch.open(heading));
    } else if (row.kind === 'detail') {
      rows.push({ row, node: null, sums: false });
    } else if (row.kind === 'total' || row.kind === 'subtotal') {
      rows.push({ row, node: summedNode(row, branch, columns), sums: true });
    } else {
      const again = tellsApart(row.row) ? nodeAgain(table, row, columns, branch) : null;
      if (again) {
        rows.push({ row, node: again, sums: false });
        continue;
      }
      const named = namedInRow(table, row, columns, period, branch);
      const own = named[named.length - 1]?.node ?? null;
      headings.push(...named.slice(0, -1).map(({ node }) => node));
      numberCodes.push(...named.filter(({ name }) => name.numberCode).map(({ node }) => node));
      rows.push({
        row,
        node: own,
        sums: own !== null && depthOf(own.level) < depthOf(deepest),
      });
    }
  }
  return { rows, headings, numberCodes };
}

/** The deepest node above, once more, where a row leaves its own cell to it and names no other node. */
function nodeAgain(table: Table, { row }: TableRow, columns: TreeColumns, branch: Branch): NodeFact | null {
  const own = columns.levels[columns.levels.length - 1];
  const open = own ? branch.at(own.level) : null;
  if (!own || !open || table.grid.at(row, own.column.col) !== null) return null;
  const others = columns.levels.filter(({ column }) => column !== own.column);
  const same = others.every(({ column, level }) => {
    const name = columns.nameAt(row, column);
    return name === null || isOpen(branch.at(level), name);
  });
  return same ? { ...open, key: refName(table.grid.ref(row, own.column.col)) } : null;
}

interface Named {
  readonly node: NodeFact;
  readonly name: NodeName;
}

/** Nodes a row names, from the top down; a cell that repeats the node already open names nothing new. */
function namedInRow(
  table: Table,
  { row }: TableRow,
  columns: TreeColumns,
  period: Period,
  branch: Branch,
): readonly Named[] {
  const held = columns.levels.filter(({ column }) => table.grid.at(row, column.col) !== null);
  const deepest = held[held.length - 1];
  if (!deepest) return namedBeside(table, row, columns, period, branch);
  const coded = [...held].reverse().find(({ level }) => level !== 'indicator') ?? deepest;
  return held.flatMap((place): readonly Named[] => {
    const name = nameOf(table, row, place, columns, place === coded);
    if (!name || (name.title === '' && name.code === null)) return [];
    const level = levelOf(name, place, columns);
    if (place !== deepest && isOpen(branch.at(level), name)) return [];
    const ref = table.grid.ref(row, place.column.col);
    const codeRef = codeRefOf(table, row, place, columns, place === coded);
    return [
      {
        name,
        node: branch.open(
          bareNode({ ref, codeRef, level, name, period, parentKey: branch.above(level)?.key ?? null }),
        ),
      },
    ];
  });
}

/** A node above the rows' own, named with its figures in the column of codes, or of other titles. */
function namedBeside(
  table: Table,
  row: number,
  columns: TreeColumns,
  period: Period,
  branch: Branch,
): readonly Named[] {
  const own = columns.levels[columns.levels.length - 1];
  const codes = columns.code ?? (own ? columns.codeBeside(own.column) : null);
  const column = [codes, columns.title].find((each) => each && table.grid.text(row, each.col) !== '');
  const name = column && columns.nameAt(row, column);
  if (!column || !name || !own || name.title === '' || name.title === name.code) return [];
  const level =
    columns.levelByDepth(name.code) ??
    name.level ??
    levelOfSections(columns, table.grid.text(row, column.col));
  if (level === null || depthOf(level) >= depthOf(own.level)) return [];
  const ref = table.grid.ref(row, column.col);
  const node = branch.open(
    bareNode({ ref, level, name, period, parentKey: branch.above(level)?.key ?? null }),
  );
  return [{ name, node }];
}

/** The level a row's own code or words tell where one column names them all; words of an indicator are its title. */
function levelOf(name: NodeName, { column, level }: LevelColumn, columns: TreeColumns): Level {
  if (column === columns.standIn) return columns.levelOfCode(name.number) ?? level;
  const byDepth = columns.codesTellLevels ? null : columns.levelByDepth(name.code);
  if (byDepth) return byDepth;
  const tells = columns.levels.length === 1 && columns.codesTellLevels;
  return tells && (level !== 'indicator' || name.code !== null) ? (name.level ?? level) : level;
}

/** The name in a level's own cell, completed with the code and title columns beside it. */
function nameOf(
  table: Table,
  row: number,
  { column }: LevelColumn,
  columns: TreeColumns,
  takesCode: boolean,
): NodeName | null {
  const name = columns.nameAt(row, column);
  const code = codeColumn(column, columns, takesCode);
  if (!name || (!takesCode && !code)) return name;
  const beside = name.code === null && code ? columns.nameAt(row, code) : null;
  const positioned = beside?.code === null ? (beside.number ?? positionIn(table, row, code)) : null;
  const title = columns.title && saysCodeOnly(name) ? table.grid.text(row, columns.title.col) : '';
  return {
    code: name.code ?? beside?.code ?? null,
    level: name.level ?? beside?.level ?? null,
    number: name.number ?? positioned,
    title: title === '' ? name.title : title,
    numberCode: name.numberCode || (beside?.numberCode ?? false),
  };
}

/** The cell of the code column, when the name's own cell says none. */
function codeRefOf(
  table: Table,
  row: number,
  { column }: LevelColumn,
  columns: TreeColumns,
  takesCode: boolean,
): CellRef | null {
  const code = codeColumn(column, columns, takesCode);
  if (!code) return null;
  const beside = columns.nameAt(row, code);
  return beside?.code && columns.nameAt(row, column)?.code === null ? table.grid.ref(row, code.col) : null;
}

/** Where the code of a name stands, when not in its own cell: in its level's own column, or in the table's only one. */
function codeColumn(column: Column, columns: TreeColumns, takesCode: boolean): Column | null {
  const code = columns.codeBeside(column) ?? (takesCode ? columns.code : null);
  return code === column ? null : code;
}

const saysCodeOnly = ({ code, title }: NodeName): boolean =>
  code !== null && (title === '' || title === code);

function positionIn(table: Table, row: number, code: Column | null): string | null {
  const text = code ? table.grid.text(row, code.col) : '';
  return text === '' ? null : text;
}

const isOpen = (open: NodeFact | null, { code, title }: NodeName): boolean =>
  open !== null && open.code === code && (fold(open.title) === fold(title) || title === '');

/** A row of words alone: the node its words say, or the level above the table's rows. */
function sectionNode(
  table: Table,
  { row, label, labelCol }: TableRow,
  period: Period,
  columns: TreeColumns,
  branch: Branch,
): NodeFact | null {
  const node =
    labelCol === null ? null : headedNode(table, { row, col: labelCol, text: label }, period, columns);
  return node && { ...node, parentKey: branch.above(node.level)?.key ?? null };
}

/** "OBIETTIVO REALIZZATO AL 98,4%" below a node's rows is its printed degree, and no heading. */
function takePrinted(
  { grid }: Table,
  { row, label, labelCol }: TableRow,
  columns: TreeColumns,
  branch: Branch,
  headings: NodeFact[],
): boolean {
  const printed = labelCol === null ? null : realisedIn(label, grid.ref(row, labelCol));
  if (!printed) return false;
  const node = branch.all().find(({ level }) => depthOf(level) < depthOf(deepestLevel(columns)));
  const at = headings.findIndex(({ key }) => key === node?.key);
  if (at >= 0) headings[at] = branch.open({ ...headings[at]!, printedResult: printed });
  return true;
}

/** The node a sum belongs to: the one its label names, else the one open above the rows; none for a grand total. */
function summedNode(row: TableRow, branch: Branch, columns: TreeColumns): NodeFact | null {
  const words = after(row.label, SUM_OPENINGS)?.trimStart() ?? row.label;
  const { code, number } = nodeName(words, columns.grammar);
  const named = branch
    .all()
    .find((node) => (code !== null && node.code === code) || (number !== null && node.number === number));
  if (named) return named;
  const leading = leadingCode(words);
  if (leading) return branch.all().find((node) => node.code === leading.typed) ?? null;
  if (row.kind === 'total') return null;
  return branch.all().find(({ level }) => depthOf(level) < depthOf(deepestLevel(columns))) ?? null;
}
