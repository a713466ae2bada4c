import type { Fact } from '../facts/facts';
import type { CellRef } from '../workbook/address';

/** Every cell of a sheet that facts were read from. */
export function refsOf(facts: readonly Fact[], sheet: string): readonly CellRef[] {
  const refs: CellRef[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isRef(value)) {
      if (value.sheet === sheet) refs.push(value);
      return;
    }
    for (const part of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value))
      visit(part);
  };
  visit(facts);
  return refs;
}

const isRef = (value: object): value is CellRef => 'sheet' in value && 'row' in value && 'col' in value;
