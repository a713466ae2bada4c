import { readContent, readText } from '../../src/domain/read';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Level } from '../../src/domain/levels';
import { assemble } from '../../src/model/assemble';
import { measure } from '../../src/model/measure';
import type { Measures, NodeMeasure } from '../../src/model/measures';
import type { ModelNode, PerformanceModel } from '../../src/model/model';
import type { AmountFact, Fact, FigureCell, ListedResult, NodeFact, ReadCell } from '../../src/facts/facts';
import { bareNode } from '../../src/recognition/names/node-names';
import type { RecognisedTable, SheetKind } from '../../src/facts/recognised';
import { type CellRef, parseCellName } from '../../src/workbook/address';
import { tableOf } from '../values';

/** "Foglio3!C12" → the cell. */
export function at(place: string): CellRef {
  const [sheet = '', name = ''] = place.split('!');
  const cell = parseCellName(name);
  if (!cell) throw new Error(`no cell: ${place}`);
  return { sheet, ...cell };
}

/** A number in a cell, in its own unit. */
export const figureAt = (place: string, value: string, more: Partial<FigureCell> = {}): FigureCell => ({
  ref: at(place),
  text: value,
  value,
  raw: value,
  factor: '1',
  places: value.split('.')[1]?.length ?? 0,
  ...more,
});

/** A text in a cell, read as the program reads it. */
export const typedAt = (place: string, text: string): ReadCell => ({
  ref: at(place),
  text,
  reading: text === '' ? { kind: 'empty' } : readText(text),
  raw: null,
});

/** A number in a cell, with its format. */
export const numberAt = (place: string, value: number, format = 'General'): ReadCell => ({
  ref: at(place),
  text: String(value),
  reading: readContent({ type: 'number', value }, format),
  raw: String(value),
});

type NodeInput = Partial<Omit<NodeFact, 'type'>> & { readonly level: Level; readonly place: string };

/** A row that names a node; `place` is the cell that names it. */
export function node({ place, ...facts }: NodeInput): NodeFact {
  const period = { year: 2016, quarter: null } as const;
  const name = { code: null, number: null, title: '' };
  return { ...bareNode({ ref: at(place), level: facts.level, name, period }), ...facts };
}

/** Rows of indicators under a node, one below the other from `place`, with what their column of results says. */
export function indicators(
  parent: NodeFact,
  place: string,
  rows: readonly (readonly [title: string, result: string, number?: string])[],
): readonly NodeFact[] {
  const { sheet, row, col } = at(place);
  return rows.map(([title, result, number = null], index) => {
    const line = row + index + 1;
    return node({
      place: `${sheet}!${'ABCDEFGH'[col]}${line}`,
      level: 'indicator',
      parentKey: parent.key,
      title,
      number,
      achievement: typedAt(`${sheet}!H${line}`, result),
    });
  });
}

/** "1D0101 (realizzato al 90%)" in the cell at `place`. */
export const listedAt = (place: string, results: Readonly<Record<string, string>>): readonly ListedResult[] =>
  Object.entries(results).map(([code, percent]) => ({
    code,
    percent,
    places: percent.split('.')[1]?.length ?? 0,
    ref: at(place),
  }));

/** An amount of a statement. */
export const amount = (
  statement: AmountFact['statement'],
  item: string,
  year: number | null,
  value: FigureCell | null,
  more: Partial<AmountFact> = {},
): AmountFact => ({
  type: 'amount',
  statement,
  item,
  label: item,
  institutionalFunction: null,
  year,
  amount: value,
  share: null,
  isTotal: false,
  ...more,
});

export const table = (kind: SheetKind, facts: readonly Fact[], sheet = 'Foglio1'): RecognisedTable =>
  tableOf(kind, sheet, facts);

export interface Analysed {
  readonly model: PerformanceModel;
  readonly measures: Measures;
  /** The node of an id; throws when there is none. */
  node(id: string): ModelNode;
  /** Its measures; throws when there are none. */
  measure(id: string): NodeMeasure;
}

/** Tables to model and measures. */
export function analysed(tables: readonly RecognisedTable[], settings: Partial<Settings> = {}): Analysed {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const model = assemble(tables, all);
  const measures = measure(model, all);
  return {
    model,
    measures,
    node: (id) =>
      found(
        model.nodes.find((each) => each.id === id),
        id,
      ),
    measure: (id) => found(measures.nodes.get(id), id),
  };
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`no node ${id}`);
  return value;
}

/** "RIEPILOGO RISORSE": project rows, as one sheet has them. */
export const resources = (...rows: readonly (readonly [code: string | null, title: string])[]) =>
  table(
    'project-resources',
    rows.map(([code, title], index) =>
      node({
        place: `Foglio3!C${index + 8}`,
        level: 'project',
        code,
        title,
        actual: figureAt(`Foglio3!G${index + 8}`, '100'),
      }),
    ),
    'Foglio3',
  );
