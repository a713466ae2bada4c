import { Decimal } from 'decimal.js';
import type { Subject } from './claims';
import { codesOf, type Coding } from './dimensions/codes';
import { type Random } from './random';
import { AREAS, BODIES, OBJECTIVES, PROJECTS } from './words/titles';

/** Money of a project, in euro. */
export interface Money {
  readonly initial: Decimal;
  readonly updated: Decimal;
  readonly actual: Decimal;
}

/** A node of the performance tree with what stands below it. */
export interface Node {
  readonly level: 'area' | 'objective' | 'project';
  readonly code: string | null;
  readonly title: string;
  readonly above: readonly Node[];
  readonly children: readonly Node[];
  /** Of a project its own, above that the sum. */
  readonly money: Money;
}

export interface Body {
  readonly kind: (typeof BODIES)[number]['kind'];
  readonly name: string;
  readonly year: number;
  readonly coding: Coding;
  /** The step of its amounts: cents, whole euro, tens (so that thousands with two places say all). */
  readonly step: 'cents' | 'euro' | 'tens';
  readonly areas: readonly Node[];
  /** Initial budgets that its summary by areas prints otherwise: by the area's code, and "total". */
  readonly misprints?: ReadonlyMap<string, Decimal>;
}

export const objectivesOf = (body: Body): readonly Node[] => body.areas.flatMap((area) => area.children);
export const projectsOf = (body: Body): readonly Node[] =>
  objectivesOf(body).flatMap((objective) => objective.children);

export const subjectOf = ({ level, code, title, above }: Node): Subject => ({
  level,
  code,
  title,
  above: above.flatMap((node) => [...(node.code === null ? [] : [node.code]), node.title]),
});

export const sumOf = (moneys: readonly Money[]): Money => ({
  initial: moneys.reduce((sum, { initial }) => sum.plus(initial), new Decimal(0)),
  updated: moneys.reduce((sum, { updated }) => sum.plus(updated), new Decimal(0)),
  actual: moneys.reduce((sum, { actual }) => sum.plus(actual), new Decimal(0)),
});

/** actual / updated, in points; `null` for 0/0. */
export const useOf = ({ updated, actual }: Money): Decimal | null =>
  updated.isZero() ? null : actual.div(updated).times(100);

export const rounded = (value: Decimal, places: number): Decimal =>
  value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);

/** A decimal as the document writes it: no exponent, no trailing zeros. */
export const plain = (value: Decimal): string => value.toFixed();

const STEPS = { cents: 0.01, euro: 1, tens: 10 } as const;

function moneyOf(random: Random, step: Body['step']): Money {
  const amount = (value: number): Decimal => new Decimal(Math.round(value / STEPS[step])).times(STEPS[step]);
  if (random.chance(0.06)) return { initial: amount(0), updated: amount(0), actual: amount(0) };
  const size = random.pick([3, 4, 4, 5, 5, 6]);
  const initial = amount((1 + random.next() * 9) * 10 ** size);
  const updated = random.chance(0.35) ? initial : amount(initial.toNumber() * (0.6 + random.next() * 0.8));
  const actual = random.chance(0.1) ? updated : amount(updated.toNumber() * (0.05 + random.next() * 0.94));
  return { initial, updated, actual };
}

/** A body, its tree and its money: what every table of a world tells a part of. */
export function bodyOf(random: Random): Body {
  const { kind, name } = random.pick(BODIES);
  const year = random.int(2014, 2025);
  const step = random.pick(['cents', 'cents', 'euro', 'tens'] as const);
  const coding = random.pick([
    'lucca',
    'lucca',
    'dotted',
    'dotted',
    'letters',
    'zeros',
    'ob',
    'none',
    'none',
  ] as const);
  const areaTitles = random.shuffled(AREAS);
  const objectiveTitles = random.shuffled(OBJECTIVES);
  const projectTitles = random.shuffled(PROJECTS);
  const count = random.int(1, 3);
  const areas = Array.from({ length: count }, (_, a): Node => {
    const codes = codesOf(coding);
    const children: Node[] = [];
    const area = {
      level: 'area' as const,
      code: codes.area(a + 1),
      title: areaTitles.pop()!,
      above: [],
      children,
    };
    const moneys: Money[] = [];
    const objectives = random.int(1, count === 1 ? 4 : 3);
    for (let o = 1; o <= objectives; o += 1) {
      const projects: Node[] = [];
      const objective = {
        level: 'objective' as const,
        code: codes.objective(a + 1, o),
        title: objectiveTitles.pop()!,
        above: [area as unknown as Node],
        children: projects,
      };
      const many = random.int(1, 4);
      for (let p = 1; p <= many; p += 1) {
        projects.push({
          level: 'project',
          code: codes.project(a + 1, o, p),
          title: projectTitles.pop()!,
          above: [objective as unknown as Node, area as unknown as Node],
          children: [],
          money: moneyOf(random, step),
        });
      }
      const money = sumOf(projects.map((project) => project.money));
      moneys.push(money);
      children.push(Object.assign(objective, { money }));
    }
    return Object.assign(area, { money: sumOf(moneys) });
  });
  return { kind, name, year, coding, step, areas };
}
