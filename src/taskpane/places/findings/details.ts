import type { Finding } from '../../../checks/finding';
import type { Figure } from '../../../domain/figure';
import type { NodeMeasure } from '../../../model/measures';
import type { ModelNode } from '../../../model/model';
import type { Analysis } from '../../../pipeline';
import { type CellRef, refName } from '../../../workbook/address';
import type { Detail } from '../../state';

/** What the pane can explain of a finding: the node or ratio it speaks of; `null` when it speaks of none. */
export type DetailOf = (finding: Finding) => Detail | null;

/** Sentences whose name is a number in a list of their own (entity objective 6, improvement project 6), no code. */
const NUMBERED = /^(?:listed-objective|incentive)/;

/**
 * The node or ratio of each finding: the only one whose figure is printed in its cell, else the only one read from
 * the cell, else the one its sentence names, else the only one that the cell names.
 */
export function detailsOf({ model, measures }: Analysis): DetailOf {
  const printed = new Claims();
  const read = new Claims();
  const named = new Claims();
  const byCode = new Map<string, Detail>();
  for (const node of model.nodes) {
    const detail: Detail = { type: 'node', id: node.id };
    printed.add(printingCells(measures.nodes.get(node.id)), detail);
    read.add(readCells(node), detail);
    named.add(node.source, detail);
    byCode.set(node.id, detail);
    if (node.code !== null) byCode.set(node.code, detail);
  }
  for (const { id, figure } of measures.ratios) printed.add(printingCell(figure), { type: 'ratio', id });
  return ({ cell, message: { key, args } }) =>
    printed.only(cell) ??
    read.only(cell) ??
    (NUMBERED.test(key) ? null : (byCode.get(args['name'] ?? '') ?? null)) ??
    named.only(cell);
}

/** Who claims a cell; a list of projects in one cell is claimed by all of them, and so says nothing of any. */
class Claims {
  readonly #byCell = new Map<string, Detail | null>();

  add(cells: readonly CellRef[], detail: Detail): void {
    for (const cell of cells) {
      const key = refName(cell);
      const other = this.#byCell.get(key);
      const same = other === undefined || (other?.type === detail.type && other.id === detail.id);
      this.#byCell.set(key, same ? detail : null);
    }
  }

  only(cell: CellRef | null): Detail | null {
    return cell ? (this.#byCell.get(refName(cell)) ?? null) : null;
  }
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
