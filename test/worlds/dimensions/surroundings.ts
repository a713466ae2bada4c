import { OFFICES, PERSONS } from '../words/titles';
import type { Site } from '../site';

const NOTES = [
  'Fonte: elaborazione dell’ufficio controllo di gestione',
  'N.B. I dati sono aggiornati al 31 dicembre',
  '(*) dato stimato',
  'Legenda: N.C. = non calcolabile',
  'Il presente prospetto è stato approvato dalla Giunta',
];
const STAMPS = ['Il Segretario Generale', 'Il Dirigente', 'Il Responsabile del servizio finanziario'];
const LETTERHEADS = [
  'Ufficio Pianificazione e controllo',
  'Servizio programmazione',
  'Allegato A',
  'Area amministrativa',
];

/** Letterhead and title above a table: the row where the table begins. `must`: the title says what nothing else does. */
export function above(site: Site, title: string, must = false): number {
  const { draw, page, left, body, table } = site;
  let row = site.top;
  if (draw.maybe('letterhead', 0.25)) {
    page.put(row, left, { value: body.name });
    if (draw.random.chance(0.5)) page.put((row += 1), left, { value: draw.pick(LETTERHEADS) });
    row += 2;
  }
  const titled = draw.of('title', {
    above: 5,
    'above, with the body’s name': 1.5,
    none: 1.5,
    'one column to the right': 1,
  });
  if (titled === 'none' && !must) return row;
  const words = titled === 'above, with the body’s name' ? `${body.name} - ${title}` : title;
  const col = titled === 'one column to the right' ? left + 1 : left;
  table.titles.push(page.put(row, col, { value: words, bold: true }));
  table.top = Math.min(table.top, row);
  return row + 1 + (draw.random.chance(0.6) ? draw.random.int(1, 2) : 0);
}

/** Whose table it is, said between the title and the heads: the row where the table begins. */
export function ownerAbove({ draw, page, left }: Site, row: number): number {
  const owner = draw.of('owner above', {
    none: 7,
    'office, one cell': 0.5,
    'office, two cells': 0.5,
    person: 0.5,
  });
  if (owner === 'none') return row;
  const label =
    owner === 'person'
      ? draw.pick(['Dirigente', 'Responsabile'])
      : draw.pick(['Ufficio', 'Servizio', 'Struttura']);
  const name = draw.pick(owner === 'person' ? PERSONS : OFFICES);
  page.put(row, left, { value: owner === 'office, two cells' ? `${label}:` : `${label}: ${name}` });
  if (owner === 'office, two cells') page.put(row, left + 1, { value: name });
  return row + 2;
}

/** Notes and stamps below. */
export function below(site: Site): void {
  const { draw, page, left, table } = site;
  let row = table.bottom + 1;
  if (draw.maybe('note below', 0.25)) {
    row += draw.random.int(0, 1);
    page.put(row, left, { value: draw.pick(NOTES) });
    row += 1;
  }
  if (draw.maybe('stamp below', 0.12)) {
    page.put(row + 1, left + 2, { value: draw.pick(STAMPS) });
    page.put(row + 2, left + 2, { value: draw.pick(['f.to Rossi', '(firma)', 'Dott. M. Bianchi']) });
  }
}
