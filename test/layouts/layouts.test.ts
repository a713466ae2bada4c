import type { LayoutCase } from './case';
import { ASPECTS } from './compare';
import { layouts } from './index';
import { type CaseOutcome, runCase } from './run';

const hasFacts = (layout: LayoutCase, aspect: string): boolean => {
  const { expected } = layout;
  if (aspect === 'tree') return Boolean(expected.tree ?? expected.notInTree ?? expected.treeEmpty);
  if (aspect === 'figures') {
    return Boolean(expected.statements ?? expected.lines ?? expected.ratios ?? expected.incentives);
  }
  if (aspect === 'findings') return Boolean(expected.findings ?? expected.noFindings);
  return true;
};

describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
  let ran: CaseOutcome | undefined;
  const outcome = (): CaseOutcome => (ran ??= runCase(layout));

  for (const [aspect, compare] of Object.entries(ASPECTS)) {
    if (!hasFacts(layout, aspect)) continue;
    it(`has the ${aspect} that a reader of the workbook would see`, () => {
      expect(compare(outcome().document, layout.expected)).toEqual([]);
    });
  }

  if (layout.expected.checkExit !== undefined) {
    it(`makes check end with ${layout.expected.checkExit}`, () => {
      expect(outcome().status).toBe(layout.expected.checkExit);
    });
  }
});
