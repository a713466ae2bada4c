import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_CODEC } from '../../src/cli/node-codec';
import { check } from '../../src/checks/check';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { assemble } from '../../src/model/assemble';
import { measure } from '../../src/model/measure';
import type { Analysis } from '../../src/pipeline';
import { recognise } from '../../src/recognition/recognise';
import { type CellRef, refName } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';

/** What a hand does to a typed number without meaning it. */
export type Slip = 'word' | 'nothing' | 'hundredfold' | 'date';
export const SLIPS: readonly Slip[] = ['word', 'nothing', 'hundredfold', 'date'];

export interface Trial {
  readonly slip: Slip;
  /** Kind of the table that holds the cell; "outside" of any. */
  readonly kind: string;
  readonly cell: string;
  /** A finding stands at the cell that did not before. */
  readonly told: boolean;
  /** A degree of achievement above the indicators is higher than before the slip. */
  readonly rises: boolean;
}

const SAMPLE = join(__dirname, '../../assets/sample/monitoraggio-2016.xlsx');

export function readSample(): WorkbookSnapshot {
  const read = readWorkbook(readFileSync(SAMPLE), 'monitoraggio-2016.xlsx', {
    codec: NODE_CODEC,
    readXls: null,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

interface Typed {
  readonly sheet: SheetSnapshot;
  readonly cell: CellSnapshot;
}

/** The numbers that somebody typed, sheet by sheet. */
export const typedNumbers = ({ sheets }: WorkbookSnapshot): readonly Typed[] =>
  sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ content, formula }) => content.type === 'number' && formula === undefined)
      .map((cell) => ({ sheet, cell })),
  );

type Read = Pick<Analysis, 'tables' | 'model' | 'measures' | 'findings'>;

/** The way of the pipeline as far as its findings, without the questions, which read the workbook again for each answer. */
function read(workbook: WorkbookSnapshot): Read {
  const tables = recognise(workbook);
  const model = assemble(tables, DEFAULT_SETTINGS);
  const measures = measure(model, DEFAULT_SETTINGS);
  return {
    tables,
    model,
    measures,
    findings: check(tables, model, measures, DEFAULT_SETTINGS, {}, workbook),
  };
}

/**
 * Each of the typed numbers, one at a time, changed in each way, the workbook read again. Sheets that did not change
 * are the same objects, so that only the changed one is recognised anew. Where the slip leaves what the cell says as it
 * was there is no trial.
 */
export function* trialsOf(
  workbook: WorkbookSnapshot,
  typed: readonly Typed[],
  slips: readonly Slip[] = SLIPS,
): Generator<Trial> {
  const before = read(workbook);
  const stood = new Set(before.findings.map(said));
  const degrees = degreesOf(before);
  for (const { sheet, cell } of typed) {
    const ref = { sheet: sheet.name, row: cell.row, col: cell.col };
    for (const slip of slips.filter((each) => !isSame(cell, each))) {
      const after = read(withCell(workbook, sheet, cell, slipped(cell, slip)));
      yield {
        slip,
        kind: kindAt(before, ref),
        cell: refName(ref),
        told: after.findings.some((finding) => isAt(finding.cell, ref) && !stood.has(said(finding))),
        rises: [...degreesOf(after)].some(([id, degree]) => degree > (degrees.get(id) ?? degree)),
      };
    }
  }
}

/** A hundred times nothing is nothing, and the last day of a year in a head of years is that year. */
const isSame = ({ content: { value } }: CellSnapshot, slip: Slip): boolean =>
  (slip === 'hundredfold' && value === 0) || (slip === 'date' && value === YEAR_OF_DATE);

const DATE = 42735;
const YEAR_OF_DATE = 2016;
const WORDS = ['da verificare', 'in lavorazione', 'come da nota', 'boh'];

function slipped({ content, format, row, col }: CellSnapshot, slip: Slip): CellSnapshot | null {
  const cell = (value: CellValue, as = format): CellSnapshot => ({ row, col, content: value, format: as });
  switch (slip) {
    case 'word':
      return cell({ type: 'text', value: WORDS[(row + col) % WORDS.length] ?? '' });
    case 'nothing':
      return null;
    case 'hundredfold':
      return cell({ type: 'number', value: Number(content.value) * 100 });
    case 'date':
      return cell({ type: 'number', value: DATE }, 'dd/mm/yyyy');
  }
}

function withCell(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  old: CellSnapshot,
  now: CellSnapshot | null,
): WorkbookSnapshot {
  const cells = sheet.cells.flatMap((cell) => (cell !== old ? [cell] : now ? [now] : []));
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

const isAt = (cell: CellRef | null, { sheet, row, col }: CellRef): boolean =>
  cell !== null && cell.sheet === sheet && cell.row === row && cell.col === col;

const said = ({ rule, cell, published, expected }: Read['findings'][number]): string =>
  `${rule} ${cell ? refName(cell) : ''} ${published ?? ''} ${expected ?? ''}`;

function kindAt({ tables }: Read, { sheet, row, col }: CellRef): string {
  const table = tables.find(
    ({ sheet: name, range }) =>
      name === sheet &&
      range !== null &&
      row >= range.top &&
      row <= range.bottom &&
      col >= range.left &&
      col <= range.right,
  );
  return table?.kind ?? 'outside';
}

/** The degrees of achievement of all that is no indicator, by id. */
function degreesOf({ model, measures }: Read): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { id, level } of model.nodes) {
    const value = measures.nodes.get(id)?.achievement?.figure.exact ?? null;
    if (level !== 'indicator' && value !== null) degrees.set(id, Number(value));
  }
  return degrees;
}
