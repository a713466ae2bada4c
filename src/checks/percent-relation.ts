import type { Figure } from '../domain/figure';
import type { Severity } from './finding';
import type { Relation } from './relation';

interface Said {
  /** Key of i18n `findings`. */
  readonly message: string;
  readonly name: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly severity?: Severity;
}

/** A recomputed figure against its printed one; none when nothing is printed. */
export function percentRelation(
  { published, expression, exact }: Pick<Figure, 'published' | 'expression'> & Partial<Pick<Figure, 'exact'>>,
  { message, name, args = {}, severity = 'error' }: Said,
): readonly Relation[] {
  if (!published) return [];
  return [
    {
      rule: 'percent-differs',
      severity,
      printed: published,
      expression,
      exact,
      message,
      args: { name, ...args },
      roundedTerms: [],
      quiet: false,
      equation: null,
      places: published.places,
    },
  ];
}
