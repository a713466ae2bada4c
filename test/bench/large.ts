import { utils, write } from '@e965/xlsx';

const AREAS = [1, 2, 3];
const OBJECTIVES = [...'ABCDEFGHIJKLMNOPQRST'];
const PROJECTS = 297;
const HEADS = [
  ...['Codice', 'Progetto', 'Preventivo iniziale', 'Preventivo aggiornato', 'Consuntivo'],
  ...['% utilizzo', '% sul totale', 'Note'],
];

/** Sixty sheets of resources, an objective each: a title, a head, 297 projects and their total. */
export function largeWorkbook(): Buffer {
  const book = utils.book_new();
  for (const area of AREAS) {
    for (const letter of OBJECTIVES) {
      const objective = `${area}${letter}`;
      utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(objective)), `Foglio ${objective}`);
    }
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

type Row = (string | number | null)[];

function rowsOf(objective: string): Row[] {
  const totals = [0, 0, 0];
  const projects = Array.from({ length: PROJECTS }, (_, index): Row => {
    const initial = 1000 + ((index * 7919 + objective.charCodeAt(1) * 31) % 9000);
    const updated = initial + (index % 5) * 100;
    const actual = Math.round(updated * (0.5 + (index % 50) / 100));
    [initial, updated, actual].forEach((amount, at) => (totals[at] = (totals[at] ?? 0) + amount));
    const code = `${objective}${twoDigits(1 + Math.floor(index / 99))}${twoDigits(1 + (index % 99))}`;
    const title = `Progetto ${code} di promozione del territorio numero ${index}`;
    return [code, title, initial, updated, actual, percent(actual, updated), null, 'nota'];
  });
  const [, updated = 0, actual = 0] = totals;
  return [
    [`Risorse dell’obiettivo ${objective} 2016`],
    HEADS,
    ...projects,
    ['', 'Totale', ...totals, percent(actual, updated)],
  ];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
