import type { CellRange } from '../../workbook/address';
import { ACCENT, BASE_FONT, DESIGNS, HAIR, wrapsText } from '../../workbook/looks';
import type { Design } from '../../workbook/looks';
import type { CellStyle, PlannedCell, SheetPlan } from '../../workbook/plan';
import { mergeHeads, placeOf } from '../../workbook/row-heights';
import { areaName, around, joinedAddresses, rectangles } from '../areas';
import { rangeOf } from './step';
import type { Step } from './step';

/** Bytes of the calls that give one group of areas its look, beside their addresses. */
const BYTES_PER_GROUP = 6000;

/**
 * The design of a plan's cells, the same as in a file: first what all have in common, then each style on all its
 * areas at once.
 */
export function lookSteps(plan: SheetPlan): Step[] {
  const { cells } = plan;
  const whole = around(cells.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col })));
  if (!whole) return [];
  const heads = mergeHeads(plan);
  const byStyle = new Map<CellStyle, PlannedCell[]>();
  for (const cell of cells) {
    const { style = 'text' } = cell;
    const styled = byStyle.get(style);
    if (styled) styled.push(cell);
    else byStyle.set(style, [cell]);
  }
  const wrapped = cells.filter((cell) => wrapsText(cell, heads.has(placeOf(cell))));
  return [
    baseStep(whole),
    ...[...byStyle].flatMap(([style, styled]) => styleSteps(DESIGNS[style], styled)),
    ...groupSteps(rectangles(wrapped), ({ format }) => {
      format.wrapText = true;
    }),
  ];
}

const baseStep = (area: CellRange): Step => ({
  bytes: BYTES_PER_GROUP,
  queue: (sheet) => {
    const { format } = rangeOf(sheet, area);
    format.font.name = BASE_FONT.name;
    format.font.size = BASE_FONT.size;
    format.font.color = hex(BASE_FONT.colour);
    format.font.bold = false;
    format.font.italic = false;
    format.font.underline = 'None';
    format.verticalAlignment = 'Top';
  },
});

function styleSteps(design: Design, cells: readonly PlannedCell[]): Step[] {
  const { size, colour, marks = [], fill, rule = 'none', centred } = design;
  const areas = rectangles(cells);
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const own = groupSteps(areas, ({ format }) => {
    if (size !== undefined) format.font.size = size;
    if (colour !== undefined) format.font.color = hex(colour);
    if (marks.includes('bold')) format.font.bold = true;
    if (marks.includes('italic')) format.font.italic = true;
    if (marks.includes('underline')) format.font.underline = 'Single';
    if (fill !== undefined) format.fill.color = hex(fill);
    if (centred) {
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Center';
    }
    if (rule !== 'none') drawRule(format, rule === 'over' ? 'EdgeTop' : 'EdgeBottom', rule);
  });
  // Lines between the rows of an area; asked of a single row, Excel refuses them.
  const inner =
    rule === 'none' ? [] : groupSteps(tall, ({ format }) => drawRule(format, 'InsideHorizontal', rule));
  return [...own, ...inner];
}

function drawRule(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  rule: NonNullable<Design['rule']>,
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = rule === 'hair' ? 'Hairline' : 'Thin';
  border.color = hex(rule === 'hair' ? HAIR : ACCENT);
}

/** One step for each text of addresses that Excel takes. */
const groupSteps = (areas: readonly CellRange[], give: (areas: Excel.RangeAreas) => void): Step[] =>
  joinedAddresses(areas.map(areaName)).map((addresses) => ({
    bytes: BYTES_PER_GROUP + addresses.length,
    queue: (sheet) => give(sheet.getRanges(addresses).untrack()),
  }));

const hex = (rgb: string): string => `#${rgb}`;
