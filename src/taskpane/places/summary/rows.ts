import type { DecimalText } from '../../../domain/decimal';
import type { Level } from '../../../domain/levels';
import type { Settings } from '../../../domain/settings';
import type { AchievementMeasure, Measures } from '../../../model/measures';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import type { Standing, TreeFilters } from '../../state';
import { filteredIds } from './filter';
import { type Axis, outlines } from './outline';
import { achievementStanding, budgetStanding } from './standing';

/** A figure with how it stands. */
export interface Shown {
  readonly value: DecimalText | null;
  readonly standing: Standing;
}

/** One visible row of the tree. */
export interface TreeRow {
  readonly id: string;
  readonly parent: string | null;
  readonly level: Level;
  readonly code: string | null;
  /** As the workbook writes it; empty for a node that only its code names. */
  readonly title: string;
  /** 1 for the top, as `aria-level` counts. */
  readonly depth: number;
  readonly position: number;
  readonly siblings: number;
  /** `null` for a node with nothing below. */
  readonly expanded: boolean | null;
  /** Points, two decimals. */
  readonly achievement: Shown | null;
  /** Budget use, points, one decimal; `null` where the node has no budget to use. */
  readonly use: Shown | null;
}

export interface RowsInput {
  readonly model: PerformanceModel;
  readonly measures: Measures;
  readonly thresholds: Settings['thresholds'];
  readonly axis: Axis;
  readonly filters: TreeFilters;
  readonly expanded: ReadonlySet<string>;
}

/** The rows that are seen, parents before children. While a filter is set everything that answers to it is unfolded. */
export function treeRows({
  model,
  measures,
  thresholds,
  axis,
  filters,
  expanded,
}: RowsInput): readonly TreeRow[] {
  const outline = outlines(model)[axis];
  const achievementOf = ({ id }: ModelNode): AchievementMeasure | null =>
    measures.nodes.get(id)?.achievement ?? null;
  const standingsOf = (node: ModelNode): readonly Standing[] => {
    const achievement = achievementOf(node);
    const use = measures.nodes.get(node.id)?.use ?? null;
    return [
      ...(achievement ? [achievementStanding(achievement, thresholds)] : []),
      ...(use ? [budgetStanding(use.exact, node.period.quarter)] : []),
    ];
  };
  const kept = filteredIds(filters, outline, { model, measures, standingsOf });
  const shows = ({ id }: ModelNode): boolean => kept === null || kept.has(id);
  const rows: TreeRow[] = [];

  const list = (nodes: readonly ModelNode[], parent: string | null, depth: number): void => {
    const seen = nodes.filter(shows);
    seen.forEach((node, index) => {
      const below = outline.children(node.id).filter(shows);
      const open = kept !== null || expanded.has(node.id);
      const achievement = achievementOf(node);
      const use = measures.nodes.get(node.id)?.use ?? null;
      rows.push({
        id: node.id,
        parent,
        level: node.level,
        code: node.code,
        title: node.title,
        depth,
        position: index + 1,
        siblings: seen.length,
        expanded: below.length === 0 ? null : open,
        achievement: achievement && {
          value: achievement.figure.value,
          standing: achievementStanding(achievement, thresholds),
        },
        use:
          use && use.value !== null
            ? { value: use.value, standing: budgetStanding(use.exact, node.period.quarter) }
            : null,
      });
      if (open) list(below, node.id, depth + 1);
    });
  };
  list(outline.roots, null, 1);
  return rows;
}

/** What stands open when a workbook is first seen: the top of both axes. */
export const firstExpanded = (model: PerformanceModel): ReadonlySet<string> =>
  new Set(
    Object.values(outlines(model)).flatMap(({ roots }) =>
      roots.filter(({ level }) => TOPS.has(level)).map(({ id }) => id),
    ),
  );

const TOPS: ReadonlySet<Level> = new Set(['entity', 'secretary-general']);
