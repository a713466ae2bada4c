import { check } from '../../src/checks/check';
import type { Finding } from '../../src/checks/finding';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { LANGS, findingText } from '../../src/i18n';
import { assemble } from '../../src/model/assemble';
import { measure } from '../../src/model/measure';
import type { FigureCell, ListedResult, NodeFact, ReadCell, TotalFact } from '../../src/facts/facts';
import { bareNode } from '../../src/recognition/names/node-names';
import type { RecognisedTable } from '../../src/facts/recognised';
import { type CellRef, cellName, parseCellName } from '../../src/workbook/address';
import { readText } from '../../src/domain/read';

/** A cell by sheet and name: `at('Aree', 'B7')`. */
export function at(sheet: string, name: string): CellRef {
  const place = parseCellName(name);
  if (!place) throw new Error(`no cell name: ${name}`);
  return { sheet, ...place };
}

/** A number typed as shown: "98.40" has two decimals. */
export function figureAt(ref: CellRef, shown: string): FigureCell {
  const value = String(Number(shown));
  return { ref, text: value, value, places: shown.split('.')[1]?.length ?? 0, raw: value, factor: '1' };
}

export const moneyAt = (ref: CellRef, euro: number): FigureCell => figureAt(ref, euro.toFixed(2));

/** Thousands of euro with two decimals, "1.151,58", as a number of the cell. */
export const thousandsAt = (ref: CellRef, thousands: string): FigureCell => ({
  ref,
  text: thousands,
  value: String(Math.round(Number(thousands) * 100) * 10),
  places: 0,
  raw: String(Number(thousands)),
  factor: '1000',
});

export const readAt = (ref: CellRef, text: string): ReadCell => ({ ref, text, reading: readText(text) });

export const listedAt = (ref: CellRef, code: string, percent: string): ListedResult => ({
  ref,
  code,
  percent: String(Number(percent)),
  places: percent.split('.')[1]?.length ?? 0,
});

const PERIOD = { year: 2016, quarter: null } as const;

/** A row of the tree; what the row does not have is left out. */
export const nodeAt = (
  ref: CellRef,
  more: Partial<NodeFact> & Pick<NodeFact, 'level' | 'title'>,
): NodeFact => ({
  ...bareNode({ ref, level: more.level, name: { code: null, number: null, title: '' }, period: PERIOD }),
  ...more,
});

export const totalOf = (
  printed: FigureCell,
  parts: readonly FigureCell[],
  more: Partial<TotalFact> = {},
): TotalFact => ({
  type: 'total',
  scope: 'total',
  role: 'amount',
  year: null,
  label: 'Totale',
  printed,
  parts,
  ...more,
});

/** The findings of tables as recognised, through the model and its measures. */
export function findingsOf(
  tables: readonly RecognisedTable[],
  settings: Settings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const model = assemble(tables, settings);
  const findings = check(tables, model, measure(model, settings), settings);
  findings.forEach(expectSentence);
  return findings;
}

/** Every finding has its sentence in both languages, and everything the sentence asks for. */
function expectSentence({ message }: Finding): void {
  for (const lang of LANGS) {
    const sentence = findingText(message, lang);
    expect(sentence).not.toBe(message.key);
    expect(sentence).not.toMatch(/[{}]/);
  }
}

/** A finding in a line: "total-differs Aree!B8 1759900.00 → 1781900.00". */
export function line({ rule, cell, published, expected }: Finding): string {
  const place = cell ? `${cell.sheet}!${cellName(cell.row, cell.col)}` : '–';
  return [rule, place, ...(published ? [published] : []), ...(expected ? ['→', expected] : [])].join(' ');
}

export const linesOf = (tables: readonly RecognisedTable[], settings?: Settings): readonly string[] =>
  findingsOf(tables, settings).map(line);

/** The Italian sentences. */
export const sentencesOf = (tables: readonly RecognisedTable[], settings?: Settings): readonly string[] =>
  findingsOf(tables, settings).map(({ message }) => findingText(message, 'it'));
