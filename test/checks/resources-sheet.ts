import { analyse } from '../../src/pipeline';
import { cellName } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Typed, workbook } from '../recognition/sheets';

/** A table of resources with its total, as tests of what its sheet says beside it change it. */
const HEAD = ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'];
export const PROJECTS: readonly (readonly Typed[])[] = [
  ['1A0101', 'Sportello per le imprese', 12000, 12500, 11250, 90],
  ['1A0102', 'Assistenza alle reti di impresa', 8000, 8000, 7600, 95],
  ['1B0101', 'Fiere e missioni', 30000, 28000, 21000, 75],
  ['2A0101', 'Registro imprese in linea', 15400, 15400, 14630, 95],
];
const ROWS: readonly (readonly Typed[])[] = [['Risorse 2016'], [], HEAD, ...PROJECTS];
/** Row of the second project, and of the total, from 0. */
export const [SECOND, TOTAL] = [4, 7];
export const ALL = [65400, 63900, 54480];
export const SHOWN = [57400, 55900, 46880];

export const withTotal = (amounts: readonly number[]): readonly (readonly Typed[])[] => [
  ...ROWS,
  ['TOTALE', null, ...amounts, Math.round((amounts[2]! / amounts[1]!) * 1000) / 10],
];

/** The sheet with the formulas of its total row: a sum of each column of money, and the use of the budget. */
export function summing(snapshot: SheetSnapshot, sum: (range: string) => string): SheetSnapshot {
  const formulaAt = ({ row, col }: CellSnapshot): string | undefined => {
    if (row !== TOTAL || col < 2) return undefined;
    return col === 5 ? 'ROUND(E8/D8*100,1)' : sum(`${cellName(3, col)}:${cellName(6, col)}`);
  };
  return {
    ...snapshot,
    cells: snapshot.cells.map((cell) => {
      const formula = formulaAt(cell);
      return formula === undefined ? cell : { ...cell, formula };
    }),
  };
}

export const looking = (
  snapshot: SheetSnapshot,
  look: (cell: CellSnapshot) => CellSnapshot['look'],
): SheetSnapshot => ({
  ...snapshot,
  cells: snapshot.cells.map((cell) => {
    const found = look(cell);
    return found ? { ...cell, look: found } : cell;
  }),
});

/** What is told of a workbook; that a cell plays no part is a note beside. */
export const outcomeOf = (snapshot: WorkbookSnapshot) => {
  const { findings: all, measures, model } = analyse(snapshot);
  const findings = all.filter(({ rule }) => rule !== 'unread');
  const entity = model.nodes.find(({ level }) => level === 'entity');
  return {
    told: findings.map(({ rule, severity, cell, message }) => [
      rule,
      severity,
      cell && cellName(cell.row, cell.col),
      message.key,
    ]),
    findings,
    args: findings[0]?.message.args,
    updated: entity && measures.nodes.get(entity.id)?.updated?.value,
    actual: entity && measures.nodes.get(entity.id)?.actual?.value,
  };
};
export const ofSheet = (snapshot: SheetSnapshot) => outcomeOf(workbook(snapshot));
