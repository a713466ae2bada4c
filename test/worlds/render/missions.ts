import { Decimal } from 'decimal.js';
import { claim, type Claim } from '../claims';
import { amountStyle } from '../dimensions/numbers';
import { headWriter } from '../dimensions/heads';
import { above, below } from '../dimensions/surroundings';
import type { TableKind } from '../site';
import { plain } from '../truth';
import { type Column, layOut, type Put, type Row } from './grid';

interface Mission {
  readonly code: string;
  readonly title: string;
  readonly programmes: readonly (readonly [string, string])[];
}

const MISSIONS: readonly Mission[] = [
  {
    code: '011',
    title: 'Competitività e sviluppo delle imprese',
    programmes: [['005', 'Promozione e attuazione di politiche di sviluppo, competitività e innovazione']],
  },
  {
    code: '012',
    title: 'Regolazione dei mercati',
    programmes: [
      ['004', 'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori'],
    ],
  },
  {
    code: '016',
    title: 'Commercio internazionale ed internazionalizzazione del sistema produttivo',
    programmes: [['005', 'Sostegno all’internazionalizzazione delle imprese e promozione del made in Italy']],
  },
  {
    code: '032',
    title: 'Servizi istituzionali e generali delle amministrazioni pubbliche',
    programmes: [
      ['002', 'Indirizzo politico'],
      ['003', 'Servizi e affari generali per le amministrazioni di competenza'],
    ],
  },
];

/** Expenditure by mission and programme (D.M. 27 March 2013): a mission is the sum of its programmes. */
export const MISSION_BUDGET: TableKind = {
  name: 'missions',
  weight: 0.7,
  render(site) {
    const { draw, body, page, table, random, stock } = site;
    if (stock.statements.has('missions')) return false;
    stock.statements.add('missions');
    const heads = headWriter(draw, body.year);
    const style = amountStyle(draw, body);
    const inTitle = style.scale === 'thousands';
    const shape = draw.of('missions are', { 'rows with their sum': 2, 'a column on the first row': 1 });
    const parts = ['initial', 'updated', 'actual'] as const;
    const step = { cents: 0.01, euro: 1, tens: 10 }[body.step];
    const columns: Column[] = [
      { head: draw.pick(['Missione', 'MISSIONE', 'Cod. missione']) },
      { head: draw.pick(['Programma', 'PROGRAMMA', 'Cod. programma']) },
      { head: draw.pick(['Descrizione', 'Denominazione']) },
      ...parts.map((part) => ({ head: heads.of(part) })),
    ];
    const wholes = parts.map(() => new Decimal(0));
    const chosen = MISSIONS.filter((_, at) => at === 3 || random.chance(0.8));
    const rows = chosen.flatMap(({ code, title, programmes }): Row[] => {
      const sums = parts.map(() => new Decimal(0));
      const below: Claim[] = [];
      const own = programmes.map(
        ([number, name]): { readonly number: string; readonly name: string; readonly cells: Put[] } => {
          const initial = random.int(20_000, 3_000_000);
          const values = [
            initial,
            initial * (0.8 + random.next() * 0.4),
            initial * (0.3 + random.next() * 0.4),
          ].map((value) => new Decimal(Math.round(value / step)).times(step));
          const subject = { level: 'ministry-programme', code: number, title: name, above: [code, title] };
          const cells = values.map((value, at): Put => {
            sums[at] = sums[at]!.plus(value);
            wholes[at] = wholes[at]!.plus(value);
            const said = claim(parts[at]!, subject, plain(value));
            below.push(said);
            return { ...style.write(value), claims: [said] };
          });
          return { number, name, cells };
        },
      );
      const subject = { level: 'mission', code, title, above: [] };
      const sumClaims = sums.map((sum, at) =>
        claim(parts[at]!, subject, plain(sum), { below: below.filter(({ figure }) => figure === parts[at]) }),
      );
      if (shape === 'rows with their sum') {
        const cells = sums.map((sum, at): Put => ({
          ...style.write(sum),
          claims: [sumClaims[at]!],
          bold: true,
        }));
        return [
          { cells: [{ value: code }, null, { value: title, bold: true, claims: sumClaims }, ...cells] },
          ...own.map(({ number, name, cells: put }): Row => ({
            cells: [null, { value: number }, { value: name }, ...put],
          })),
        ];
      }
      return own.map(({ number, name, cells }, at): Row => ({
        cells: [
          at === 0 ? { value: `${code} - ${title}`, claims: sumClaims } : null,
          { value: number },
          { value: name },
          ...cells,
        ],
      }));
    });
    const wrong = site.plant('wrong total', 0.2);
    rows.push({
      cells: [
        { value: draw.pick(['TOTALE', 'Totale generale']), bold: true },
        null,
        null,
        ...wholes.map((whole, at): Put => ({
          ...style.write(wrong && at === 2 ? whole.plus(10_000) : whole),
          mistake: at === 2 ? wrong : null,
        })),
      ],
    });
    const start = above(
      site,
      `Spese per missioni e programmi ${body.year}${inTitle ? ' (migliaia di euro)' : ''}`,
      inTitle,
    );
    layOut(page, start, site.left, { columns, rows }, table);
    below(site);
    return true;
  },
};
