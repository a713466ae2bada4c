import type { CellRange } from '../../../src/workbook/address';
import { invalidArgument } from '../refuse';
import { mustFormat, type Session } from '../session';
import type { BorderLine, Edge, Look } from '../workbook/look';
import { cellAt } from '../workbook/state';
import { colour } from './look-properties';
import { objectOf, type HostObject, type ObjectClass } from './object';
import type { Dressed } from './range-format';
import { sheetOf } from './worksheet';

type Index = Edge;
interface BorderSelf extends Dressed {
  readonly index: Index;
}

const INDEXES: readonly Index[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const PLAIN: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The edges of one cell that an index means, given where the cell lies in its area. */
function edgesAt(index: Index, area: CellRange, row: number, col: number): readonly Edge[] {
  switch (index) {
    case 'EdgeTop':
      return row === area.top ? ['EdgeTop'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['EdgeBottom'] : [];
    case 'EdgeLeft':
      return col === area.left ? ['EdgeLeft'] : [];
    case 'EdgeRight':
      return col === area.right ? ['EdgeRight'] : [];
    case 'InsideHorizontal':
      return [
        ...(row > area.top ? (['EdgeTop'] as const) : []),
        ...(row < area.bottom ? (['EdgeBottom'] as const) : []),
      ];
    case 'InsideVertical':
      return [
        ...(col > area.left ? (['EdgeLeft'] as const) : []),
        ...(col < area.right ? (['EdgeRight'] as const) : []),
      ];
    default:
      return [index];
  }
}

type Change = (line: BorderLine) => BorderLine | null;

function draw({ sheetId, areas, index }: BorderSelf, change: Change, session: Session): void {
  mustFormat(session, sheetOf(sheetId, session), 'allowFormatCells');
  /** What becomes of a look at some edges: cells of an area share few of both. */
  const drawn = new Map<Look, Map<string, Partial<Look>>>();
  for (const area of areas) {
    session.editor.dress(sheetId, area, (look, row, col) => {
      const edges = edgesAt(index, area, row, col);
      let byEdges = drawn.get(look);
      if (!byEdges) drawn.set(look, (byEdges = new Map()));
      let result = byEdges.get(edges.join());
      if (!result) byEdges.set(edges.join(), (result = drawnOn(look, edges, change)));
      return result;
    });
  }
}

function drawnOn(look: Look, edges: readonly Edge[], change: Change): Partial<Look> {
  if (edges.length === 0) return {};
  const untouched = Object.entries(look.borders).filter(([edge]) => !edges.includes(edge as Edge));
  const lines = edges.flatMap((edge) => {
    const line = change(look.borders[edge] ?? PLAIN);
    return line ? [[edge, line] as const] : [];
  });
  return { borders: Object.fromEntries([...untouched, ...lines].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

const oneOf = (choices: readonly string[], value: unknown): string => {
  if (typeof value !== 'string' || !choices.includes(value))
    throw invalidArgument(`no border "${String(value)}"`);
  return value;
};

/** The line of the first cell that the index means. */
function lineOf({ sheetId, areas, index }: BorderSelf, session: Session): BorderLine | undefined {
  const { top, left, bottom, right } = areas[0]!;
  const row = index === 'EdgeBottom' ? bottom : top;
  const col = index === 'EdgeRight' ? right : left;
  const edge = edgesAt(index, areas[0]!, row, col)[0];
  return edge && cellAt(sheetOf(sheetId, session), row, col).look.borders[edge];
}

const RangeBorder: ObjectClass<BorderSelf> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: ({ index }) => index,
    Style: (self, session) => lineOf(self, session)?.style ?? 'None',
    Weight: (self, session) => lineOf(self, session)?.weight ?? 'Thin',
    Color: (self, session) => lineOf(self, session)?.color ?? '#000000',
  },
  setters: {
    Style: (self, value, session) => {
      const style = oneOf(STYLES, value);
      draw(self, (line) => (style === 'None' ? null : { ...line, style }), session);
    },
    Weight: (self, value, session) => {
      const weight = oneOf(WEIGHTS, value);
      draw(self, (line) => ({ ...line, weight }), session);
    },
    Color: (self, value, session) => {
      const color = colour(value);
      draw(self, (line) => ({ ...line, color }), session);
    },
  },
};

const RangeBorderCollection: ObjectClass<Dressed> = {
  name: 'RangeBorderCollection',
  items: (self, session) => INDEXES.map((index) => objectOf(RangeBorder, { ...self, index }, session)),
  item: (self, [index], session) => {
    oneOf(INDEXES, index);
    return objectOf(RangeBorder, { ...self, index: index as Index }, session);
  },
};

export const bordersObject = (self: Dressed, session: Session): HostObject =>
  objectOf(RangeBorderCollection, self, session);
