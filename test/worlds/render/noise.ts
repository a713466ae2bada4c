import { claim } from '../claims';
import { above, below } from '../dimensions/surroundings';
import type { Site, TableKind } from '../site';
import { OFFICES, PERSONS } from '../words/titles';
import { layOut, type Put, type Row } from './grid';

interface List {
  readonly title: string;
  readonly heads: readonly string[];
  readonly row: (site: Site, at: number) => readonly (string | number | null)[];
}

/** Lists of offices that are no part of planning or accounting of the body. */
const LISTS: readonly List[] = [
  {
    title: 'Inventario beni mobili',
    heads: ['N. inventario', 'Descrizione bene', 'Stanza', 'Valore', 'Data acquisto'],
    row: ({ random }, at) => [
      1000 + at,
      random.pick(['Scrivania', 'Sedia ergonomica', 'Monitor 24"', 'Stampante', 'Armadio']),
      random.int(1, 40),
      random.int(50, 900),
      `${random.int(10, 28)}/0${random.int(1, 9)}/2012`,
    ],
  },
  {
    title: 'Elenco fatture ricevute',
    heads: ['Numero', 'Data', 'Fornitore', 'Imponibile', 'IVA', 'Totale'],
    row: ({ random }, at) => {
      const taxable = random.int(100, 5000);
      return [
        `${at + 1}/A`,
        `${random.int(10, 28)}/0${random.int(1, 9)}/2016`,
        random.pick(['Alfa srl', 'Beta spa', 'Gamma snc']),
        taxable,
        taxable * 0.22,
        taxable * 1.22,
      ];
    },
  },
  {
    title: 'Turni del personale di portineria',
    heads: ['Nominativo', 'Lunedì', 'Martedì', 'Mercoledì', 'Giovedì', 'Venerdì'],
    row: ({ random }) => [
      random.pick(PERSONS),
      ...Array.from({ length: 5 }, () => random.pick(['M', 'P', 'R', 'F'])),
    ],
  },
  {
    title: 'Rubrica telefonica',
    heads: ['Ufficio', 'Nominativo', 'Interno', 'E-mail'],
    row: ({ random }, at) => [random.pick(OFFICES), random.pick(PERSONS), 200 + at, `utente${at}@ente.it`],
  },
  {
    title: 'Distribuzione dei punteggi',
    heads: ['Fascia di punteggio', 'N. dipendenti'],
    row: ({ random }, at) => [`${at * 10 + 1}-${at * 10 + 10}`, random.int(0, 30)],
  },
  {
    title: 'Registro delle presenze ai corsi',
    heads: ['Cognome', 'Nome', 'Ore di corso', 'Presente'],
    row: ({ random }) => [
      random.pick(['Rossi', 'Verdi', 'Bianchi', 'Gallo']),
      random.pick(['Anna', 'Luca', 'Maria']),
      random.int(1, 8),
      random.pick(['SI', 'NO']),
    ],
  },
  {
    title: 'Parco auto',
    heads: ['Targa', 'Modello', 'Km', 'Scadenza revisione'],
    row: ({ random }, at) => [
      `AB${100 + at}CD`,
      random.pick(['Panda', 'Punto', 'Doblò']),
      random.int(10_000, 180_000),
      `30/0${random.int(1, 9)}/2017`,
    ],
  },
];

/** A table that has nothing to do with performance: nothing should be claimed of it. */
export const NOISE: TableKind = {
  name: 'noise',
  weight: 1.2,
  render(site) {
    const { draw, page, table, random } = site;
    const list = draw.pick(LISTS);
    draw.table.tags.set('list', list.title);
    const said = claim('nothing', { level: 'none', code: null, title: list.title, above: [] }, null);
    const rows = Array.from({ length: random.int(4, 14) }, (_, at): Row => ({
      cells: list
        .row(site, at)
        .map((value, col): Put => ({ value, ...(at === 0 && col === 0 ? { claims: [said] } : {}) })),
    }));
    const start = above(site, list.title);
    layOut(page, start, site.left, { columns: list.heads.map((head) => ({ head })), rows }, table);
    below(site);
    return true;
  },
};
