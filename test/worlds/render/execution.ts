import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { headWriter } from '../dimensions/heads';
import { amountStyle, percentStyle } from '../dimensions/numbers';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { EXPENSE_LINES, REVENUE_LINES } from '../words/accounts';
import { type Column, layOut, type Put, type Row } from './grid';

const PARTS = ['initial', 'updated', 'committed', 'paid'] as const;

/** Chapters or titles of a budget: appropriated, committed or assessed, paid or collected, with rates beside. */
export const EXECUTION: TableKind = {
  name: 'budget execution',
  weight: 2,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    const side = draw.of('side', { expense: 2, revenue: 1 });
    if (stock.statements.has(side)) return false;
    stock.statements.add(side);
    const heads = headWriter(draw, body.year);
    const style = amountStyle(draw, body);
    const inTitle = style.scale === 'thousands';
    const names = random
      .shuffled(side === 'expense' ? EXPENSE_LINES : REVENUE_LINES)
      .slice(0, random.int(3, 8));
    const coding = draw.of('line codes', { none: 2, 'chapter number': 2, 'T1, T2 …': 1, '1.01.01.02': 1 });
    const rate = draw.of('rates', { none: 2, 'committed on updated': 2, 'both capacity and speed': 1.5 });
    const percent = rate === 'none' ? null : percentStyle(draw, 'rate', 1);
    const money = [
      heads.of('initial'),
      heads.of('updated'),
      heads.of(side === 'expense' ? 'committed' : 'assessed'),
      heads.of(side === 'expense' ? 'paid' : 'collected'),
    ];
    const capacity =
      side === 'expense'
        ? ['Capacità di impegno', '% impegnato']
        : ['Capacità di accertamento', '% accertato'];
    const speed =
      side === 'expense' ? ['Velocità di pagamento', '% pagato'] : ['Velocità di riscossione', '% riscosso'];
    const rateHeads =
      rate === 'none'
        ? []
        : rate === 'committed on updated'
          ? [draw.pick(capacity)]
          : [draw.pick(capacity), draw.pick(speed)];
    const sign = percent?.needsSign ? ' %' : '';
    const columns: Column[] = [
      ...(coding === 'none' ? [] : [{ head: draw.pick(['Cap.', 'Capitolo', 'Codice', 'Cod. bilancio']) }]),
      { head: heads.of('line') },
      ...money.map((head) => ({ head })),
      ...rateHeads.map((head) => ({ head: /%/.test(head) ? head : `${head}${sign}` })),
    ];
    const step = { cents: 0.01, euro: 1, tens: 10 }[body.step];
    const amount = (value: number): Decimal => new Decimal(Math.round(value / step)).times(step);
    const fault = site.plant(draw.pick(['a word for an amount', 'wrong rate', 'amount blanked']), 0.15);
    const kind = fault?.kind === 'wrong rate' && rate === 'none' ? null : fault;
    const faulty = random.int(0, names.length - 1);
    const sums = PARTS.map(() => new Decimal(0));
    const rows: Row[] = names.map((label, at) => {
      const initial = amount(random.int(5000, 900_000) + random.next());
      const updated = random.chance(0.4) ? initial : amount(initial.toNumber() * (0.7 + random.next() * 0.6));
      const committed = amount(updated.toNumber() * (0.3 + random.next() * 0.69));
      const paid = amount(committed.toNumber() * (0.3 + random.next() * 0.69));
      const values = [initial, updated, committed, paid];
      values.forEach((value, part) => (sums[part] = sums[part]!.plus(value)));
      const code =
        coding === 'chapter number'
          ? String(1000 + random.int(1, 899))
          : coding === 'T1, T2 …'
            ? `T${at + 1}`
            : `1.0${at + 1}.01.${random.int(10, 99)}`;
      const subject = { level: 'line', code: coding === 'none' ? null : code, title: label, above: [] };
      const mine = at === faulty ? kind : null;
      const cells = values.map((value, part): Put => {
        const spoilt = mine && mine.kind !== 'wrong rate' && part === 2;
        const said = claim('line', subject, plain(value), {
          part: PARTS[part]!,
          ...(spoilt ? { spoilt: true } : {}),
        });
        const put: Put = { ...style.write(value), claims: [said] };
        if (!spoilt) return put;
        return { ...put, value: mine.kind === 'amount blanked' ? null : 'da definire', mistake: mine };
      });
      const rates = rateHeads.map((_, which): Put => {
        const points = (which === 0 ? committed.div(updated) : paid.div(committed)).times(100);
        const wrong = mine?.kind === 'wrong rate' && which === 0 ? mine : null;
        return {
          ...percent!.write(wrong ? points.plus(points.gt(50) ? -8 : 8) : points),
          mistake: wrong,
          near: mine ? [mine] : [],
        };
      });
      return {
        cells: [
          ...(coding === 'none'
            ? []
            : [{ value: coding === 'chapter number' && random.chance(0.5) ? Number(code) : code }]),
          { value: label },
          ...cells,
          ...rates,
        ],
      };
    });
    const total = draw.of('total', { below: 4, none: 1.5 });
    const nameAt = coding === 'none' ? 0 : 1;
    if (total === 'below') {
      const wrong = kind ? null : site.plant('wrong total', 0.12);
      const cells = sums.map((sum, part): Put => ({
        ...style.write(wrong && part === 1 ? sum.plus(10_000) : sum),
        mistake: wrong && part === 1 ? wrong : null,
        near: kind ? [kind] : [],
        ...(!wrong && !/text/.test(table.tags.get('amounts') ?? '') && random.chance(0.3)
          ? {
              formula: (where) =>
                `SUM(${where(0, nameAt + 1 + part)}:${where(names.length - 1, nameAt + 1 + part)})`,
            }
          : {}),
      }));
      const rates = rateHeads.map((_, which): Put => ({
        ...percent!.write((which === 0 ? sums[2]!.div(sums[1]!) : sums[3]!.div(sums[2]!)).times(100)),
        near: [...(kind ? [kind] : []), ...(wrong ? [wrong] : [])],
      }));
      rows.push({
        cells: [
          {
            value: draw.pick([
              'TOTALE',
              'Totale generale',
              'Totale',
              side === 'expense' ? 'TOTALE SPESE' : 'TOTALE ENTRATE',
            ]),
            bold: true,
          },
          ...(nameAt ? [null] : []),
          ...cells,
          ...rates,
        ],
      });
    }
    const words =
      side === 'expense'
        ? [
            'Stato di attuazione delle spese',
            'Rendiconto della gestione - spese',
            'Spese: stanziamenti, impegni e pagamenti',
          ]
        : [
            'Stato di attuazione delle entrate',
            'Rendiconto - entrate',
            'Entrate: accertamenti e riscossioni',
          ];
    const start = above(
      site,
      `${draw.pick(words)} ${body.year}${inTitle ? ' (migliaia di euro)' : ''}`,
      inTitle,
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
