import type { Backup } from '../../ports/open-workbook';
import type { CellRef } from '../../workbook/address';
import { parseCellName } from '../../workbook/address';
import { BASE_FONT, DESIGNS, NUMBER_CODES } from '../../workbook/looks';
import type { CellStyle, NumberLook, PlannedCell, SheetPlan } from '../../workbook/plan';
import type { CellSnapshot } from '../../workbook/snapshot';
import { placeName } from '../areas';
import { readBlocks } from '../reading/blocks';
import { piecesToRead } from '../reading/extents';
import type { Extent } from '../reading/extents';
import { offers } from '../requirements';
import type { Session } from '../session';
import type { Target } from './targets';

/** What of a cell's look tells our designs apart, and where it leads. */
const OUR_LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: { fill: { color: true }, font: { bold: true, color: true, size: true } },
};

/**
 * What stands on the report sheets that are to be rewritten, as plans that put it back: contents, merged areas,
 * links, and of the looks the designs and number formats that are ours. A sheet still to be added has an empty,
 * hidden plan. One sync, more only where the cells are too many for one.
 */
export async function backUp(
  context: Excel.RequestContext,
  session: Session,
  targets: readonly Target[],
): Promise<Backup> {
  const extents = targets.flatMap(({ plan, existing }): Extent[] =>
    existing?.filled ? [{ ...existing, reportId: plan.reportId }] : [],
  );
  const pieces = await piecesToRead(context, extents);
  const contents = await readBlocks(context, extents, pieces, {
    budget: session.budget,
    withMerges: offers('merges'),
    looks: new Map(extents.map(({ id }) => [id, OUR_LOOKS])),
    shapes: [],
    names: new Map(targets.flatMap(({ plan, existing }) => (existing ? [[existing.id, plan.name]] : []))),
  });
  const plans = targets.map(({ plan, existing }): SheetPlan => {
    const content = existing ? contents.get(existing.id) : undefined;
    if (!existing || !content) return emptied(plan);
    const cells = content.cells.map((cell) => plannedAgain(cell, content.looks.get(placeName(cell))));
    return { ...plan, cells, merges: content.merges };
  });
  return {
    sheets: targets.map(({ plan: { reportId, name }, existing }) => ({ reportId, name, isNew: !existing })),
    content: plans,
  };
}

/** The plans in a backup of ours; `null` when its content is something else. */
export function plansIn({ content }: Backup): readonly SheetPlan[] | null {
  const isPlan = (one: unknown): one is SheetPlan =>
    typeof one === 'object' &&
    one !== null &&
    'reportId' in one &&
    'cells' in one &&
    Array.isArray(one.cells);
  return Array.isArray(content) && content.every(isPlan) ? content : null;
}

/** A sheet that was not there before: nothing on it, out of sight, its mark kept for the next time. */
const emptied = (plan: SheetPlan): SheetPlan => ({ ...plan, hidden: true, cells: [], merges: [] });

function plannedAgain(
  { row, col, content, format, formula }: CellSnapshot,
  look: Excel.CellProperties | undefined,
): PlannedCell {
  const value = content.type === 'number' ? content.value : String(content.value);
  const link = linkOf(look?.hyperlink?.documentReference);
  return {
    row,
    col,
    value,
    ...(formula === undefined ? {} : { formula }),
    style: styleOf(look),
    look: numberLookOf(format),
    ...(link ? { link } : {}),
  };
}

const NUMBER_LOOKS = Object.keys(NUMBER_CODES) as readonly NumberLook[];

const numberLookOf = (format: string): NumberLook =>
  NUMBER_LOOKS.find((look) => NUMBER_CODES[look] === format) ?? 'general';

const STYLES = Object.entries(DESIGNS) as readonly (readonly [CellStyle, (typeof DESIGNS)[CellStyle]])[];

/** The style whose design a cell shows. */
function styleOf(look: Excel.CellProperties | undefined): CellStyle {
  const font = look?.format?.font;
  const fill = rgb(look?.format?.fill?.color);
  const found = STYLES.find(
    ([, design]) =>
      rgb(font?.color) === (design.colour ?? BASE_FONT.colour) &&
      (font?.size ?? BASE_FONT.size) === (design.size ?? BASE_FONT.size) &&
      (font?.bold ?? false) === (design.marks?.includes('bold') ?? false) &&
      (design.fill === undefined ? fill === NO_FILL || fill === '' : fill === design.fill),
  );
  return found?.[0] ?? 'text';
}

/** What Excel calls the colour of a cell without a background. */
const NO_FILL = 'FFFFFF';

const rgb = (colour: string | undefined): string => (colour ?? '').replace('#', '').toUpperCase();

/** "'L''area'!B12" as the cell it leads to. */
function linkOf(reference: string | undefined): CellRef | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference ?? '');
  const place = match && parseCellName(match[3]!);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return place && sheet !== undefined ? { sheet, ...place } : null;
}
