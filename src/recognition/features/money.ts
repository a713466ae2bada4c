import { remembered } from '../../domain/remembered';
import type { Table } from '../layout/table';
import { assignRoles } from './roles';

/** Columns of money: two are needed to speak of a budget's use; an outturn beside a target is none. */
export const moneyColumns = remembered((table: Table): number => {
  const roles = assignRoles(table.columns, [
    'initial',
    'updated',
    'actual',
    'committed',
    'paid',
    'use',
    'share',
  ]);
  const counted = [...roles].filter(
    ([role]) => role !== 'use' && role !== 'share' && !(role === 'actual' && tellsProgress(table)),
  );
  return counted.reduce((count, [, columns]) => count + columns.length, 0);
});

/** A budget and what was spent of it, with the use of it or each one's share, and no indicator: "Prev. definitiva" is no target. */
export const tellsSpending = remembered((table: Table): boolean => {
  const roles = assignRoles(table.columns, [
    'indicator',
    'target',
    'initial',
    'updated',
    'actual',
    'use',
    'share',
  ]);
  const budgeted = roles.has('initial') || roles.has('updated');
  const rated = roles.has('use') || roles.has('share');
  return budgeted && rated && roles.has('actual') && !roles.has('indicator') && !roles.has('target');
});

/** Indicators with their targets and outturns, but no budget: "Consuntivo 2021" is a result. */
export const tellsProgress = remembered((table: Table): boolean => {
  const roles = assignRoles(table.columns, [
    'indicator',
    'target',
    'initial',
    'updated',
    'committed',
    'paid',
  ]);
  const budgeted = (['initial', 'updated', 'committed', 'paid'] as const).some((role) => roles.has(role));
  return roles.has('indicator') && roles.has('target') && !budgeted;
});
