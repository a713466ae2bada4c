import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import { degreeOf } from '../indicators';
import { claimMeans, type TableKind } from '../site';
import { objectivesOf, plain, rounded } from '../truth';
import { OFFICES } from '../words/titles';
import { layOut, type Put, type Row } from './grid';

/** One indicator on the rows of several offices, with or without a row of the whole body. */
export const BY_OFFICE: TableKind = {
  name: 'offices',
  weight: 1,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const nodes = objectivesOf(body)
      .filter((node) => !stock.assessed.has(node))
      .slice(0, random.int(1, 3));
    const things = stock.things.filter(
      ({ unit, better }) => (unit === 'percent' || unit === 'count') && better === 'higher',
    );
    if (nodes.length === 0 || things.length < nodes.length) return false;
    for (const node of nodes) stock.assessed.add(node);
    const heads = headWriter(draw, body.year);
    const separator = draw.pick(SEPARATORS);
    const whole = draw.maybe('row of the whole body', 0.4);
    const wholeWords = draw.pick(['Ente', 'Totale ente', 'Intero ente']);
    const columns = [
      { head: heads.of('objective') },
      { head: heads.of('indicator') },
      { head: heads.of('office') },
      { head: heads.of('target') },
      { head: heads.of('result') },
    ];
    const rows = nodes.flatMap((node): Row[] => {
      const thing = things.pop()!;
      stock.things.splice(stock.things.indexOf(thing), 1);
      const percent = thing.unit === 'percent';
      const above = [...(node.code === null ? [] : [node.code]), node.title];
      const subject = { level: 'indicator', code: null, title: thing.words, above };
      const target = new Decimal(percent ? random.pick([80, 90, 95]) : random.int(20, 200));
      const write = (value: Decimal): Put =>
        percent
          ? { value: value.div(100).toNumber(), format: value.isInteger() ? '0%' : '0.0%' }
          : { value: value.toNumber() };
      const own = random
        .shuffled(OFFICES)
        .slice(0, random.int(2, 4))
        .map((office) => {
          const result = target
            .times((0.3 + random.next() * 0.9).toFixed(2))
            .toDecimalPlaces(percent ? 1 : 0);
          const capped = percent ? Decimal.min(100, result) : result;
          const degree = degreeOf(
            '>=',
            { kind: 'number', value: target },
            { kind: 'number', value: capped },
          )!;
          return {
            office,
            result: capped,
            degree,
            said: claim('achievement', subject, plain(rounded(degree, 2)), { office }),
          };
        });
      const mean = Decimal.sum(...own.map(({ result }) => result))
        .div(own.length)
        .toDecimalPlaces(percent ? 1 : 0);
      const wholeDegree = degreeOf('>=', { kind: 'number', value: target }, { kind: 'number', value: mean })!;
      const degree = whole ? wholeDegree : Decimal.sum(...own.map((part) => part.degree)).div(own.length);
      const ofBody = claim('achievement', subject, plain(rounded(degree, 2)), {
        below: whole ? [] : own.map(({ said }) => said),
      });
      const name = { value: coded(node.code, node.title, separator) };
      const rowOf = (office: string, result: Decimal, claims: Put['claims']): Row => ({
        cells: [
          name,
          { value: thing.words },
          { value: office },
          write(target),
          { ...write(result), ...(claims ? { claims } : {}) },
        ],
      });
      return [
        ...own.map(({ office, result, said }) => rowOf(office, result, whole ? [said] : [said, ofBody])),
        ...(whole ? [rowOf(wholeWords, mean, [ofBody])] : []),
      ];
    });
    const start = above(site, `Risultati per ufficio - anno ${body.year}`);
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    claimMeans(table, nodes);
    return true;
  },
};
