import type { Fact } from '../facts/facts';
import type { CellRef } from '../workbook/address';

/** Every cell of a sheet that facts were read from. */
export function refsOf(facts: readonly Fact[], sheet: string): readonly CellRef[] {
  const refs: CellRef[] = [];
  const visit = (value: object): void => {
    if (isRef(value)) {
      if (value.sheet === sheet) refs.push(value);
      return;
    }
    // Most of a fact's parts are texts, numbers and nothing.
    for (const part of Object.values(value) as readonly unknown[]) {
      if (typeof part === 'object' && part !== null) visit(part);
    }
  };
  visit(facts);
  return refs;
}

const isRef = (value: object): value is CellRef => 'sheet' in value && 'row' in value && 'col' in value;
