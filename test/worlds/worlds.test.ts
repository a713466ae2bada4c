import { documentOf, type JudgedDocument } from './judge/document';
import { judge, type Verdict } from './judge/judge';
import { packageOf } from './package';
import { summaryOf, type Summary } from './report';
import { reportOf2016, worldOf } from './world';

/** The seeds of continuous integration, and what holds over them: raised as understanding grows, never lowered. */
const SEEDS = Array.from({ length: 60 }, (_, at) => 5001 + at);
const AT_LEAST_RIGHT = 0.96;
const AT_MOST_WRONG = 0.004;
const AT_MOST_WRONG_OR_LOST = 0.02;
const AT_LEAST_PLANTED_FOUND = 0.9;
const AT_LEAST_OF_2016_FOUND = 0.65;
const AT_MOST_FALSE_ALARMS_A_WORKBOOK = 0.5;

describe('understanding, over worlds that nobody laid out by hand', () => {
  let summary: Summary;
  beforeAll(() => {
    summary = summaryOf(SEEDS.map((seed) => verdictOf(seed)));
  });
  const share = (...names: readonly (keyof Summary['outcomes'])[]): number =>
    names.reduce((sum, name) => sum + summary.outcomes[name], 0) / summary.figures;

  test('most figures are right', () => expect(share('right')).toBeGreaterThanOrEqual(AT_LEAST_RIGHT));
  test('few are wrong and certain', () => expect(share('wrong')).toBeLessThanOrEqual(AT_MOST_WRONG));
  test('few are wrong or lost in silence', () =>
    expect(share('wrong', 'lost')).toBeLessThanOrEqual(AT_MOST_WRONG_OR_LOST));
  test('planted mistakes are named at their cell', () =>
    expect(summary.mistakes.atTheirCell / summary.mistakes.planted).toBeGreaterThanOrEqual(
      AT_LEAST_PLANTED_FOUND,
    ));
  test('the misprints of the 2016 report are named whatever its layout', () => {
    const worlds = Array.from({ length: 20 }, (_, at) => reportOf2016(at + 1));
    const { mistakes } = summaryOf(worlds.map((world) => judge(world, documentOf(world))));
    expect(mistakes.atTheirCell / mistakes.planted).toBeGreaterThanOrEqual(AT_LEAST_OF_2016_FOUND);
  });
  test('few errors and warnings are false', () =>
    expect(summary.falseAlarms / summary.worlds).toBeLessThanOrEqual(AT_MOST_FALSE_ALARMS_A_WORKBOOK));
});

describe('the instrument', () => {
  /** A seed whose world holds figures of the tree that come out right: the first, for the worlds change as they grow. */
  let seedToSpoil = 0;
  beforeAll(() => {
    seedToSpoil = SEEDS.find((seed) => rightNodes(verdictOf(seed)) > 20)!;
  });

  test('makes the same bytes of the same seed', () => {
    expect(packageOf(worldOf(seedToSpoil).pages)).toEqual(packageOf(worldOf(seedToSpoil).pages));
  });

  test('counts another value without a finding as wrong', () => {
    const before = verdictOf(seedToSpoil);
    const after = verdictOf(seedToSpoil, (document) => ({
      ...withoutDoubts(document),
      tree: document.tree.map(spoilt),
    }));
    expect(count(after, 'wrong')).toBeGreaterThan(count(before, 'wrong') + 20);
  });

  test('counts an absent value as lost, and as told where the document says so', () => {
    const lost = verdictOf(seedToSpoil, (document) => ({ ...withoutDoubts(document), sheets: [], tree: [] }));
    expect(count(lost, 'lost')).toBeGreaterThan(10);
    expect(count(lost, 'told')).toBe(0);
    const told = verdictOf(seedToSpoil, (document) => ({
      ...withoutDoubts(document),
      tree: [],
      sheets: worldSheetsUnread(),
    }));
    expect(count(told, 'told')).toBeGreaterThan(10);
    const sheets = new Set(worldOf(seedToSpoil).pages.map(({ name }) => name));
    expect(
      told.judgements.filter(({ outcome, table }) => outcome === 'lost' && sheets.has(table.sheet)),
    ).toEqual([]);
  });

  test('counts a warning where nothing was planted as false', () => {
    const before = verdictOf(seedToSpoil);
    const { sheet } = before.world.tables[0]!;
    const after = verdictOf(seedToSpoil, (document) => ({
      ...document,
      findings: [...document.findings, { ...A_FINDING, sheet, cell: 'ZZ9000' }],
    }));
    expect(after.falseAlarms.length).toBe(before.falseAlarms.length + 1);
  });

  test('finds a planted mistake only by a finding at its cell', () => {
    const planted = SEEDS.map((seed) => verdictOf(seed, withoutDoubts)).flatMap(({ searches }) => searches);
    expect(planted.length).toBeGreaterThan(10);
    expect(new Set(planted.map(({ found }) => found))).toEqual(new Set(['missed']));
  });

  const worldSheetsUnread = (): JudgedDocument['sheets'] =>
    worldOf(seedToSpoil).pages.map(({ name }) => ({
      sheet: name,
      kind: 'unknown',
      levels: [],
      range: null,
      period: { year: null, quarter: null },
      status: 'unknown',
      confidence: 0,
      evidence: [],
    }));
});

const verdictOf = (
  seed: number,
  change: (document: JudgedDocument) => JudgedDocument = (same) => same,
): Verdict => {
  const world = worldOf(seed);
  return judge(world, change(documentOf(world)));
};

const count = ({ judgements }: Verdict, wanted: string): number =>
  judgements.filter(({ outcome }) => outcome === wanted).length;

const rightNodes = ({ judgements }: Verdict): number =>
  judgements.filter(
    ({ outcome, claim, got }) => outcome === 'right' && got.value !== null && OF_NODES.has(claim.figure),
  ).length;

const OF_NODES = new Set<string>(['achievement', 'initial', 'updated', 'actual']);

const withoutDoubts = (document: JudgedDocument): JudgedDocument => ({
  ...document,
  findings: [],
  questions: [],
  sheets: document.sheets.map((sheet) => ({ ...sheet, coverage: { cells: 0, read: 0, unread: [] } })),
});

/** The same entry with every figure of its own one hundred higher. */
const spoilt = (entry: JudgedDocument['tree'][number]): JudgedDocument['tree'][number] => {
  const higher = (value: string | null): string | null =>
    value === null ? null : String(Number(value) + 100);
  const achievement = entry.achievement && { ...entry.achievement, value: higher(entry.achievement.value) };
  if ('indicator' in entry) return { ...entry, achievement };
  const { budget } = entry;
  return {
    ...entry,
    achievement,
    budget: budget && {
      ...budget,
      initial: higher(budget.initial),
      updated: higher(budget.updated),
      actual: higher(budget.actual),
    },
  };
};

const A_FINDING: Omit<JudgedDocument['findings'][number], 'sheet' | 'cell'> = {
  rule: 'percent-differs',
  severity: 'warning',
  published: null,
  expected: null,
  message: '',
  related: [],
};
