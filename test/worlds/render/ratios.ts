import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { percentStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { layOut, type Put, type Row } from './grid';

/** Labels of the catalogue of method.md that are shown in percent, with a fair size. */
const RATIOS: readonly {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}[] = [
  {
    id: 'current-management-balance',
    label: 'Equilibrio economico della gestione corrente',
    from: 85,
    to: 112,
  },
  {
    id: 'structural-cost-incidence',
    label: 'Incidenza dei costi strutturali sui proventi correnti',
    from: 70,
    to: 95,
  },
  {
    id: 'fixed-asset-coverage',
    label: 'Margine di struttura o di autocopertura dell’attivo immobilizzato',
    from: 80,
    to: 120,
  },
  {
    id: 'other-revenue-capacity',
    label: 'Capacità di generare proventi diversi da diritto annuale e diritti di segreteria',
    from: 3,
    to: 20,
  },
  { id: 'structure-efficiency', label: 'Efficienza di struttura', from: 40, to: 60 },
  {
    id: 'registry-service-economy',
    label: 'Economicità dei servizi amministrativi-anagrafici',
    from: 60,
    to: 99,
  },
  { id: 'short-term-margin', label: 'Margine di struttura finanziaria a breve', from: 80, to: 420 },
];

/** The health of the body: ratios by year, as printed. */
export const RATIO_TABLE: TableKind = {
  name: 'ratios',
  weight: 1,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    if (body.kind !== 'chamber' || stock.statements.has('ratios') || stock.statements.has('Conto economico'))
      return false;
    stock.statements.add('ratios').add('Conto economico').add('Stato patrimoniale');
    const percent = percentStyle(draw, 'ratio', 1);
    const count = draw.of('years', { one: 1, two: 1, four: 2 });
    const many = { one: 1, two: 2, four: 4 }[count];
    const latest = draw.of('years order', { 'latest first': 2, 'latest last': 1 });
    const years = Array.from({ length: many }, (_, at) => body.year - at);
    if (latest === 'latest last') years.reverse();
    const columns = [
      {
        head: `${draw.pick(['Indicatori', 'Indicatore', 'Indice', 'Stato di salute dell’ente'])}${percent.needsSign ? ' (valori %)' : ''}`,
      },
      ...years.map((year) => ({ head: String(year) })),
    ];
    const rows = random
      .shuffled(RATIOS)
      .slice(0, random.int(3, 7))
      .map(({ id, label, from, to }): Row => {
        const cells = years.map((year): Put => {
          const value = new Decimal(random.int(from * 10, to * 10)).div(10);
          return {
            ...percent.write(value),
            claims: [
              claim('ratio', { level: 'ratio', code: id, title: label, above: [] }, plain(value), { year }),
            ],
          };
        });
        return { cells: [{ value: label }, ...cells] };
      });
    const start = above(
      site,
      draw.pick([
        'Stato di salute dell’ente',
        'Indicatori di bilancio',
        'Indici di struttura e di equilibrio',
      ]),
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
