import { remembered } from '../../domain/remembered';
import type { Column, Table } from '../layout/table';
import { personIn } from '../names/persons';
import { begins } from '../words/phrases';
import { NUMBERED_OBJECTIVES } from '../words/titles';

/** Lines above a table that may say whose it is. */
const TITLE_LINES = 4;

/** A person is named over the table; an office right over it only, further up it heads the paper. */
export const personAbove = remembered(({ title }: Table): boolean =>
  title.slice(-TITLE_LINES).some((line) => {
    const person = personIn(line.text);
    return person !== null && (person.level !== 'office' || line === title[title.length - 1]);
  }),
);

/** Columns headed by a person each: a matrix of weights objective × person (other bodies' "pesi per dirigente"). */
export const personColumns = remembered((table: Table): readonly Column[] =>
  table.columns.filter(({ header }) => personIn(header) !== null),
);

/** From two persons on the columns are a matrix. */
export const isPersonMatrix = (table: Table): boolean => personColumns(table).length >= 2;

/** "Obiettivo n. 3" down the rows. */
export const numbersObjectives = (table: Table): boolean =>
  table.rows.some(({ label }) => begins(label, NUMBERED_OBJECTIVES));
