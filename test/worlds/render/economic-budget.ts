import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { amountStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';

/** Sections of the economic budget: groups with their items, whose sum stands in the column of totals. */
const SECTIONS = [
  {
    head: 'A) VALORE DELLA PRODUZIONE',
    total: 'Totale valore della produzione (A)',
    groups: [
      {
        label: '1) Ricavi e proventi per attività istituzionale',
        items: [
          'a) contributo ordinario dello Stato',
          'c) contributi in conto esercizio',
          'e) proventi fiscali e parafiscali',
          'f) ricavi per cessioni di prodotti e prestazioni di servizi',
        ],
      },
      { label: '5) Altri ricavi e proventi', items: ['b) altri ricavi e proventi'] },
    ],
  },
  {
    head: 'B) COSTI DELLA PRODUZIONE',
    total: 'Totale costi (B)',
    groups: [
      {
        label: '7) Per servizi',
        items: [
          'a) erogazione di servizi istituzionali',
          'b) acquisizione di servizi',
          'd) compensi ad organi di amministrazione e di controllo',
        ],
      },
      {
        label: '9) Per il personale',
        items: ['a) salari e stipendi', 'b) oneri sociali', 'c) trattamento di fine rapporto'],
      },
      {
        label: '14) Oneri diversi di gestione',
        items: [
          'a) oneri per provvedimenti di contenimento della spesa pubblica',
          'b) altri oneri diversi di gestione',
        ],
      },
    ],
  },
] as const;

/** The economic budget of D.M. 27 March 2013: items in a column of parts, groups and totals in one of totals. */
export const ECONOMIC_BUDGET: TableKind = {
  name: 'economic budget',
  weight: 0.6,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    if (stock.statements.has('economic budget') || stock.statements.has('Conto economico')) return false;
    stock.statements.add('economic budget').add('Conto economico');
    const style = amountStyle(draw, body);
    const inTitle = style.scale === 'thousands';
    const years = draw.of('years', { one: 1, two: 1.5 }) === 'one' ? [body.year] : [body.year, body.year - 1];
    const negative = draw.maybe('costs are negative', 0.3);
    const step = { cents: 0.01, euro: 1, tens: 10 }[body.step];
    const columns: Column[] = [
      { head: '' },
      ...years.flatMap((year): Column[] => [
        { head: 'Parziali', group: `ANNO ${year}` },
        { head: 'Totali', group: `ANNO ${year}` },
      ]),
    ];
    const rowOf = (label: string, values: readonly Decimal[], column: 'parts' | 'totals'): Row => ({
      cells: [
        { value: label },
        ...values.flatMap((value, at): (Put | null)[] => {
          const said = claim(
            'statement',
            { level: 'statement', code: null, title: label, above: [] },
            plain(value),
            { year: years[at]! },
          );
          const put: Put = { ...style.write(value), claims: [said] };
          return column === 'parts' ? [put, null] : [null, put];
        }),
      ],
    });
    const plus = (one: readonly Decimal[], other: readonly Decimal[]): readonly Decimal[] =>
      one.map((value, at) => value.plus(other[at]!));
    const nothing = years.map(() => new Decimal(0));
    const totals: (readonly Decimal[])[] = [];
    const rows = SECTIONS.flatMap((section, which): Row[] => {
      let sum: readonly Decimal[] = nothing;
      const own = section.groups.flatMap((group): Row[] => {
        let groupSum: readonly Decimal[] = nothing;
        const items = group.items.map((label): Row => {
          const values = years.map(() => {
            const value = new Decimal(Math.round(random.int(50_000, 3_000_000) / step)).times(step);
            return which === 1 && negative ? value.negated() : value;
          });
          groupSum = plus(groupSum, values);
          return rowOf(label, values, 'parts');
        });
        sum = plus(sum, groupSum);
        return [rowOf(group.label, groupSum, 'totals'), ...items];
      });
      totals.push(sum);
      return [{ cells: [{ value: section.head, bold: true }] }, ...own, rowOf(section.total, sum, 'totals')];
    });
    const [value, costs] = totals;
    const difference = value!.map((amount, at) =>
      negative ? amount.plus(costs![at]!) : amount.minus(costs![at]!),
    );
    rows.push(rowOf('DIFFERENZA TRA VALORE E COSTI DELLA PRODUZIONE (A-B)', difference, 'totals'));
    const start = above(
      site,
      `BUDGET ECONOMICO ANNUALE ${body.year} (art. 2 comma 3 D.M. 27/03/2013)${inTitle ? ' - migliaia di euro' : ''}`,
      true,
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
