import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { comma, percentStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { objectivesOf, plain, rounded, subjectOf } from '../truth';
import { layOut, type Row } from './grid';

/** Objectives built on projects: the list of their degrees in one paragraph, the mean beside it. */
export const PROJECT_LISTS: TableKind = {
  name: 'lists of projects',
  weight: 0.7,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const nodes = objectivesOf(body).filter((node) => !stock.assessed.has(node) && node.children.length > 1);
    if (body.coding === 'none' || nodes.length === 0) return false;
    for (const node of nodes) stock.assessed.add(node);
    const heads = headWriter(draw, body.year);
    const separator = draw.pick(SEPARATORS);
    const joined = draw.of('list is joined by', { commas: 1, 'line breaks': 1, semicolons: 0.5 });
    const between = { commas: ', ', 'line breaks': '\n', semicolons: '; ' }[joined];
    const percent = draw.maybe('mean beside the list', 0.7) ? percentStyle(draw, 'degree', 2) : null;
    const columns = [
      { head: heads.of('objective') },
      { head: heads.of('indicator') },
      ...(percent ? [{ head: heads.of('achievement', { sign: percent.needsSign }) }] : []),
    ];
    const rows = nodes.map((node): Row => {
      const degrees = node.children.map(() => new Decimal(random.pick([100, 100, 90, 95, 80, 98.5, 75])));
      const mean = Decimal.sum(...degrees).div(degrees.length);
      const said = claim(
        'achievement',
        subjectOf(node),
        plain(rounded(mean, 2)),
        percent?.name === 'fraction, no format' ? { doubtful: true } : {},
      );
      const list = node.children
        .map(({ code }, at) => `${code} (realizzato al ${comma(degrees[at]!)}%)`)
        .join(between);
      return {
        cells: [
          { value: coded(node.code, node.title, separator), claims: [said] },
          { value: `Realizzazione dei progetti:${between === '\n' ? '\n' : ' '}${list}`, claims: [said] },
          ...(percent ? [{ ...percent.write(mean), claims: [said] }] : []),
        ],
      };
    });
    const start = above(site, `Obiettivi di area ${body.year}`);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
