import { type Decimal, decimal } from '../domain/decimal';
import { cellsOf } from '../domain/expression';
import { cellKey } from '../workbook/address';
import type { Finding } from './finding';
import { type Culprit, findCulprits, shiftedTerm } from './culprit';
import { type Judged, type Relation, judge, shownText } from './relation';
import { shiftedCells } from './shifted';

/**
 * The findings of all relations together. A cell that alone makes several of them fail is told once, at that cell;
 * of relations that say the same of the same cell the first speaks.
 */
export function settle(relations: readonly Relation[]): readonly Finding[] {
  const every = relations.map((relation) => ({ relation, verdict: judge(relation) }));
  const judged = withoutRepeats(every.filter((each) => !lacksTerms(each)));
  const culprits = findCulprits(judged);
  const told = new Map(culprits.map((culprit) => [culprit.first, culprit]));
  const absorbed = new Set(culprits.flatMap(({ fixed }) => fixed));
  const found = judged.flatMap((each) => {
    const culprit = told.get(each);
    if (culprit) return [culpritFinding(each, culprit)];
    if (absorbed.has(each)) return [];
    const shifted = shiftedTerm(each);
    return shifted ? [culpritFinding(each, { ...shifted, first: each, fixed: [each] })] : findingOf(each);
  });
  const accused = judged.filter((each) => !told.has(each) && !absorbed.has(each) && !shiftedTerm(each));
  return [...every.filter(lacksTerms).flatMap(lackFinding), ...found, ...shiftedCells(judged, accused)];
}

/** A sum that fails where a cell of it gives no figure accuses nobody else. */
const lacksTerms = ({ relation: { lacks = [] }, verdict }: Judged): boolean =>
  lacks.length > 0 && verdict.kind !== 'right';

/** What the cell would have to hold; of several such cells none can be worked out. */
function lackFinding({
  relation: { printed, places, lacks = [], args },
  verdict,
}: Judged): readonly Finding[] {
  const [lack, other] = lacks;
  if (!lack || other || verdict.exact === null) return [];
  const expected = shownText(decimal(printed.value).minus(verdict.exact), places);
  return [
    {
      rule: lack.rule,
      severity: 'warning',
      cell: lack.ref,
      published: null,
      expected,
      message: { key: 'lacking-part', args: { ...args, expected } },
      related: [printed.cell],
      accepted: null,
    },
  ];
}

function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  const told = new Set<string>();
  return judged.filter(({ relation, verdict }) => {
    if (verdict.kind === 'right') return true;
    const expected = verdict.exact === null ? '' : shownText(verdict.exact, relation.places);
    const key = [cellKey(relation.printed.cell), relation.within ?? '', expected].join('\0');
    const again = told.has(key);
    told.add(key);
    return !again;
  });
}

function findingOf({ relation, verdict }: Judged): readonly Finding[] {
  switch (verdict.kind) {
    case 'right':
      return [];
    case 'explained':
      return relation.quiet ? [] : [finding(relation, explainedBy(relation), verdict.exact, { note: true })];
    case 'rounding':
      return [finding(relation, `rounding-${verdict.rounding}`, verdict.exact, { note: true })];
    case 'differs':
      return [finding(relation, relation.message, verdict.exact, { note: false })];
  }
}

/** A sum by its parts, a percentage by the amounts in thousands it is made of. */
const explainedBy = ({ rule }: Relation): string =>
  rule === 'percent-differs' ? 'explained-by-terms' : 'explained-by-parts';

function finding(
  relation: Relation,
  key: string,
  exact: Decimal | null,
  { note }: { note: boolean },
): Finding {
  const { printed, places, args } = relation;
  const published = shownText(printed.value, places);
  const expected = exact && shownText(exact, places);
  return {
    rule: note ? 'rounding' : relation.rule,
    severity: note ? 'info' : relation.severity,
    cell: printed.cell,
    published,
    expected,
    message: {
      key: expected === null ? 'nothing' : key,
      args: {
        ...args,
        published,
        ...(exact && expected !== null
          ? {
              expected,
              exact: exact.toDecimalPlaces(Math.max(places, 0) + 3).toString(),
              difference: decimal(published).minus(expected).toFixed(Math.max(places, 0)),
            }
          : {}),
      },
    },
    related: uniqueCells([...(relation.related ?? []), ...cellsOf(relation.expression)], printed.cell),
    accepted: null,
  };
}

/** One cell explains several failures: the finding stands there, whichever relations showed it. */
function culpritFinding({ relation, verdict }: Judged, culprit: Culprit): Finding {
  const { term, expected, fixed } = culprit;
  const others = fixed.map(({ relation: { printed } }) => printed.cell);
  if (term === null || cellKey(term.ref) === cellKey(relation.printed.cell)) {
    const own = finding(relation, relation.message, verdict.exact, { note: false });
    return { ...own, related: uniqueCells([...own.related, ...others], relation.printed.cell) };
  }
  const { places } = relation;
  const published = shownText(term.value, places);
  const right = shownText(expected, places);
  return {
    rule: relation.rule,
    severity: relation.severity,
    cell: term.ref,
    published,
    expected: right,
    message: {
      key: 'wrong-part',
      args: {
        ...relation.args,
        published,
        expected: right,
        difference: decimal(published).minus(right).toFixed(Math.max(places, 0)),
      },
    },
    related: uniqueCells([relation.printed.cell, ...others], term.ref),
    accepted: null,
  };
}

function uniqueCells(cells: Finding['related'], without: Finding['related'][number]): Finding['related'] {
  const seen = new Set([cellKey(without)]);
  return cells.filter((cell) => {
    const fresh = !seen.has(cellKey(cell));
    seen.add(cellKey(cell));
    return fresh;
  });
}
