import type { HeadWriter } from '../dimensions/heads';
import { extraColumns } from '../dimensions/columns';
import type { Site } from '../site';
import type { Column, Put } from './grid';
import { type Holder, weightCell } from './holders';
import type { IndicatorLook } from './indicator-rows';

/** A column of a table of indicators: its head, and its cell for each indicator of a holder. */
export interface IndicatorColumn extends Column {
  readonly cell: (holder: Holder, at: number) => Put | null;
  /** Where a printed mean stands. */
  readonly role?: 'title' | 'degree';
}

/** The columns from the indicator's words on, and those that say nothing of it. */
export function figureColumns(
  { draw, body }: Site,
  heads: HeadWriter,
  look: IndicatorLook,
  weighted: 'none' | 'points' | 'fraction, % format',
): readonly IndicatorColumn[] {
  const columns: IndicatorColumn[] = [];
  const groups = draw.of('heads in', { 'one row': 5, 'two rows': 1 });
  const group = groups === 'two rows' ? draw.pick([`Anno ${body.year}`, 'Valori', 'Misurazione']) : undefined;
  const grouped: { readonly group?: string } = group === undefined ? {} : { group };
  columns.push({ head: heads.of('indicator'), cell: ({ cells }, at) => cells[at]!.title, role: 'title' });
  if (look.unitColumn) columns.push({ head: heads.of('unit'), cell: ({ cells }, at) => cells[at]!.unit });
  if (weighted !== 'none')
    columns.push({ head: heads.of('weight'), cell: (holder, at) => weightCell(holder, at, weighted) });
  if (look.result && draw.maybe('last year’s value beside', 0.1))
    columns.push({
      head: draw.pick([
        `Valore ${body.year - 1}`,
        `Consuntivo ${body.year - 1}`,
        `Baseline ${body.year - 1}`,
        'Valore anno precedente',
      ]),
      cell: ({ indicators }, at) => lastYear(indicators[at]!),
    });
  const sideBySide =
    grouped.group !== undefined &&
    look.target !== null &&
    look.result &&
    draw.maybe('last year side by side', 0.3);
  if (sideBySide)
    columns.push(
      {
        group: `Anno ${body.year - 1}`,
        head: 'Target',
        cell: ({ indicators }, at) => lastYear(indicators[at]!),
      },
      {
        group: `Anno ${body.year - 1}`,
        head: 'Risultato',
        cell: ({ indicators }, at) => lastYear(indicators[at]!, '0.8'),
      },
    );
  if (look.target === 'own column')
    columns.push({
      ...grouped,
      head: heads.of('comparator'),
      cell: ({ cells }, at) => cells[at]!.comparator,
    });
  if (look.target !== null)
    columns.push({
      ...grouped,
      head: heads.of(look.changed ? 'firstTarget' : 'target'),
      cell: ({ cells }, at) => cells[at]!.target,
    });
  if (look.changed)
    columns.push({
      ...grouped,
      head: heads.of('changedTarget'),
      cell: ({ cells }, at) => cells[at]!.changed,
    });
  if (look.result)
    columns.push({ ...grouped, head: heads.of('result'), cell: ({ cells }, at) => cells[at]!.result });
  if (look.degree)
    columns.push({
      ...grouped,
      head: heads.of('achievement', { sign: look.degree.needsSign }),
      cell: ({ cells }, at) => cells[at]!.degree,
      role: 'degree',
    });
  if (look.target !== null && draw.maybe('threshold column', 0.06))
    columns.push({
      head: draw.pick(['Soglia minima', 'Soglia', 'Valore soglia']),
      cell: ({ indicators }, at) => lastYear(indicators[at]!, '0.7'),
    });
  for (const extra of extraColumns(draw)) columns.push({ head: extra.head, cell: () => extra.cell() });
  return columns;
}

/** A figure of the year before: near this year's, and no part of it. */
function lastYear({ thing, target }: Holder['indicators'][number], part = '0.9'): Put | null {
  if (target.kind !== 'number' || thing.unit === 'percent') return null;
  return { value: Number(target.value.times(part).toFixed(0)) };
}
