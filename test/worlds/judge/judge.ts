import { parseCellName, parseRangeName } from '../../../src/workbook/address';
import type { FindingEntry } from '../../../src/cli/document';
import type { Place } from '../book';
import type { Claim, Mistake, TableTruth } from '../claims';
import type { World } from '../world';
import type { JudgedDocument } from './document';
import { Answers, type Got, holds, normal } from './match';
import { isSame } from './same';
import { type Telling, tellingOf, tellingsOf } from './told';

export type Outcome = 'right' | 'told' | 'lost' | 'wrong';

/** One true figure and what became of it. */
export interface Judgement {
  readonly claim: Claim;
  readonly table: TableTruth;
  readonly got: Got;
  readonly outcome: Outcome;
  readonly telling: Telling | null;
}

/** A planted mistake: named at its own cell, seen only in its consequences, or missed. */
export interface Search {
  readonly mistake: Mistake;
  readonly table: TableTruth;
  readonly found: 'at its cell' | 'near' | 'missed';
}

/** A recognised table that covers a true one: how sure it was, and what came of its figures. */
export interface Calibration {
  readonly confidence: number;
  readonly allRight: boolean;
  readonly noneWrongOrLost: boolean;
}

export interface Verdict {
  readonly world: World;
  readonly document: JudgedDocument;
  readonly judgements: readonly Judgement[];
  readonly searches: readonly Search[];
  readonly falseAlarms: readonly FindingEntry[];
  readonly calibrations: readonly Calibration[];
  /** Nodes with figures of their own that no truth knows. */
  readonly invented: readonly string[];
}

/** Compares what the program said of a world with what is true of it. */
export function judge(world: World, document: JudgedDocument): Verdict {
  const answers = new Answers(document);
  const index = tellingsOf(document);
  const done = new Map<Claim, Judgement>();
  const judged = (claim: Claim, table: TableTruth): Judgement => {
    const known = done.get(claim);
    if (known) return known;
    const got = answers.of(claim, table);
    const right = isSame(claim, got);
    let telling = right ? null : tellingOf(claim, table, index, got.status);
    if (
      !right &&
      telling === null &&
      (claim.below ?? []).some((part) => judged(part, table).outcome === 'told')
    )
      telling = 'by what it is made of';
    const silent: Outcome = got.value === null ? 'lost' : 'wrong';
    // Nothing may be claimed of a list that is none: it needs no finding to be right.
    const outcome: Outcome = right ? 'right' : telling !== null ? 'told' : silent;
    const judgement = { claim, table, got, outcome, telling };
    done.set(claim, judgement);
    return judgement;
  };
  const judgements = world.tables.flatMap((table) =>
    table.claims
      .filter(({ spoilt }) => !spoilt)
      .map((claim) => judged(claim, table))
      .filter(({ claim, outcome }) => !claim.doubtful || outcome === 'wrong'),
  );
  return {
    world,
    document,
    judgements,
    searches: searchesIn(world, document),
    falseAlarms: falseAlarmsIn(world, document),
    calibrations: calibrationsOf(document, judgements),
    invented: inventedIn(document, answers, world),
  };
}

const isAlarm = ({ severity }: FindingEntry): boolean => severity !== 'info';

const isAt = ({ sheet, cell }: FindingEntry, place: Place): boolean => {
  const where = cell === null ? null : parseCellName(cell);
  return sheet === place.sheet && where !== null && where.row === place.row && where.col === place.col;
};

function searchesIn({ tables }: World, { findings }: JudgedDocument): readonly Search[] {
  const alarms = findings.filter(isAlarm);
  return tables.flatMap((table) =>
    table.mistakes.map((mistake): Search => {
      const at = (places: readonly Place[]): boolean =>
        places.some((place) => alarms.some((finding) => isAt(finding, place)));
      const found = at(mistake.at) ? 'at its cell' : at(mistake.around) ? 'near' : 'missed';
      return { mistake, table, found };
    }),
  );
}

/** Errors and warnings where nothing was planted and nothing is doubtful. */
function falseAlarmsIn({ tables }: World, { findings }: JudgedDocument): readonly FindingEntry[] {
  const planted = tables.flatMap(({ mistakes }) => mistakes);
  return findings.filter((finding) => {
    if (!isAlarm(finding)) return false;
    const where = finding.cell === null ? null : parseCellName(finding.cell);
    const fair = (place: Place): boolean =>
      place.sheet === finding.sheet && (where === null || where.row === place.row || where.col === place.col);
    if (planted.some(({ at, around }) => [...at, ...around].some(fair))) return false;
    if (
      planted.some(({ at }) =>
        at.some((place) => finding.related.some((name) => name.startsWith(`'${place.sheet}'!`))),
      )
    )
      return false;
    return !tables.some(
      ({ doubtful, claims }) =>
        doubtful.some(
          (place) => place.sheet === finding.sheet && (where === null || where.row === place.row),
        ) || claims.some((claim) => claim.doubtful && claim.at.some(fair)),
    );
  });
}

function calibrationsOf(
  { sheets }: JudgedDocument,
  judgements: readonly Judgement[],
): readonly Calibration[] {
  return sheets.flatMap(({ sheet, kind, range, confidence }) => {
    if (kind === 'unknown' || range === null) return [];
    const rectangle = parseRangeName(range);
    const of = judgements.filter(({ claim }) =>
      claim.at.some((place) => place.sheet === sheet && rectangle !== null && holds(rectangle, place)),
    );
    if (of.length === 0) return [];
    return [
      {
        confidence,
        allRight: of.every(({ outcome }) => outcome === 'right'),
        noneWrongOrLost: of.every(({ outcome }) => outcome === 'right' || outcome === 'told'),
      },
    ];
  });
}

const hasDegree = ({ achievement }: JudgedDocument['tree'][number]): boolean =>
  achievement !== null && achievement.value !== null;

const FIGURED = new Set(['objective', 'project', 'indicator', 'programme']);

function inventedIn({ tree }: JudgedDocument, answers: Answers, { body }: World): readonly string[] {
  const nodes = body.areas.flatMap((area) => [
    area,
    ...area.children,
    ...area.children.flatMap(({ children }) => children),
  ]);
  const known = nodes.map(({ title }) => normal(title));
  return tree
    .filter(({ id, level }) => FIGURED.has(level) && !answers.used.has(id))
    .filter(
      ({ title }) => !known.some((name) => normal(title).includes(name)) && !title.includes('realizzato al'),
    )
    .filter((entry) =>
      'indicator' in entry
        ? hasDegree(entry) || entry.indicator.result !== null
        : entry.budget !== null || hasDegree(entry),
    )
    .map(({ id, title }) => `${id} ${title}`);
}
