import type { Judgement, Outcome, Verdict } from './judge/judge';

/** Counts over many worlds, as the command prints them and `--json` gives them. */
export interface Summary {
  readonly worlds: number;
  readonly figures: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly tellings: Readonly<Record<string, number>>;
  readonly mistakes: { readonly planted: number; readonly atTheirCell: number; readonly near: number };
  readonly falseAlarms: number;
  readonly falseAlarmsByRule: Readonly<Record<string, number>>;
  readonly invented: number;
  readonly questions: number;
  readonly calibration: readonly {
    readonly band: string;
    readonly tables: number;
    readonly allRight: number;
    readonly noneWrongOrLost: number;
  }[];
}

const OUTCOMES: readonly Outcome[] = ['right', 'told', 'lost', 'wrong'];

export function summaryOf(verdicts: readonly Verdict[]): Summary {
  const judgements = verdicts.flatMap((verdict) => verdict.judgements);
  const searches = verdicts.flatMap((verdict) => verdict.searches);
  const alarms = verdicts.flatMap((verdict) => verdict.falseAlarms);
  const calibrations = verdicts.flatMap((verdict) => verdict.calibrations);
  const bands: readonly (readonly [number, number])[] = [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.7, 0.8],
    [0.6, 0.7],
    [0.5, 0.6],
    [0, 0.5],
  ];
  return {
    worlds: verdicts.length,
    figures: judgements.length,
    outcomes: Object.fromEntries(
      OUTCOMES.map((name) => [name, judgements.filter(({ outcome }) => outcome === name).length]),
    ) as Record<Outcome, number>,
    tellings: counted(
      judgements.flatMap(({ outcome, telling }) => (outcome === 'told' && telling ? [telling] : [])),
    ),
    mistakes: {
      planted: searches.length,
      atTheirCell: searches.filter(({ found }) => found === 'at its cell').length,
      near: searches.filter(({ found }) => found === 'near').length,
    },
    falseAlarms: alarms.length,
    falseAlarmsByRule: counted(alarms.map(({ rule, severity }) => `${rule} (${severity})`)),
    invented: verdicts.reduce((sum, { invented }) => sum + invented.length, 0),
    questions: verdicts.reduce((sum, { document }) => sum + (document.questions?.length ?? 0), 0),
    calibration: bands.map(([low, high]) => {
      const mine = calibrations.filter(({ confidence }) => confidence >= low && confidence < high);
      return {
        band: `${low.toFixed(1)}-${Math.min(1, high).toFixed(1)}`,
        tables: mine.length,
        allRight: mine.filter(({ allRight }) => allRight).length,
        noneWrongOrLost: mine.filter(({ noneWrongOrLost }) => noneWrongOrLost).length,
      };
    }),
  };
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`;

export function summaryText(summary: Summary): string {
  const { worlds, figures, outcomes, mistakes } = summary;
  return [
    `${worlds} worlds, ${figures} true figures`,
    ...OUTCOMES.map(
      (name) =>
        `  ${name.padEnd(6)} ${String(outcomes[name]).padStart(6)}  ${share(outcomes[name], figures)}`,
    ),
    `told: ${list(summary.tellings)}`,
    `planted mistakes: ${mistakes.planted}, found at their cell ${mistakes.atTheirCell} (${share(mistakes.atTheirCell, mistakes.planted)}), only near it ${mistakes.near}`,
    `false errors and warnings: ${summary.falseAlarms} (${(summary.falseAlarms / Math.max(1, worlds)).toFixed(2)} a workbook): ${list(summary.falseAlarmsByRule)}`,
    `invented nodes with figures: ${summary.invented} (${(summary.invented / Math.max(1, worlds)).toFixed(2)} a workbook)`,
    `questions: ${summary.questions} (${(summary.questions / Math.max(1, worlds)).toFixed(2)} a workbook)`,
    'confidence  tables  all right  none wrong or lost',
    ...summary.calibration.map(
      ({ band, tables, allRight, noneWrongOrLost }) =>
        `  ${band}  ${String(tables).padStart(6)}  ${share(allRight, tables).padStart(8)}  ${share(noneWrongOrLost, tables).padStart(8)}`,
    ),
  ].join('\n');
}

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

/** Where it fails, worst first: outcomes by a property of the figure, with seeds to look at. */
export function failuresBy(
  verdicts: readonly Verdict[],
  groupsOf: (judgement: Judgement) => readonly string[],
): string {
  const groups = new Map<
    string,
    { figures: number; told: number; lost: number; wrong: number; seeds: Set<number> }
  >();
  for (const { judgements, world } of verdicts) {
    for (const judgement of judgements) {
      for (const name of groupsOf(judgement)) {
        const group = groups.get(name) ?? {
          figures: 0,
          told: 0,
          lost: 0,
          wrong: 0,
          seeds: new Set<number>(),
        };
        groups.set(name, group);
        group.figures += 1;
        if (judgement.outcome === 'right') continue;
        group[judgement.outcome] += 1;
        if (judgement.outcome !== 'told' && group.seeds.size < 5) group.seeds.add(world.seed);
      }
    }
  }
  const rows = [...groups].sort(([, a], [, b]) => b.wrong + b.lost - a.wrong - a.lost || b.told - a.told);
  return [
    ' wrong   lost   told  figures   bad',
    ...rows.map(
      ([name, { figures, told, lost, wrong, seeds }]) =>
        `${[wrong, lost, told].map((count) => String(count).padStart(6)).join(' ')}  ${String(figures).padStart(7)}  ${share(wrong + lost, figures).padStart(6)}  ${name}${seeds.size > 0 ? `   seeds ${[...seeds].join(' ')}` : ''}`,
    ),
  ].join('\n');
}

/** The mistakes that were not found at their cell, by kind. */
export function mistakesBy(verdicts: readonly Verdict[]): string {
  const kinds = new Map<string, { planted: number; found: number; near: number; seeds: number[] }>();
  for (const { searches, world } of verdicts) {
    for (const { mistake, table, found } of searches) {
      const name = `${mistake.kind} (${table.kind})`;
      const kind = kinds.get(name) ?? { planted: 0, found: 0, near: 0, seeds: [] };
      kinds.set(name, kind);
      kind.planted += 1;
      if (found === 'at its cell') kind.found += 1;
      else if (kind.seeds.length < 6) kind.seeds.push(world.seed);
      if (found === 'near') kind.near += 1;
    }
  }
  return [...kinds]
    .sort(([, a], [, b]) => b.planted - b.found - (a.planted - a.found))
    .map(
      ([name, { planted, found, near, seeds }]) =>
        `  ${found}/${planted} (near ${near})  ${name}   seeds ${seeds.join(' ')}`,
    )
    .join('\n');
}
