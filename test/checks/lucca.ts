import type { FigureCell, NodeFact, TotalFact } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { at, figureAt, moneyAt, nodeAt, totalOf } from './facts';
import { tableOf } from '../values';

type Money = 'initial' | 'updated' | 'actual';
const MONEY = ['initial', 'updated', 'actual'] as const satisfies readonly Money[];
const COLUMNS = { initial: 'C', updated: 'D', actual: 'E', use: 'F', share: 'G' } as const;

/** code, initial, updated, actual, printed use. */
type ProjectRow = readonly [string, number, number, number, string | null];
/** code, printed share, its projects. */
type ObjectiveRows = readonly [string, string, readonly ProjectRow[]];

/** "Riepilogo risorse", report 2016: every objective with money, some of those without. */
const OBJECTIVES: readonly ObjectiveRows[] = [
  ['1A', '0.05', [['1A0101', 26500, 16500, 610, '3.7']]],
  ['1B', '0.70', [['1B0101', 20000, 20000, 7930, '39.7']]],
  ['1C', '0.00', [['1C0101', 0, 0, 0, '0.0']]],
  ['1D', '2.06', [['1D0101', 35600, 36400, 23395.19, '64.3']]],
  ['1E', '0.05', [['1E0101', 4500, 4200, 596.2, '14.2']]],
  ['2B', '0.03', [['2B0101', 300, 323, 322.08, '99.7']]],
  [
    '2C',
    '25.65',
    [
      ['2C0101', 241000, 252000, 21400, '8.5'],
      ['2C0102', 130500, 90300, 59300.76, '65.7'],
      ['2C0104', 348000, 348000, 210000, '60.3'],
    ],
  ],
  ['2D', '3.35', [['2D0101', 70000, 69150, 38018.1, '55.0']]],
  [
    '2E',
    '67.24',
    [
      ['2E0101', 331500, 330800, 292287.15, '88.4'],
      ['2E0102', 430000, 430000, 368000, '85.6'],
      ['2E0103', 110000, 110000, 100000, '90.9'],
      ['2E0104', 0, 0, 0, '0.0'],
      ['2E0105', 9000, 9000, 1797.39, '20.0'],
    ],
  ],
  [
    '3B',
    '0.32',
    [
      ['3B0101', 5000, 5000, 3660, '73.2'],
      ['3B0102', 0, 0, 0, '0.0'],
    ],
  ],
  ['3C', '0.00', [['3C0102', 0, 0, 0, '0.0']]],
  ['3E', '0.53', [['3E0101', 20000, 17000, 5986.81, '35.2']]],
];

/** Printed uses of the objectives' own rows, where they sum several projects. */
const USES: Readonly<Record<string, string>> = { '2C': '42.1', '2E': '86.6', '3B': '73.2' };

/** code, initial, updated, actual, use, share, as the table by area should print them. */
const AREAS = [
  ['1', 86600, 77100, 32531.39, '42.2', '2.9'],
  ['2', 1670300, 1639573, 1091125.48, '66.5', '96.3'],
  ['3', 25000, 22000, 9646.81, '43.8', '0.9'],
] as const;

/** What the table by area prints instead. */
export const PRINTED_AREAS = { '2': 1658300, '3': 15000 } as const;

/** Blank percentages by project code ("3B0102" in the report). */
interface Printed {
  readonly areas?: Readonly<Partial<Record<string, number>>>;
  readonly blanks?: readonly string[];
}

/** The two tables of resources of the 2016 report, right unless told otherwise. */
export const resources = ({ areas = {}, blanks = [] }: Printed = {}): readonly RecognisedTable[] => [
  projectTable(blanks),
  areaTable(areas),
];

const PROJECTS = 'Riepilogo risorse';

