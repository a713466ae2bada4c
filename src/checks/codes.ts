import type { Joining, Misfit } from '../model/model';
import { type Family, shortTitle } from './context';
import type { Finding, FindingRule } from './finding';
import { finding } from './findings';

/** What the assembly of the tree had to join, mend or leave out. */
export const codes: Family = {
  findings: ({ model }) => [...aliases(model.joinings), ...model.misfits.map(misfitFinding)],
};

/** Two spellings of one node are told once, wherever else the second stands. */
function aliases(joinings: readonly Joining[]): readonly Finding[] {
  const bySpelling = new Map<string, Joining[]>();
  for (const joining of joinings) {
    const key = `${joining.id}\0${joining.alias}`;
    const known = bySpelling.get(key);
    if (known) known.push(joining);
    else bySpelling.set(key, [joining]);
  }
  return [...bySpelling.values()].flatMap(([first, ...others]) =>
    first
      ? [
          finding({
            rule: first.reason === 'number-code' ? 'code-malformed' : 'code-alias',
            // A number in place of a code is harmless once read; two names for one project mislead a reader.
            severity: first.reason === 'number-code' ? 'info' : 'warning',
            cell: first.ref,
            key: `alias-${first.reason}`,
            args: { alias: first.alias, id: first.id },
            related: others.map(({ ref }) => ref),
          }),
        ]
      : [],
  );
}

const MISFITS = {
  'code-duplicate': 'error',
  'code-malformed': 'warning',
  orphan: 'warning',
} as const satisfies Partial<Record<FindingRule, Finding['severity']>>;

const misfitFinding = ({ reason, text, ref, related }: Misfit): Finding =>
  finding({
    rule: reason,
    severity: MISFITS[reason],
    cell: ref,
    key: reason,
    args: { text: shortTitle(text) },
    related,
  });
