import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { layOut, type Put, type Row } from './grid';

const GROUPS: readonly {
  readonly title: string;
  readonly head: string;
  readonly labels: readonly string[];
  readonly unit: 'count' | 'score';
}[] = [
  {
    title: 'Imprese del territorio',
    head: 'Tipologia',
    labels: ['Imprese registrate', 'Imprese attive', 'Iscrizioni', 'Cessazioni'],
    unit: 'count',
  },
  {
    title: 'Personale in servizio per genere',
    head: 'Genere',
    labels: ['Donne', 'Uomini', 'Totale'],
    unit: 'count',
  },
  {
    title: 'Personale per categoria',
    head: 'Categoria',
    labels: ['Dirigenti', 'Categoria D', 'Categoria C', 'Categoria B'],
    unit: 'count',
  },
  {
    title: 'Imprese attive per forma giuridica',
    head: 'Forma giuridica',
    labels: ['Imprese individuali', 'Società di capitale', 'Società di persone', 'Altre forme'],
    unit: 'count',
  },
  {
    title: 'Gradimento dei servizi',
    head: 'Servizio',
    labels: [
      'Cortesia del personale',
      'Tempi di attesa',
      'Chiarezza delle informazioni',
      'Orari di apertura',
    ],
    unit: 'score',
  },
];

/** Counts and scores by year: what surrounds a plan, not the plan. */
export const SERIES: TableKind = {
  name: 'series',
  weight: 0.8,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const group = draw.pick(GROUPS);
    if (stock.statements.has(group.title)) return false;
    stock.statements.add(group.title);
    table.tags.set('series of', group.title);
    const many = random.int(2, 4);
    const years = Array.from({ length: many }, (_, at) => body.year - many + 1 + at);
    const columns = [{ head: group.head }, ...years.map((year) => ({ head: String(year) }))];
    const sums = years.map(() => new Decimal(0));
    const rows = group.labels.map((label): Row => {
      const cells = years.map((year, at): Put => {
        const drawn =
          group.unit === 'score'
            ? new Decimal(random.int(30, 50)).div(10)
            : new Decimal(random.int(3, 40_000));
        const value = label === 'Totale' ? sums[at]! : drawn;
        sums[at] = sums[at]!.plus(value);
        return {
          value: value.toNumber(),
          ...(group.unit === 'count' && value.gt(999) ? { format: '#,##0' } : {}),
          claims: [
            claim('series', { level: 'series', code: null, title: label, above: [] }, plain(value), { year }),
          ],
        };
      });
      return { cells: [{ value: label }, ...cells] };
    });
    const start = above(site, group.title);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
