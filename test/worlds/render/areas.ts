import { mistake } from '../claims';
import { coded, SEPARATORS } from '../dimensions/codes';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { subjectOf, sumOf } from '../truth';
import { layOut, type Row } from './grid';
import { moneyCells, moneyHeads, moneyLook } from './money-columns';

/** Budget and outturn by strategic area, one row each, and the total. */
export const AREA_RESOURCES: TableKind = {
  name: 'areas',
  weight: 1.5,
  render(site) {
    const { draw, body, page, table, stock } = site;
    if (body.areas.length < 2 || body.areas.some((area) => stock.financed.has(area))) return false;
    for (const area of body.areas) stock.financed.add(area);
    const heads = headWriter(draw, body.year);
    const look = moneyLook(site, 1);
    const inTitle = look.amounts.scale === 'thousands' && draw.maybe('thousands in the title', 0.5);
    const separator = draw.pick(SEPARATORS);
    const writing = draw.of('area is written', { 'with its code': 3, 'Area strategica 1: …': 2 });
    const whole = sumOf(body.areas.map((area) => area.money));
    const columns = [{ head: heads.of('area') }, ...moneyHeads(heads, look, inTitle)];
    const useMistake = look.use ? site.plant('wrong use', 0.08) : null;
    const faulty = useMistake ? draw.random.int(0, body.areas.length - 1) : -1;
    const shareMistake = look.share && !useMistake ? site.plant('wrong share', 0.08) : null;
    const rows: Row[] = body.areas.map((area, at) => {
      const misprint = body.misprints?.get(area.code ?? '');
      const wrong = misprint
        ? { part: 'initial', mistake: mistake('misprint of 2016'), shown: misprint }
        : at === faulty && useMistake
          ? { part: 'use', mistake: useMistake }
          : at === 0 && shareMistake
            ? { part: 'share', mistake: shareMistake }
            : null;
      const { cells, claims } = moneyCells(
        look,
        {
          subject: subjectOf(area),
          money: area.money,
          shareOf: whole,
          sharePlaces: 1,
          sums: null,
          below: [],
          spoilt: false,
          wrong,
          near: [],
        },
        1,
      );
      const name =
        writing === 'with its code' || area.code === null
          ? coded(area.code, area.title, separator)
          : `Area strategica ${area.code}: ${area.title}`;
      return { cells: [{ value: name, claims }, ...cells] };
    });
    const total = draw.of('total', { below: 5, none: 1 });
    if (total === 'below') {
      const misprint = body.misprints?.get('total');
      const wrong = misprint ? null : site.plant('wrong total', 0.15);
      const { cells } = moneyCells(
        look,
        {
          subject: null,
          money: whole,
          shareOf: whole,
          sharePlaces: 1,
          sums: body.areas.map((_, at) => at),
          below: [],
          spoilt: false,
          wrong: misprint
            ? { part: 'initial', mistake: mistake('misprint of 2016'), shown: misprint }
            : wrong && { part: look.columns[0]!, mistake: wrong },
          near: [],
        },
        1,
      );
      rows.push({
        cells: [
          { value: draw.pick(['TOTALE', 'Totale generale aree strategiche', 'Totale']), bold: true },
          ...cells,
        ],
      });
    }
    const start = above(
      site,
      `${draw.pick(['Riepilogo risorse per aree strategiche', 'Risorse per area', 'Budget per area strategica'])} ${body.year}${inTitle ? ' (migliaia di euro)' : ''}`,
      inTitle,
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
