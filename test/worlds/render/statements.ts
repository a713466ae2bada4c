import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { headWriter } from '../dimensions/heads';
import { amountStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { Site, TableKind } from '../site';
import { plain } from '../truth';
import {
  BALANCE_SHEET,
  CHAMBER_INCOME,
  HEALTH_INCOME,
  type Item,
  PUBLIC_INCOME,
  UNIVERSITY_INCOME,
} from '../words/accounts';
import { type Column, layOut, type Put, type Row } from './grid';

const INCOME_OF: Readonly<Record<string, readonly Item[]>> = {
  chamber: CHAMBER_INCOME,
  university: UNIVERSITY_INCOME,
  health: HEALTH_INCOME,
};

export const INCOME_STATEMENT: TableKind = {
  name: 'income statement',
  weight: 2,
  render: (site) => statement(site, INCOME_OF[site.body.kind] ?? PUBLIC_INCOME, 'Conto economico'),
};

export const BALANCE: TableKind = {
  name: 'balance sheet',
  weight: 1,
  render: (site) => statement(site, BALANCE_SHEET, 'Stato patrimoniale'),
};

/** A statement of labels and amounts, one or two years side by side, with or without a row of heads. */
function statement(site: Site, items: readonly Item[], title: string): boolean {
  const { draw, body, page, table, random } = site;
  if (site.stock.statements.has(title)) return false;
  site.stock.statements.add(title);
  const heads = headWriter(draw, body.year);
  const style = amountStyle(draw, body);
  const years = draw.of('years', { one: 1, 'two, latest first': 1.5, 'two, latest last': 1.5 });
  const list =
    years === 'one'
      ? [body.year]
      : years === 'two, latest first'
        ? [body.year, body.year - 1]
        : [body.year - 1, body.year];
  const headed = draw.of('head row', { yes: 4, ...(list.length === 1 ? { none: 1.5 } : {}) } as Record<
    string,
    number
  >);
  const difference = list.length === 2 && draw.maybe('difference column', 0.3);
  const inTitle = style.scale === 'thousands';
  const values = list.map(() => valuesOf(site, items));
  const wrong = site.plant('wrong total', 0.2);
  const totals = items.filter(({ role }) => role === 'total');
  const faulty = wrong ? random.pick(totals) : null;
  const yearWords = draw.of('years are written', {
    'Consuntivo 2016': 2,
    '2016': 2,
    'Valori anno 2016': 1,
    '31/12/2016': 1,
  });
  const columns: Column[] = [
    { head: heads.of('item') },
    ...list.map((year) => ({ head: yearWords.replace('2016', String(year)) })),
    ...(difference ? [{ head: draw.pick(['Differenza', 'Differenze', 'Variazione', 'Scostamento']) }] : []),
  ];
  const rows = items.map((item): Row => {
    if (item.role === 'head') return { cells: [{ value: item.label, bold: true }] };
    const amounts = values.map((value) => value.get(item.label)!);
    const cells = amounts.map((amount, at): Put => {
      const mine = item === faulty && at === 0 ? wrong : null;
      const said = claim(
        'statement',
        { level: 'statement', code: null, title: item.label, above: [] },
        plain(amount),
        {
          year: list[at]!,
          ...(mine ? { spoilt: true } : {}),
        },
      );
      const shown = mine ? amount.plus(amount.abs().gt(1e6) ? 100_000 : 10_000) : amount;
      return {
        ...style.write(shown),
        claims: [said],
        mistake: mine,
        ...(wrong && item.role === 'balance' ? { near: [wrong] } : {}),
      };
    });
    const gap = difference
      ? [style.write(amounts[list.indexOf(body.year)]!.minus(amounts[list.indexOf(body.year - 1)]!))]
      : [];
    return {
      cells: [{ value: item.label, ...(item.role === 'line' ? {} : { bold: true }) }, ...cells, ...gap],
    };
  });
  const unit = inTitle
    ? draw.pick([' (migliaia di euro)', ' (in migliaia di euro)', ' - valori in migliaia di euro'])
    : '';
  const start = above(site, `${title} ${body.year}${unit}`, true);
  layOut(page, start, site.left, { columns, rows, withoutHead: headed === 'none' }, table);
  below(site);
  return true;
}

function valuesOf({ random, body }: Site, items: readonly Item[]): ReadonlyMap<string, Decimal> {
  const values = new Map<string, Decimal>();
  const step = { cents: 0.01, euro: 1, tens: 10 }[body.step];
  const scale = 0.3 + random.next() * 2;
  for (const { label, role, size = 0, of = [] } of items) {
    if (role === 'head') continue;
    if (role === 'line') {
      const amount = Math.round((size * scale * (0.6 + random.next() * 0.8)) / step);
      values.set(label, new Decimal(amount).times(step));
      continue;
    }
    const parts = of.map((part) =>
      part.startsWith('-') ? values.get(part.slice(1))!.negated() : values.get(part)!,
    );
    values.set(label, Decimal.sum(...parts));
  }
  if (values.has('TOTALE ATTIVO')) balanceOut(values, items);
  return values;
}

/** What is left of the assets is the body's own. */
function balanceOut(values: Map<string, Decimal>, items: readonly Item[]): void {
  const whole = values.get('TOTALE ATTIVO')!;
  const passive = items.find(({ label }) => label.startsWith('TOTALE PASSIVO'))!;
  const others = passive
    .of!.filter((label) => label !== 'Patrimonio netto')
    .map((label) => values.get(label)!);
  values.set('Patrimonio netto', whole.minus(Decimal.sum(...others)));
  values.set(passive.label, whole);
}
