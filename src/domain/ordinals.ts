const WRITTEN: readonly (readonly string[])[] = [
  ['primo', 'i', '1', '1°'],
  ['secondo', 'ii', '2', '2°'],
  ['terzo', 'iii', '3', '3°'],
  ['quarto', 'iv', '4', '4°'],
];

/** The place that an ordinal in small letters says, of the parts of a year: "terzo", "iii", "3" and "3°" are 3. */
export function ordinalPlace(text: string): number | null {
  const index = WRITTEN.findIndex((ways) => ways.includes(text));
  return index < 0 ? null : index + 1;
}
