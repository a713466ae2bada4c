/** How well a reading explains the figures it is about. */
export interface Standing<Reading> {
  readonly reading: Reading;
  /** Relations that hold under it, by their weight. */
  readonly held: number;
}

/** What the relations among printed figures say of several readings of them. */
export interface Verdict<Reading> {
  readonly best: Standing<Reading>;
  /** Of the others the one that holds most; `null` without any. */
  readonly next: Standing<Reading> | null;
  /** Of the reading that the words alone would take, the first of the candidates. */
  readonly first: Standing<Reading>;
}

/**
 * Which of several readings holds most of the relations among the printed figures (recognition.md, "Figures explain each
 * other"). `candidates` come in the order in which the words prefer them: of two that hold equally well the earlier is
 * the best. `holds` weighs a relation under a reading: 0 when it breaks or says nothing. `null` without candidates.
 */
export function verdictOn<Reading, Relation>(
  candidates: readonly Reading[],
  relations: readonly Relation[],
  holds: (reading: Reading, relation: Relation) => number,
): Verdict<Reading> | null {
  const standings = candidates.map((reading) => ({
    reading,
    held: relations.reduce((held, relation) => held + holds(reading, relation), 0),
  }));
  const [first] = standings;
  if (!first) return null;
  const best = bestOf(standings, first);
  const others = standings.filter((each) => each !== best);
  return { best, first, next: others[0] ? bestOf(others, others[0]) : null };
}

const bestOf = <Reading>(
  standings: readonly Standing<Reading>[],
  first: Standing<Reading>,
): Standing<Reading> => standings.reduce((best, each) => (each.held > best.held ? each : best), first);
