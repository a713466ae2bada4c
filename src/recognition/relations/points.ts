import { targetInCell, targetInTitle } from '../../domain/achievement-target';
import { onOneScale } from '../../domain/one-scale';
import type { Reading } from '../../domain/reading';
import type { Fact, NodeFact } from '../../facts/facts';
import { verdictOn } from './hypotheses';

/** What a column under "RISULTATO" holds: what was reached, or how much of the target, points. */
type Meaning = 'result' | 'degree';

/** Fewer rows tell no column's meaning. */
const LEAST = 2;
/** A column is of degrees only where so many of its rows cannot be results of their targets. */
const UNLIKELY = 0.5;

/**
 * The facts of a table whose column of results holds degrees instead: 100, 95, 85 beside "non meno di 900", "almeno 2"
 * and "entro giugno" are points (recognition.md, "Figures explain each other"). Where a column of degrees stands beside
 * them results are results.
 */
export function withPoints(facts: readonly Fact[]): readonly Fact[] {
  const columns = new Map<string, NodeFact[]>();
  for (const fact of facts) {
    if (fact.type !== 'node' || !fact.result) continue;
    const key = columnOf(fact);
    columns.set(key, [...(columns.get(key) ?? []), fact]);
  }
  const degrees = new Set([...columns].filter(([, nodes]) => holdsDegrees(nodes)).map(([key]) => key));
  if (degrees.size === 0) return facts;
  return facts.map((fact) =>
    fact.type === 'node' && fact.result && degrees.has(columnOf(fact))
      ? { ...fact, achievement: fact.result, result: null }
      : fact,
  );
}

const columnOf = ({ result }: NodeFact): string => `${result?.ref.sheet ?? ''} ${result?.ref.col ?? ''}`;

type NumberReading = Extract<Reading, { kind: 'number' }>;

interface Row {
  readonly node: NodeFact;
  readonly reading: NumberReading;
}

function holdsDegrees(nodes: readonly NodeFact[]): boolean {
  if (nodes.some(({ achievement }) => achievement !== null)) return false;
  const rows = nodes.flatMap((node): readonly Row[] =>
    node.result?.reading.kind === 'number' ? [{ node, reading: node.result.reading }] : [],
  );
  if (rows.length < LEAST || !rows.every(({ reading }) => isDegree(reading))) return false;
  const verdict = verdictOn<Meaning, Row>(['result', 'degree'], rows.filter(asksSomething), (meaning, row) =>
    meaning === 'degree' || isResult(row) ? 1 : 0,
  );
  if (verdict?.best.reading !== 'degree') return false;
  const unlikely = verdict.best.held - verdict.first.held;
  return unlikely >= LEAST && unlikely >= verdict.best.held * UNLIKELY;
}

/** Points: nothing, or no count that small, up to a hundred. */
function isDegree({ value, unit }: NumberReading): boolean {
  const points = Number(value);
  if (unit !== null && unit !== 'percent') return false;
  return points === 0 || (points >= 10 && points <= 100);
}

const asksSomething = ({ node }: Row): boolean => targetOf(node) !== null;

const targetOf = ({ target, title, period }: NodeFact): ReturnType<typeof targetInTitle> =>
  (target && targetInCell(target, period.year)) ?? targetInTitle(title);

/** A result within so many times its target, either way, is likely. */
const SIZE = 5;

/** Whether a number may be what was reached of the row's target: of its unit, and of its size. */
function isResult({ node, reading: { value, unit } }: Row): boolean {
  const target = targetOf(node);
  if (target?.interval) return true;
  if (!target?.number) return false;
  const said = { value, unit, inWords: false, whole: null, signed: false };
  const both = onOneScale(said, target.number);
  if (!both) return false;
  const [reached, asked] = [Math.abs(Number(both.result.value)), Math.abs(Number(both.target.value))];
  return asked === 0 || reached === 0 || (reached / asked <= SIZE && asked / reached <= SIZE);
}
