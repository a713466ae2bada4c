import { claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { documentValue, habitOf, targetStyleOf, writeTarget } from '../dimensions/results';
import { above, below } from '../dimensions/surroundings';
import { indicatorOf } from '../indicators';
import type { TableKind } from '../site';
import { objectivesOf } from '../truth';
import { layOut, type Put, type Row } from './grid';

/** A plan of three years: targets and no results yet; the plan's first year is the one it is read for. */
export const PLANS: TableKind = {
  name: 'plans',
  weight: 0.8,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const nodes = objectivesOf(body)
      .filter((node) => !stock.assessed.has(node))
      .slice(0, random.int(1, 4));
    if (nodes.length === 0 || stock.things.length < nodes.length * 3 || stock.assessed.size > 0) return false;
    // A workbook of results would be read for its own period.
    for (const node of objectivesOf(body)) {
      stock.assessed.add(node);
      for (const project of node.children) stock.assessed.add(project);
    }
    const heads = headWriter(draw, body.year);
    const separator = draw.pick(SEPARATORS);
    const habit = habitOf(draw);
    const drawn = targetStyleOf(draw);
    const style = drawn === 'own column' ? 'bare' : drawn;
    const years = [body.year, body.year + 1, body.year + 2];
    const naming = draw.of('years are written', { 'Target 2016': 2, '2016': 1 });
    const columns = [
      { head: heads.of('objective') },
      { head: heads.of('indicator') },
      ...years.map((year) => ({ head: naming === '2016' ? String(year) : `Target ${year}` })),
    ];
    const rows = nodes.flatMap((node): Row[] =>
      Array.from({ length: random.int(1, 2) }, (): Row => {
        const thing = stock.things.pop()!;
        const first = indicatorOf(random, thing, body.year, {
          gaps: 0,
          intervals: 0,
          targetsInWords: 0,
          changed: 0,
        });
        const above = [...(node.code === null ? [] : [node.code]), node.title];
        const targets = years.map((year, at): Put => {
          const indicator = at === 0 ? first : indicatorOf(random, thing, year);
          const put = writeTarget(draw, indicator, indicator.target, style, habit);
          const { target } = indicator;
          if (at > 0 || target.kind === 'interval' || target.kind === 'in-words') return put;
          return {
            ...put,
            claims: [
              claim(
                'target',
                { level: 'indicator', code: null, title: thing.words, above },
                documentValue(target),
              ),
            ],
          };
        });
        return {
          cells: [{ value: coded(node.code, node.title, separator) }, { value: thing.words }, ...targets],
        };
      }),
    );
    const start = above(site, `Piano della performance ${body.year}-${body.year + 2}`, true);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
