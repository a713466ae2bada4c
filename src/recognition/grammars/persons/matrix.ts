import type { Period } from '../../../domain/levels';
import { decimal } from '../../../domain/decimal';
import { figureReader } from '../../layout/figures';
import { assignRoles, columnOf } from '../../features/roles';
import type { Table } from '../../layout/table';
import type { NodeFact } from '../../../facts/facts';
import type { TableReading } from '../reading';
import { bareNode } from '../../names/node-names';
import { personColumns } from '../../features/persons';
import { personIn } from '../../names/persons';
import { begins } from '../../words/phrases';
import { MATRIX_FEET } from '../../words/rows';

/**
 * Reads the matrix: each person's objectives are those with a weight other than zero (0,00 is "not assigned");
 * the weights are in the body's own scale, which footer rows convert, so they weigh nothing here.
 */
export function readMatrix(table: Table, period: Period): TableReading {
  const reader = figureReader(table);
  const roles = assignRoles(table.columns, ['number', 'code', 'objective', 'label']);
  const title = columnOf(roles, 'label') ?? columnOf(roles, 'objective');
  const number = columnOf(roles, 'number') ?? columnOf(roles, 'code');
  const facts = personColumns(table).flatMap((column): readonly NodeFact[] => {
    const person = personIn(column.header);
    if (!person || !title) return [];
    const ref = table.grid.ref(column.headerRow, column.col);
    const node = bareNode({
      ref,
      level: person.level,
      name: { code: null, number: null, title: person.title },
      period,
    });
    const objectives = table.rows.flatMap(({ row, label, kind }): readonly NodeFact[] => {
      const weight = reader.figure(row, column, 'plain');
      if (kind === 'repeat' || !weight || decimal(weight.value).isZero() || begins(label, MATRIX_FEET))
        return [];
      const at = number ? table.grid.at(row, number.col) : null;
      const name = {
        code: null,
        number: at ? String(at.content.value) : null,
        title: table.grid.text(row, title.col),
      };
      return [
        bareNode({
          ref: table.grid.ref(row, column.col),
          level: 'objective',
          name,
          period,
          parentKey: node.key,
        }),
      ];
    });
    return [node, ...objectives];
  });
  return {
    levels: [...new Set(facts.map(({ level }) => level))].filter((level) => level !== 'objective'),
    period,
    facts,
  };
}
