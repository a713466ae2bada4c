import { parseCode, slipOf } from '../../../domain/codes';
import { tidy } from '../../../domain/text';
import type { IncentiveFact, ReadCell } from '../../../facts/facts';
import { type FigureReader, readCell } from '../../layout/figures';
import type { Column, Table, TableRow } from '../../layout/table';
import { begins } from '../../words/phrases';
import { OVERALL_ROWS } from '../../words/incentives';
import type { PlanColumns } from './columns';
import { nodeName } from '../../names/node-names';

/** Projects of the plan and the rows that speak of all of them. */
export interface PlanRows {
  readonly projects: readonly IncentiveFact[];
  /** "Totale risorse …". */
  readonly totals: readonly TableRow[];
  /** "Percentuale complessiva di realizzazione": results and money of all the projects. */
  readonly overall: readonly TableRow[];
}

type Indicator = IncentiveFact['indicators'][number];

/** "I1)", "I3A)", "2b)": how indicators without a result yet begin. */
const INDICATOR = /^(I\.?\s?)?\d+\s?[A-Z]?(\s?\+\s?\d*[A-Z]?)?\s?[).]/i;

/** Walks the rows: a project has a number or money; rows beneath it with a result alone are its indicators. */
export function planRows(table: Table, columns: PlanColumns, reader: FigureReader): PlanRows {
  const projects: (Omit<IncentiveFact, 'indicators'> & { readonly indicators: Indicator[] })[] = [];
  const totals: TableRow[] = [];
  const overall: TableRow[] = [];
  for (const row of table.rows) {
    if (row.kind === 'repeat' || row.kind === 'note') continue;
    if (begins(row.label, OVERALL_ROWS)) overall.push(row);
    else if (row.kind === 'total' || (row.kind === 'subtotal' && row.label !== '')) totals.push(row);
    else {
      const project = projectAt(table, columns, row, reader);
      if (project) projects.push({ ...project, indicators: [] });
      const indicator = indicatorAt(table, columns, row, reader, project !== null);
      if (indicator) projects[projects.length - 1]?.indicators.push(indicator);
    }
  }
  return { projects, totals, overall };
}

function projectAt(
  table: Table,
  columns: PlanColumns,
  { row, kind }: TableRow,
  reader: FigureReader,
): Omit<IncentiveFact, 'indicators'> | null {
  const text = columns.title ? tidy(textAt(table, row, columns.title)) : '';
  if (kind === 'section' || text === '' || !columns.title) return null;
  const planned = columns.planned && reader.figure(row, columns.planned, 'money');
  const paid = columns.paid && reader.figure(row, columns.paid, 'money');
  const number = columns.number ? numberAt(table, row, columns.number) : null;
  if (!planned && !paid && number === null) return null;
  const name = nameOf(text);
  return {
    type: 'incentive',
    number: number ?? name.number,
    code: (columns.code && textAt(table, row, columns.code)) || name.code,
    title: name.title,
    ref: table.grid.ref(row, columns.title.col),
    result: columns.result && resultAt(row, columns.result, reader),
    planned,
    paid,
  };
}

function indicatorAt(
  table: Table,
  columns: PlanColumns,
  { row, kind, label, labelCol }: TableRow,
  reader: FigureReader,
  isProject: boolean,
): Indicator | null {
  const { title, indicator, indicatorResult } = columns;
  const column = indicator ?? (isProject ? null : title);
  if (!column || !indicatorResult) return null;
  const text = tidy(textAt(table, row, column));
  if (text === '' || (!indicator && labelCol !== column.col)) return null;
  const result = reader.read(row, indicatorResult, 'percent');
  if (result.reading.kind === 'empty' && !(kind === 'section' && INDICATOR.test(label)) && !indicator)
    return null;
  return { title: text, ref: table.grid.ref(row, column.col), result };
}

/** The project's own result; one in a merged or blank cell beneath is none. */
function resultAt(row: number, column: Column, reader: FigureReader): ReadCell | null {
  const cell = reader.read(row, column, 'percent');
  return cell.reading.kind === 'empty' ? null : cell;
}

const textAt = (table: Table, row: number, { col }: Column): string => {
  const cell = table.grid.at(row, col);
  return cell === null || cell.content.type === 'error' ? '' : String(cell.content.value).trim();
};

function numberAt(table: Table, row: number, { col }: Column): string | null {
  const { reading, text } = readCell(table.grid, row, col);
  if (reading.kind === 'number') return reading.value;
  return /^\d{1,3}[.)]?$/.test(text) ? text.replace(/\D/g, '') : null;
}

const IN_BRACKETS = /(?<!\s)\s*\(([^()]{4,12})\)\s*$/;

/** "SPORTELLO LEGALITA' … (1A0101)", "1A0101 - Sportello …", "3. Sportello …": title, code and number apart. */
function nameOf(text: string): Pick<IncentiveFact, 'title' | 'code' | 'number'> {
  const inside = IN_BRACKETS.exec(text)?.[1]?.trim();
  if (inside && (parseCode(inside) !== null || slipOf(inside) !== null)) {
    return { title: tidy(text.replace(IN_BRACKETS, '')), code: inside, number: null };
  }
  const { code, number, title } = nodeName(text);
  return { title: code === null && number === null ? text : title, code, number };
}
