import type { Level, Period } from '../../../domain/levels';
import { remembered } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import type { NodeFact, ReadCell } from '../../../facts/facts';
import { plainFigure, readCell } from '../../layout/figures';
import { type Grid, textOf } from '../../layout/grid';
import { matchHead } from '../../layout/head-match';
import { sheetPeriod } from '../../features/period';
import { spanOf } from '../../layout/span';
import type { ColumnRole } from '../../../facts/column-roles';
import type { Context } from '../../layout/context';
import type { FormReading } from '../reading';
import { bareNode, indicatorName, nodeName } from '../../names/node-names';

/** What the labels of a card may say, in the order in which a label that says several is believed. */
const LABELS = [
  'number',
  'code',
  'area',
  'objective',
  'project',
  'indicator',
  'target',
  'result',
  'achievement',
  'weight',
  'owner',
  'label',
  'formula',
  'unit',
  'timing',
  'notes',
] as const satisfies readonly ColumnRole[];
type CardRole = (typeof LABELS)[number];

/** A label is the name of one thing and little more. */
const PLAIN = 0.75;
/** Fewer labels than these are a table of two columns, not a card. */
const ENOUGH_LABELS = 4;

/** A label of a card and the cell it speaks of. */
interface Field {
  readonly role: CardRole;
  readonly row: number;
  readonly labelCol: number;
  readonly col: number;
  readonly label: string;
}

/** Cards of one objective or project each: labels at the left, what they say at the right, one below the other. */
export function findCards(grid: Grid, context: Context): readonly FormReading[] {
  const cards = cardsOn(grid);
  const fields = cards.flat();
  if (fields.length === 0) return [];
  const period = sheetPeriod(grid, context);
  const facts = cards.flatMap((card) => nodesOf(grid, card, period));
  const found: FormReading = {
    range: spanOf(
      fields.flatMap(({ row, labelCol, col }) => [
        { row, col: labelCol },
        { row, col },
      ]),
    ),
    parts: new Set(fields.map(({ role }) => role)),
    evidence: fields.map(({ row, labelCol, label, role }) => ({
      cell: grid.ref(row, labelCol),
      text: label,
      role,
    })),
    levels: [...new Set(facts.map(({ level }) => level))],
    period,
    facts,
  };
  return [found];
}

/** Whether a sheet is of cards; the managerial report, which is another form, asks for it too. */
export const holdsCards = (grid: Grid): boolean => cardsOn(grid).flat().length > 0;

/** The cards of a sheet, sought once. */
const cardsOn = remembered((grid: Grid) => cardsOf(fieldsOf(grid)).filter(isCard));

/** Rows of a label and one thing said of it; rows of several heads belong to tables. */
function fieldsOf(grid: Grid): readonly Field[] {
  return grid.rows.flatMap((row): readonly Field[] => {
    const cells = grid.cellsOf(row);
    const first = cells[0];
    const second = cells[1];
    if (!first || cells.length > 2) return [];
    const label = textOf(first);
    const role = roleOf(label);
    const said = second ? textOf(second) : '';
    if (role === null || (said !== '' && (matchHead(said)[0]?.score ?? 0) > 0.95)) return [];
    return [{ role, row, labelCol: first.col, col: second?.col ?? first.col + 1, label }];
  });
}

function roleOf(label: string): CardRole | null {
  const best = matchHead(label.endsWith(':') ? label.slice(0, -1) : label)[0];
  return best && best.score >= PLAIN ? (LABELS.find((each) => each === best.role) ?? null) : null;
}

/** A card begins wherever the label that began the first one comes again. */
function cardsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const cards: Field[][] = [];
  const opening = fold(fields[0]?.label ?? '');
  for (const field of fields) {
    const card = cards[cards.length - 1];
    if (!card || fold(field.label) === opening) cards.push([field]);
    else card.push(field);
  }
  return cards;
}

/** A card names something, and says how far it has come against what was asked. */
function isCard(card: readonly Field[]): boolean {
  const has = (...roles: readonly CardRole[]): boolean => card.some(({ role }) => roles.includes(role));
  const aligned = new Set(card.map(({ labelCol }) => labelCol)).size === 1;
  return (
    aligned &&
    card.length >= ENOUGH_LABELS &&
    has('objective', 'project', 'number', 'code') &&
    has('objective', 'project', 'label') &&
    has('result', 'achievement') &&
    has('indicator', 'target')
  );
}

function nodesOf(grid: Grid, card: readonly Field[], period: Period): readonly NodeFact[] {
  const field = (...roles: readonly CardRole[]): Field | null =>
    roles.map((role) => card.find((each) => each.role === role)).find((each) => each !== undefined) ?? null;
  const named = field('project', 'objective', 'label');
  if (!named) return [];
  const level: Level = field('project') ? 'project' : 'objective';
  const said = nodeName(textAt(grid, named));
  const position = field('code', 'number');
  const beside = position && nodeName(textAt(grid, position));
  const node: NodeFact = {
    ...bareNode({
      ref: grid.ref(named.row, named.col),
      level,
      name: {
        code: said.code ?? beside?.code ?? null,
        number: said.number ?? (position && beside?.code === null ? textAt(grid, position) : null),
        title: said.title,
      },
      period,
    }),
    owner: ownerOf(grid, field('owner')),
  };
  const groups = indicatorGroups(card);
  const ownLabels = card.filter((each) => !groups.flat().includes(each));
  if (groups.length === 0) return [withProgress(grid, node, card)];
  return [
    { ...node, weight: weightIn(grid, ownLabels) },
    ...groups.map((group) => indicatorOf(grid, group, node)),
  ];
}

/** The labels from one "Indicatore" down to the next. */
function indicatorGroups(card: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = [];
  for (const field of card) {
    if (field.role === 'indicator') groups.push([field]);
    else groups[groups.length - 1]?.push(field);
  }
  return groups;
}

function indicatorOf(grid: Grid, group: readonly Field[], parent: NodeFact): NodeFact {
  const [first] = group;
  const ref = first ? grid.ref(first.row, first.col) : parent.named[0]!;
  const { number, title } = indicatorName(first ? textAt(grid, first) : parent.title);
  const node = bareNode({
    ref,
    level: 'indicator',
    name: { code: null, number, title },
    period: parent.period,
    parentKey: parent.key,
  });
  return withProgress(grid, node, group);
}

function withProgress(grid: Grid, node: NodeFact, fields: readonly Field[]): NodeFact {
  const cell = (role: CardRole): ReadCell | null => {
    const field = fields.find((each) => each.role === role);
    return field ? readCell(grid, field.row, field.col) : null;
  };
  return {
    ...node,
    target: cell('target'),
    result: cell('result'),
    achievement: cell('achievement'),
    weight: weightIn(grid, fields),
  };
}

function weightIn(grid: Grid, fields: readonly Field[]): NodeFact['weight'] {
  const field = fields.find(({ role }) => role === 'weight');
  return field ? plainFigure(grid, field.row, field.col) : null;
}

const ownerOf = (grid: Grid, field: Field | null): string | null =>
  field === null ? null : textAt(grid, field) || null;

/** What a field says, numbers as typed. */
function textAt(grid: Grid, { row, col }: Field): string {
  const cell = grid.at(row, col);
  return cell?.content.type === 'number' ? String(cell.content.value) : textOf(cell);
}
