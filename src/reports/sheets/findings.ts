import type { Finding } from '../../checks/finding';
import { type Decimal, type DecimalText, decimal } from '../../domain/decimal';
import { sumOf } from '../../domain/expression';
import { type Figure, figure } from '../../domain/figure';
import { findingText } from '../../i18n';
import { leaf } from '../../model/leaf';
import { type CellRef, columnName, refName } from '../../workbook/address';
import type { NumberLook } from '../../workbook/plan';
import { figureCell, printedCell, readIn, text } from '../cells';
import type { DraftCell, DraftRow, Place } from '../draft';
import { registeredFigures } from '../register';
import type { Report, ReportContext } from '../report';

/** Cells named beside a finding. */
const MAX_RELATED = 12;
/** Decimals at which a difference is freed of the dust of binary arithmetic. */
const DIFFERENCE_PLACES = 6;

/** Everything that the checks found, with both figures and the cell to go to ("Quadrature"). */
export const findings: Report = {
  id: 'quadrature',
  hasData: () => true,
  draft(context) {
    const { heads, notes } = context.words.reports;
    const recomputed = recomputedByCell(context);
    return {
      tables: [
        {
          heads: [
            heads.severity,
            heads.rule,
            heads.cell,
            heads.printed,
            heads.recomputed,
            heads.difference,
            heads.message,
            heads.related,
            heads.accepted,
          ],
          rows: openFirst(context.findings).map((finding) => findingRow(context, finding, recomputed)),
        },
      ],
      notes: context.findings.length > 0 ? [notes.findings] : [notes.noFindings],
    };
  },
};

/** What somebody has accepted as explained stands below what is open. */
const openFirst = (all: readonly Finding[]): readonly Finding[] => [
  ...all.filter(({ accepted }) => accepted === null),
  ...all.filter(({ accepted }) => accepted !== null),
];

function findingRow(
  context: ReportContext,
  finding: Finding,
  recomputed: ReadonlyMap<string, readonly Figure[]>,
): DraftRow {
  const { words, lang } = context;
  const { severity, rule, cell, published, expected, message, related, accepted } = finding;
  const printed = published === null ? null : printedNumber(context, cell, published);
  return {
    cells: [
      text(words.severities[severity].one, severity),
      text(words.findingRules[rule]),
      cell && readIn([cell]),
      printed,
      expected === null
        ? null
        : expectedNumber(context, expected, cell ? recomputed.get(refName(cell)) : undefined),
      published !== null && expected !== null
        ? differenceCell(decimal(published).minus(expected), lookOf(expected))
        : null,
      text(findingText(message, lang)),
      text(relatedText(related)),
      acceptedCell(context, accepted),
    ],
  };
}

/** What people write may begin as a formula does: the cell is one of text. */
const acceptedCell = ({ words }: ReportContext, note: string | null): DraftCell | null =>
  note === null ? null : { value: note.trim() || words.reports.words.acceptedWithout, look: 'text' };

/** As many decimals as the finding says: money with two, ratios with one, counts and years with none. */
function lookOf(value: DecimalText): NumberLook {
  const places = value.split('.')[1]?.length ?? 0;
  if (places === 0) return 'general';
  return places === 1 ? 'ratio1' : 'money';
}

const printedNumber = (context: ReportContext, cell: CellRef | null, value: DecimalText): DraftCell | null =>
  cell
    ? printedCell(context, { value, places: decimal(value).decimalPlaces(), cell }, lookOf(value))
    : { value: Number(value), look: lookOf(value) };

/** What the figure should be: live where a figure of ours says it, else its value. */
function expectedNumber(
  context: ReportContext,
  expected: DecimalText,
  figures: readonly Figure[] = [],
): DraftCell | null {
  const source = figures.find(({ value }) => value !== null && decimal(value).equals(expected));
  const look = lookOf(expected);
  return source ? figureCell(context, source, look) : { value: Number(expected), look };
}

/** Printed less recomputed, on the row's own cells. */
const differenceCell = (value: Decimal, look: NumberLook): DraftCell => ({
  value: value.toDecimalPlaces(DIFFERENCE_PLACES).toNumber(),
  look,
  formula: ({ row, col }: Place) =>
    `ROUND(${columnName(col - 2)}${row + 1}-${columnName(col - 1)}${row + 1},${DIFFERENCE_PLACES})`,
});

/** Figures of ours, and the sums of the printed totals, by the cell that prints them. */
function recomputedByCell(context: ReportContext): ReadonlyMap<string, readonly Figure[]> {
  const found = new Set(context.findings.map(({ cell }) => cell && refName(cell)));
  const byCell = new Map<string, Figure[]>();
  const add = (cell: CellRef, of: Figure): void => {
    const key = refName(cell);
    const held = byCell.get(key);
    if (held) held.push(of);
    else byCell.set(key, [of]);
  };
  for (const { figure: each } of registeredFigures(context)) {
    if (each.published) add(each.published.cell, each);
  }
  for (const fact of context.tables.flatMap(({ facts }) => facts)) {
    if (
      fact.type !== 'total' ||
      fact.signs ||
      fact.parts.length === 0 ||
      !found.has(refName(fact.printed.ref))
    )
      continue;
    const expression = sumOf(fact.parts.map(leaf));
    const places = Math.max(2, fact.printed.places);
    add(fact.printed.ref, figure({ id: 'total', rule: 'sum-of-rows', expression, places }));
  }
  return byCell;
}

function relatedText(related: readonly CellRef[]): string | null {
  const named = related.slice(0, MAX_RELATED).map(refName);
  return [...named, ...(related.length > MAX_RELATED ? ['…'] : [])].join('; ') || null;
}
