import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { percentStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { PROJECTS } from '../words/titles';
import { layOut, type Put, type Row } from './grid';

/** Improvement projects (art. 15): result, resources planned and paid in proportion. */
export const INCENTIVES: TableKind = {
  name: 'incentives',
  weight: 0.5,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    if (body.kind !== 'chamber' || stock.statements.has('incentives')) return false;
    stock.statements.add('incentives');
    const percent = percentStyle(draw, 'degree', 0);
    const columns = [
      { head: draw.pick(['N.', 'N. progetto', 'Prog. n.']) },
      { head: draw.pick(['Progetto di miglioramento', 'Titolo progetto', 'Progetto']) },
      { head: draw.pick(['% realizzazione', 'Risultato finale %', 'Percentuale di realizzazione']) },
      { head: draw.pick(['Risorse previste', 'Importo previsto', 'Somme assegnate']) },
      { head: draw.pick(['Risorse erogate', 'Importo liquidato', 'Somme erogate']) },
    ];
    const sums = [new Decimal(0), new Decimal(0)];
    const titles = random.shuffled(PROJECTS);
    const rows = Array.from({ length: random.int(3, 8) }, (_, at): Row => {
      const degree = new Decimal(random.pick([100, 100, 100, 95, 90, 80]));
      const planned = new Decimal(random.int(10, 90)).times(100);
      const paid = planned.times(degree).div(100);
      sums[0] = sums[0]!.plus(planned);
      sums[1] = sums[1]!.plus(paid);
      const subject = { level: 'incentive', code: String(at + 1), title: titles[at]!, above: [] };
      const cell = (part: string, value: Decimal): Put => ({
        value: value.toNumber(),
        format: '#,##0.00',
        claims: [claim('incentive', subject, plain(value), { part })],
      });
      return {
        cells: [
          { value: at + 1 },
          { value: titles[at]! },
          {
            ...percent.write(degree),
            claims: [claim('incentive', subject, plain(degree), { part: 'achievement' })],
          },
          cell('planned', planned),
          cell('paid', paid),
        ],
      };
    });
    const wrong = site.plant('wrong total', 0.2);
    rows.push({
      cells: [
        null,
        { value: draw.pick(['TOTALE', 'Totale']), bold: true },
        null,
        ...sums.map((sum, at): Put => ({
          value: sum.plus(wrong && at === 1 ? 1000 : 0).toNumber(),
          format: '#,##0.00',
          mistake: at === 1 ? wrong : null,
        })),
      ],
    });
    const start = above(site, `Piano di miglioramento dei servizi ${body.year} - art. 15 comma 5 CCNL`, true);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
