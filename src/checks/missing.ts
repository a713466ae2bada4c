import { decimal } from '../domain/decimal';
import { targetInWords } from '../domain/targets';
import type { FigureCell, NodeFact, ReadCell } from '../facts/facts';
import { type CellRef, cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsIn, shortTitle } from './context';
import type { Finding } from './finding';
import { finding } from './findings';

/** Blanks that the rest of the table would have filled: a percentage, a result, an expected result. */
export const missing: Family = {
  findings: ({ tables }: CheckContext) =>
    tables.flatMap((table) => {
      const nodes = factsIn(table, 'node');
      const troubles = factsIn(table, 'trouble').filter(({ trouble }) => trouble !== 'blank');
      const told = new Set(troubles.map(({ ref }) => cellKey(ref)));
      return [
        ...missingPercentages(nodes, 'use', 'updated'),
        ...missingPercentages(nodes, 'share', 'actual'),
        ...missingResults(nodes),
        ...skippedResults(nodes),
        ...missingTargets(nodes),
      ].filter(({ cell }) => cell === null || !told.has(cellKey(cell)));
    }),
};

/** Rows of one level and class, and how many of them print the percentage. */
interface Peers {
  readonly count: number;
  readonly printed: number;
  readonly sample: FigureCell | null;
}

/**
 * A row with amounts and no percentage, where most rows of its level print one. Rows without a base (0/0) are a class
 * of their own: a blank is as good as 0,0 unless the table prints 0,0 for the others.
 */
function missingPercentages(
  nodes: readonly NodeFact[],
  role: 'use' | 'share',
  base: 'updated' | 'actual',
): readonly Finding[] {
  const rows = nodes.flatMap((node) => {
    const { actual, [base]: whole } = node;
    if (!actual || !whole) return [];
    const nothing = decimal(whole.value).isZero();
    // Spending without a budget has no percentage, and is another finding.
    return nothing && !decimal(actual.value).isZero() ? [] : [{ node, actual, nothing, cell: node[role] }];
  });
  const classes = new Map<string, Peers>();
  const classOf = ({ node, nothing }: (typeof rows)[number]): string => `${node.level} ${String(nothing)}`;
  for (const row of rows) {
    const { count, printed, sample } = classes.get(classOf(row)) ?? { count: 0, printed: 0, sample: null };
    classes.set(classOf(row), {
      count: count + 1,
      printed: printed + (row.cell ? 1 : 0),
      sample: sample ?? row.cell,
    });
  }
  return rows.flatMap((row) => {
    const { node, actual, cell } = row;
    if (cell) return [];
    const { count = 0, printed = 0, sample = null } = classes.get(classOf(row)) ?? {};
    // The row itself is none of its peers, and prints none.
    if (!sample || printed * 2 < count - 1) return [];
    return [
      finding({
        rule: 'missing-value',
        severity: 'warning',
        cell: besideOf(actual, sample),
        key: `missing-${role}`,
        args: { name: node.code ?? shortTitle(node.title) },
        related: [actual.ref],
      }),
    ];
  });
}

/** The cell of a row in the column where other rows have theirs. */
const besideOf = ({ ref }: FigureCell, sample: FigureCell): CellRef => ({
  sheet: ref.sheet,
  row: ref.row,
  col: sample.ref.col,
});

/** Rows that could have rows below them are no indicators: their result is a mean, or not asked for. */
function leaves(nodes: readonly NodeFact[]): readonly NodeFact[] {
  const parents = new Set(nodes.map(({ parentKey }) => parentKey));
  return nodes.filter(({ key }) => !parents.has(key));
}

/** An empty result among filled ones. A table of blanks and zeros is of a year not begun. */
function missingResults(nodes: readonly NodeFact[]): readonly Finding[] {
  const asked = leaves(nodes).filter(
    // A listed project is its own result.
    ({ achievement, result, listed }) => listed.length === 0 && (achievement !== null || result !== null),
  );
  const begun = asked.some(({ achievement, result }) => saysSomething(achievement) || saysSomething(result));
  if (!begun) return [];
  return asked
    .filter(({ achievement, result }) => isBlank(achievement) && isBlank(result))
    .map(({ achievement, result, title, code, number }) =>
      finding({
        rule: 'missing-value',
        severity: 'warning',
        cell: (achievement ?? result)?.ref ?? null,
        key: 'missing-result',
        args: { name: shortTitle(title) || (code ?? number ?? '') },
      }),
    );
}

/** A result that is one of so many of its column may be a slip; more of them are how the table is kept. */
const HABIT = 3;
const LEAST_FILLED = 2;

/** An empty result beside a degree that somebody typed, where its column has nearly all the others. A dash is an answer. */
function skippedResults(nodes: readonly NodeFact[]): readonly Finding[] {
  const columns = new Map<number, { readonly node: NodeFact; readonly result: ReadCell }[]>();
  for (const node of leaves(nodes).filter(({ listed }) => listed.length === 0)) {
    const { result } = node;
    if (result) columns.set(result.ref.col, [...(columns.get(result.ref.col) ?? []), { node, result }]);
  }
  return [...columns.values()].flatMap((column) => {
    const skipped = column.filter(({ result }) => isBlank(result));
    const filled = column.length - skipped.length;
    if (filled < LEAST_FILLED || skipped.length * HABIT > column.length) return [];
    return skipped
      .filter(({ node, result }) => result.text === '' && node.achievement?.reading.kind === 'number')
      .map(({ node: { title, code, number }, result }) =>
        finding({
          rule: 'missing-value',
          severity: 'warning',
          cell: result.ref,
          key: 'missing-result',
          args: { name: shortTitle(title) || (code ?? number ?? '') },
        }),
      );
  });
}

const isBlank = (cell: ReadCell | null): boolean => cell === null || cell.reading.kind === 'empty';

const saysSomething = (cell: ReadCell | null): boolean =>
  cell !== null &&
  !isBlank(cell) &&
  !(cell.reading.kind === 'number' && decimal(cell.reading.value).isZero());

/** An empty target among filled ones, unless the indicator's words say it or a percentage is typed anyway. */
function missingTargets(nodes: readonly NodeFact[]): readonly Finding[] {
  const asked = leaves(nodes).filter(({ target }) => target !== null);
  const filled = asked.filter(({ target }) => !isBlank(target));
  if (filled.length * 2 < asked.length) return [];
  return asked
    .filter(
      ({ target, title, achievement }) =>
        isBlank(target) && achievement?.reading.kind !== 'number' && targetInWords(title) === null,
    )
    .map(({ target, title }) =>
      finding({
        rule: 'missing-target',
        severity: 'warning',
        cell: target?.ref ?? null,
        key: 'missing-target',
        args: { name: shortTitle(title) },
      }),
    );
}