function projectTable(blanks: readonly string[]): RecognisedTable {
  const nodes: NodeFact[] = [];
  const totals: TotalFact[] = [];
  const subtotals: NodeFact[] = [];
  let row = 3;
  for (const [code, share, projects] of OBJECTIVES) {
    const key = at(PROJECTS, `A${row}`);
    const own = projects.map(([project, initial, updated, actual, use]) => {
      const place = row++;
      return nodeAt(at(PROJECTS, `B${place}`), {
        level: 'project',
        code: project,
        title: `Progetto ${project}`,
        parentKey: `'${PROJECTS}'!A${key.row + 1}`,
        ...amounts(PROJECTS, place, [initial, updated, actual]),
        use: use === null || blanks.includes(project) ? null : figureAt(at(PROJECTS, `F${place}`), use),
      });
    });
    const place = row++;
    const sums = sumsOf(own);
    const objective = nodeAt(key, {
      level: 'objective',
      code,
      title: `Obiettivo ${code}`,
      ...amounts(PROJECTS, place, sums),
      use: figureAt(at(PROJECTS, `F${place}`), USES[code] ?? projects[0]?.[4] ?? '0.0'),
      share: figureAt(at(PROJECTS, `G${place}`), share),
    });
    nodes.push(objective, ...own);
    subtotals.push(objective);
    totals.push(...totalsOfRow(objective, own, 'subtotal', ''));
  }
  const entity = nodeAt(at(PROJECTS, `A${row}`), {
    level: 'entity',
    title: 'TOTALE RISORSE',
    ...amounts(PROJECTS, row, sumsOf(subtotals)),
    use: figureAt(at(PROJECTS, `F${row}`), '65.2'),
    share: figureAt(at(PROJECTS, `G${row}`), '100.00'),
  });
  return tableOf('project-resources', PROJECTS, [
    ...nodes,
    entity,
    ...totals,
    ...totalsOfRow(entity, subtotals, 'total', 'TOTALE RISORSE'),
    ...shareTotal(entity, subtotals),
  ]);
}

function areaTable(printed: Readonly<Partial<Record<string, number>>>): RecognisedTable {
  const rows = AREAS.map(([code, initial, updated, actual, use, share], index) =>
    nodeAt(at('Aree', `B${index + 3}`), {
      level: 'area',
      code,
      title: `Area strategica ${code}`,
      ...amounts('Aree', index + 3, [printed[code] ?? initial, updated, actual]),
      use: figureAt(at('Aree', `F${index + 3}`), use),
      share: figureAt(at('Aree', `G${index + 3}`), share),
    }),
  );
  const entity = nodeAt(at('Aree', 'B6'), {
    level: 'entity',
    title: 'TOTALE GENERALE AREE STRATEGICHE',
    ...amounts('Aree', 6, sumsOf(rows)),
    use: figureAt(at('Aree', 'F6'), '65.2'),
    share: figureAt(at('Aree', 'G6'), '100.0'),
  });
  return tableOf('area-resources', 'Aree', [
    ...rows,
    entity,
    ...totalsOfRow(entity, rows, 'total', 'TOTALE GENERALE AREE STRATEGICHE'),
    ...shareTotal(entity, rows),
  ]);
}

const amounts = (sheet: string, row: number, values: readonly number[]): Record<Money, FigureCell> => ({
  initial: moneyAt(at(sheet, `${COLUMNS.initial}${row}`), values[0] ?? 0),
  updated: moneyAt(at(sheet, `${COLUMNS.updated}${row}`), values[1] ?? 0),
  actual: moneyAt(at(sheet, `${COLUMNS.actual}${row}`), values[2] ?? 0),
});

const sumsOf = (nodes: readonly NodeFact[]): readonly number[] =>
  MONEY.map((role) => nodes.reduce((total, node) => total + Number(node[role]?.value ?? 0), 0));

const totalsOfRow = (
  sum: NodeFact,
  parts: readonly NodeFact[],
  scope: TotalFact['scope'],
  label: string,
): readonly TotalFact[] =>
  MONEY.flatMap((role) => {
    const printed = sum[role];
    return printed
      ? [
          totalOf(
            printed,
            parts.flatMap((part) => part[role] ?? []),
            { scope, role, label },
          ),
        ]
      : [];
  });

/** 2,9 + 96,3 + 0,9 is 100,1, and the total prints 100,0. */
const shareTotal = (entity: NodeFact, parts: readonly NodeFact[]): readonly TotalFact[] =>
  entity.share
    ? [
        totalOf(
          entity.share,
          parts.flatMap(({ share }) => share ?? []),
          { role: 'share' },
        ),
      ]
    : [];
