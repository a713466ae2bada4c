import { decimal } from '../../../domain/decimal';
import type { Level, Period } from '../../../domain/levels';
import type { NodeFact } from '../../../facts/facts';
import type { Column, Table } from '../../layout/table';
import { beforeList, listedIn, realisedIn } from '../../names/listed-results';
import { bareNode, nodeName } from '../../names/node-names';
import { type Person, personBeside, personIn } from '../../names/persons';
import { INDICATOR_MARKS, OBJECTIVE_MARKS } from '../../words/levels';
import { typedSource } from '../../words/phrases';

/** Follows a table of individual objectives down its rows: a person, the objectives, the indicators under each. */
export interface IndividualWalk {
  takePerson(row: number, col: number, text: string): boolean;
  /** Takes the person a column of its own gives a row; one who is named again goes on. */
  takePersonBeside(row: number, column: Column): void;
  /** Takes "OBIETTIVO REALIZZATO AL 98,4%"; false for any other line. */
  takePrintedResult(row: number, col: number): boolean;
  /** `goesOn`: rows are those of indicators, and an objective named again on the next one is the same. */
  takeObjective(row: number, col: number, number: string | null, goesOn: boolean): void;
  /** An indicator, or (without a figure of its own) more words or listed projects of the one above. */
  takeIndicator(row: number, col: number, hasFigure: boolean): void;
  isNewIndicator(): boolean;
  /** Completes the last node taken. */
  amend(change: (node: NodeFact) => NodeFact): void;
  nodes(): readonly NodeFact[];
}

const OBJECTIVE = new RegExp(
  `^${typedSource(OBJECTIVE_MARKS)}\\s*(?:(?:n\\.?|num\\.?)\\s*)?(\\d{1,2})(?:\\s*\\/\\s*\\d{4})?[\\s:.)–-]*`,
  'i',
);
const INDICATOR = new RegExp(
  `^${typedSource(INDICATOR_MARKS)}\\.?\\s*(?:n\\.?\\s*)?([0-9]{1,2}\\s?[a-z]?|[a-z])?\\s*[).:–-]*\\s*`,
  'i',
);

export function individualWalk(table: Table, period: Period): IndividualWalk {
  const { grid } = table;
  const taken: NodeFact[] = [];
  let person: NodeFact | null = null;
  let objective: NodeFact | null = null;
  /** The words that opened the objective. */
  let opening: string | null = null;
  let last: NodeFact | null = null;
  let fresh = false;

  const push = (node: NodeFact): NodeFact => {
    taken.push(node);
    last = node;
    return node;
  };
  const swap = (node: NodeFact, next: NodeFact): NodeFact => {
    taken[taken.indexOf(node)] = next;
    if (last === node) last = next;
    if (objective === node) objective = next;
    return next;
  };
  const openPerson = (row: number, col: number, { level, title }: Person): void => {
    person = push(
      bareNode({ ref: grid.ref(row, col), level, name: { code: null, number: null, title }, period }),
    );
    objective = null;
    opening = null;
  };
  headPerson(table, openPerson);

  return {
    takePerson(row, col, text) {
      const found = personIn(text);
      if (found) openPerson(row, col, found);
      return found !== null;
    },
    takePersonBeside(row, column) {
      const { col } = column;
      const found = grid.at(row, col) ? personBeside(grid.text(row, col), column) : null;
      const again = found !== null && person?.level === found.level && person.title === found.title;
      if (found && !again) openPerson(row, col, found);
    },
    takePrintedResult(row, col) {
      const printed = realisedIn(grid.text(row, col), grid.ref(row, col));
      if (printed && objective) swap(objective, { ...objective, printedResult: printed });
      return printed !== null;
    },
    takeObjective(row, col, number, goesOn) {
      const text = grid.text(row, col);
      if (goesOn && objective && text === opening) return;
      opening = text;
      const numbered = OBJECTIVE.exec(text);
      const name = nodeName(text);
      const title = numbered ? text.slice(numbered[0].length) : name.title;
      if (!numbered && number === null && name.number === null && objective && isNumbered(objective)) {
        swap(objective, { ...objective, title: `${objective.title} ${text}`.trim() });
        return;
      }
      objective = push(
        bareNode({
          ref: grid.ref(row, col),
          level: 'objective',
          name: {
            code: null,
            number: numbered?.[1] ?? name.number ?? number,
            title: title === '' ? text : title,
          },
          period,
          parentKey: person?.key ?? null,
        }),
      );
    },
    takeIndicator(row, col, hasFigure) {
      const ref = grid.ref(row, col);
      const text = grid.text(row, col);
      const listed = listedIn(text, ref);
      const marked = INDICATOR.exec(text);
      fresh = hasFigure || marked?.[1] !== undefined || last?.level !== 'indicator';
      if (!fresh && last) {
        swap(last, {
          ...last,
          listed: [...last.listed, ...listed],
          title: listed.length > 0 ? last.title : `${last.title} ${text}`,
        });
        return;
      }
      const rest = marked ? text.slice(marked[0].length) : text;
      const name = {
        code: null,
        number: marked?.[1]?.replace(/\s/g, '') ?? null,
        title: beforeList(rest),
      };
      push({
        ...bareNode({
          ref,
          level: 'indicator',
          name,
          period,
          parentKey: objective?.key ?? person?.key ?? null,
        }),
        listed,
      });
    },
    isNewIndicator: () => fresh,
    amend(change) {
      if (last) swap(last, change(last));
    },
    nodes: () => taken.map((node) => withOnlyFigure(node, taken)),
  };
}

/** An objective with one indicator and no line of its own: the figure printed beside them is the objective's too. */
function withOnlyFigure(node: NodeFact, taken: readonly NodeFact[]): NodeFact {
  if (node.level !== 'objective' || node.printedResult) return node;
  const own = taken.filter(({ parentKey }) => parentKey === node.key);
  const cell = own.length === 1 ? own[0]?.achievement : null;
  if (cell?.reading.kind !== 'number') return node;
  const { value, places } = cell.reading;
  const raw = cell.raw ?? null;
  const factor = raw === null || decimal(raw).isZero() ? '1' : decimal(value).div(raw).toString();
  return { ...node, printedResult: { ref: cell.ref, text: cell.text, value, places, raw, factor } };
}

/** The person the table is headed by: a head of its columns, else the nearest line above. */
function headPerson(table: Table, open: (row: number, col: number, person: Person) => void): void {
  for (const column of table.columns) {
    const person = personIn(column.header);
    if (person) return open(column.headerRow, column.col, person);
  }
  for (const { row, col, text } of [...table.title].reverse()) {
    const person = personIn(text);
    if (person) return open(row, col, person);
  }
}

const isNumbered = ({ number, level }: { readonly number: string | null; readonly level: Level }): boolean =>
  level === 'objective' && number !== null;
