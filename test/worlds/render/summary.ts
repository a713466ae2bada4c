import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { extraColumns } from '../dimensions/columns';
import { headWriter } from '../dimensions/heads';
import { percentStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { objectivesOf, plain, projectsOf, rounded, subjectOf } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';

/** Objectives or projects with the degree each has reached, and nothing of how. */
export const SUMMARY: TableKind = {
  name: 'summary of degrees',
  weight: 1.5,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const level = draw.of('of', { objectives: 2, projects: 1 });
    const nodes = (level === 'objectives' ? objectivesOf(body) : projectsOf(body)).filter(
      (node) => !stock.assessed.has(node),
    );
    if (nodes.length < 2) return false;
    for (const node of nodes) stock.assessed.add(node);
    const heads = headWriter(draw, body.year);
    const percent = percentStyle(draw, 'degree', random.pick([0, 1, 2]));
    const separator = draw.pick(SEPARATORS);
    const ownCode = body.coding !== 'none' && draw.maybe('code in its own column', 0.3);
    const extras = extraColumns(draw);
    const columns: Column[] = [
      ...(ownCode ? [{ head: heads.of('code') }] : []),
      { head: heads.of(level === 'objectives' ? 'objective' : 'project') },
      { head: heads.of('achievement', { sign: percent.needsSign }) },
      ...extras.map(({ head }) => ({ head })),
    ];
    const degrees = nodes.map(
      () => new Decimal(random.pick([100, 100, 98.4, 95, 90, 87.5, random.int(30, 99)])),
    );
    const bare = percent.name === 'fraction, no format' && degrees.every((degree) => degree.eq(100));
    const rows = nodes.map((node, at): Row => {
      const seen = percent.seen(degrees[at]!);
      const said = claim(
        'achievement',
        subjectOf(node),
        plain(rounded(seen, 2)),
        bare ? { doubtful: true } : {},
      );
      const name: Put = {
        value: ownCode ? node.title : coded(node.code, node.title, separator),
        claims: [said],
      };
      return {
        cells: [
          ...(ownCode ? [{ value: node.code }] : []),
          name,
          { ...percent.write(degrees[at]!), claims: [said] },
          ...extras.map(({ cell }) => cell()),
        ],
      };
    });
    if (draw.of('mean below', { none: 2, printed: 1 }) === 'printed') {
      const mean = Decimal.sum(...degrees.map((degree) => percent.seen(degree))).div(degrees.length);
      const wrong = site.plant('wrong printed mean', 0.15);
      const shown = wrong ? mean.plus(mean.gt(50) ? -11 : 11) : mean;
      rows.push({
        cells: [
          ...(ownCode ? [null] : []),
          {
            value: draw.pick([
              'Media',
              'MEDIA ENTE',
              'Grado di raggiungimento medio',
              'Performance complessiva',
            ]),
            bold: true,
          },
          { ...percent.write(shown), mistake: wrong },
        ],
      });
    }
    const title = draw.pick([
      'Sintesi del grado di raggiungimento',
      'Obiettivi di ente',
      'Realizzazione degli obiettivi',
      'Quadro riassuntivo dei risultati',
    ]);
    const start = above(site, `${title} ${body.year}`);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
