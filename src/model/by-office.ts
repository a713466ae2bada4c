import { fold } from '../domain/text';
import type { NodeFact } from '../facts/facts';
import type { ModelNode, OfficeFacts } from './model';

/** The rows of one indicator in one period: the whole body's, and each office's. */
interface ByOffice {
  /** The body's own rows where one of them says how far it has come; otherwise every row. */
  readonly facts: readonly NodeFact[];
  /** Empty where no row, or a single office, is told apart. */
  readonly offices: readonly OfficeFacts[];
}

/**
 * Tells the rows of offices from those of the whole body (recognition.md, "A row has a key"). The one office that an
 * indicator is the business of is its owner, not a part of the body.
 */
export function byOffice(facts: readonly NodeFact[]): ByOffice {
  const offices = new Map<string, { office: string; facts: NodeFact[] }>();
  for (const fact of facts) {
    if (fact.office === null || !hasProgress(fact)) continue;
    const key = fold(fact.office);
    const held = offices.get(key);
    if (held) held.facts.push(fact);
    else offices.set(key, { office: fact.office, facts: [fact] });
  }
  const own = facts.filter((fact) => fact.office === null);
  const whole = own.some(hasProgress);
  if (offices.size === 0 || (offices.size === 1 && !whole)) return { facts, offices: [] };
  return { facts: whole ? own : facts, offices: [...offices.values()] };
}

/** Whether a node has no row of the whole body: its figure is then the mean of its offices'. */
export const isOfOffices = ({ facts, offices }: Pick<ModelNode, 'facts' | 'offices'>): boolean =>
  offices.length > 0 && facts.some(({ office }) => office !== null);

/** A cell for its result, filled or not. */
const hasProgress = ({ achievement, result }: NodeFact): boolean => achievement !== null || result !== null;
