import fc from 'fast-check';
import { combinedStatus } from '../../src/model/combine-status';

describe('combinedStatus', () => {
  const part = fc.record({
    status: fc.constantFrom('measured', 'partial', 'inferred', 'to-assess', 'not-computable', 'no-data'),
    hasValue: fc.boolean(),
  } as const);

  it('does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(combinedStatus([...parts].reverse())).toBe(combinedStatus(parts));
      }),
    );
  });

  it('N.C. and N.D. change nothing beside figures', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        fc.pre(parts.some(({ hasValue }) => hasValue));
        const more = [...parts, { status: 'not-computable', hasValue: false } as const];
        expect(combinedStatus(more)).toBe(combinedStatus(parts));
      }),
    );
  });
});
