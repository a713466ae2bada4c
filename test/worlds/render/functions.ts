import { Decimal } from 'decimal.js';
import { claim } from '../claims';
import { amountStyle } from '../dimensions/numbers';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';

const FUNCTIONS = [
  [
    '(A) Organi istituzionali e Segreteria generale',
    'Organi istituzionali e segreteria generale (A)',
    'FUNZIONE A',
  ],
  ['(B) Servizi di supporto', 'Servizi di supporto (B)', 'FUNZIONE B'],
  [
    '(C) Anagrafe e servizi di regolazione del mercato',
    'Anagrafe e servizi di regolazione dei mercati (C)',
    'FUNZIONE C',
  ],
  [
    '(D) Studio, formazione, informazione e promozione economica',
    'Studio, formazione, informazione e promozione (D)',
    'FUNZIONE D',
  ],
] as const;
const ITEMS = [
  ['6) Personale', 700_000],
  ['7) Funzionamento', 600_000],
  ['8) Interventi economici', 300_000],
  ['9) Ammortamenti e accantonamenti', 400_000],
] as const;

/** Costs by function A–D (annex A of D.P.R. 254/2005), with the total of each row and column. */
export const FUNCTION_COSTS: TableKind = {
  name: 'functions A-D',
  weight: 0.7,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    if (body.kind !== 'chamber' || stock.statements.has('functions') || stock.statements.has('ratios'))
      return false;
    stock.statements.add('functions').add('ratios');
    const heads = headWriter(draw, body.year);
    const style = amountStyle(draw, body);
    const inTitle = style.scale === 'thousands';
    const naming = draw.of('functions are named', { '(A) in full': 2, 'in full (A)': 1, 'FUNZIONE A': 1 });
    const at = ['(A) in full', 'in full (A)', 'FUNZIONE A'].indexOf(naming);
    const columns: Column[] = [
      { head: heads.of('item') },
      ...FUNCTIONS.map((names) => ({ head: names[at]! })),
      { head: draw.pick(['TOTALE (A+B+C+D)', 'Totale', 'TOTALE']) },
    ];
    const step = { cents: 0.01, euro: 1, tens: 10 }[body.step];
    const sums = FUNCTIONS.map(() => new Decimal(0));
    const fault = site.plant('wrong total', 0.2);
    const faulty = random.int(0, ITEMS.length - 1);
    const cellsOf = (label: string, values: readonly Decimal[], wrong: boolean): Put[] => {
      const whole = Decimal.sum(...values);
      const subject = { level: 'statement', code: null, title: label, above: [] };
      return [...values, whole].map((value, col): Put => {
        const mine = wrong && col === values.length ? fault : null;
        const said = claim('statement', subject, plain(value), {
          year: body.year,
          ...(mine ? { spoilt: true } : {}),
        });
        return {
          ...style.write(mine ? value.plus(10_000) : value),
          claims: [said],
          mistake: mine,
          ...(fault ? { near: [fault] } : {}),
        };
      });
    };
    const rows = ITEMS.map(([label, size], item): Row => {
      const values = FUNCTIONS.map((_, col) => {
        const value = new Decimal(Math.round((size * (0.2 + random.next())) / step)).times(step);
        sums[col] = sums[col]!.plus(value);
        return value;
      });
      return { cells: [{ value: label }, ...cellsOf(label, values, item === faulty)] };
    });
    rows.push({
      cells: [
        { value: 'Totale oneri correnti (B)', bold: true },
        ...cellsOf('Totale oneri correnti (B)', sums, false),
      ],
    });
    const start = above(
      site,
      `${draw.pick(['Oneri correnti per funzione', 'Costi per funzioni istituzionali'])} - consuntivo ${body.year}${inTitle ? ' (migliaia di euro)' : ''}`,
      true,
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
