import type { Finding } from '../../../checks/finding';
import type { Figure } from '../../../domain/figure';
import type { NodeMeasure } from '../../../model/measures';
import type { ModelNode } from '../../../model/model';
import type { Analysis } from '../../../pipeline';
import { type CellRef, refName } from '../../../workbook/address';
import type { Detail } from '../../state';

/** What the pane can explain of a finding: the node or ratio it speaks of; `null` when it speaks of none. */
export type DetailOf = (finding: Finding) => Detail | null;

/**
 * The node or ratio of each finding: the one whose figure is printed in its cell, else the one read from the cell,
 * else the one its sentence names, else the only one that the cell names.
 */
export function detailsOf({ model, measures }: Analysis): DetailOf {
  const printed = new Map<string, Detail>();
  const read = new Map<string, Detail>();
  const naming = new Map<string, Detail | null>();
  const byCode = new Map<string, Detail>();
  for (const node of model.nodes) {
    const detail: Detail = { type: 'node', id: node.id };
    keep(printed, printingCells(measures.nodes.get(node.id)), detail);
    keep(read, readCells(node), detail);
    for (const cell of node.source) naming.set(refName(cell), naming.has(refName(cell)) ? null : detail);
    byCode.set(node.id, detail);
    if (node.code !== null) byCode.set(node.code, detail);
  }
  for (const { id, figure } of measures.ratios) keep(printed, printingCell(figure), { type: 'ratio', id });
  return ({ cell, message: { args } }) => {
    const key = cell && refName(cell);
    const atCell = key === null ? null : (printed.get(key) ?? read.get(key) ?? null);
    return atCell ?? byCode.get(args['name'] ?? '') ?? (key === null ? null : (naming.get(key) ?? null));
  };
}

/** The first to claim a cell keeps it: the model lists a node's own rows before rows that repeat it. */
function keep(places: Map<string, Detail>, cells: readonly CellRef[], detail: Detail): void {
  for (const cell of cells) if (!places.has(refName(cell))) places.set(refName(cell), detail);
}

const printingCell = (figure: Figure | null): readonly CellRef[] =>
  figure?.published ? [figure.published.cell] : [];

function printingCells(measure: NodeMeasure | undefined): readonly CellRef[] {
  if (!measure) return [];
  const { achievement, execution, initial, updated, actual, use, share } = measure;
  const figures = [achievement?.figure, execution?.figure, initial, updated, actual, use, share];
  return figures.flatMap((figure) => printingCell(figure ?? null));
}

const readCells = ({ facts }: ModelNode): readonly CellRef[] =>
  facts.flatMap(({ achievement, result, target, initial, updated, actual, use, share }) =>
    [achievement, result, target, initial, updated, actual, use, share].flatMap((cell) =>
      cell ? [cell.ref] : [],
    ),
  );
