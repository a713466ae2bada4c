import type { Claim, Mistake } from '../claims';
import { coded } from '../dimensions/codes';
import type { Site } from '../site';
import type { Money, Node } from '../truth';
import type { Put } from './grid';

export const NO_CLAIMS = {
  subject: null,
  shareOf: null,
  sharePlaces: 2,
  sums: null,
  below: [],
  spoilt: false,
  wrong: null,
};

export const lessOf = (whole: Money, part: Money): Money => ({
  initial: whole.initial.minus(part.initial),
  updated: whole.updated.minus(part.updated),
  actual: whole.actual.minus(part.actual),
});

/** A total that leaves out what a filter hides. */
export const subtotalled = (cell: Put, rows: readonly number[], col: number): Put =>
  typeof cell.value === 'number'
    ? { ...cell, formula: (where) => `SUBTOTAL(109,${where(rows[0]!, col)}:${where(rows.at(-1)!, col)})` }
    : cell;

/** Where a subtotal's words stand: over the name, with nothing under the objective's own column. */
export const padded = (cells: readonly Put[], nameAt: number, sections: boolean): (Put | null)[] => {
  const row: (Put | null)[] = Array.from({ length: nameAt + 1 }, () => null);
  if (cells[0]) row[sections ? 0 : nameAt] = cells[0];
  return row;
};

export const sectionCells = (objective: Node, separator: string, nameAt: number): (Put | null)[] => [
  { value: coded(objective.code, objective.title, separator), bold: true },
  ...Array.from({ length: nameAt }, () => null),
];

export function objectiveCell(
  objective: Node,
  at: number,
  placing: string,
  separator: string,
  below: number,
  levelCodes: boolean,
): (Put | null)[] {
  if (placing.startsWith('section')) return [];
  const values = levelCodes
    ? [objective.code, objective.title]
    : [coded(objective.code, objective.title, separator)];
  if (placing === 'own column repeated') return values.map((value) => ({ value }));
  if (at > 0) return values.map(() => null);
  const down = placing === 'merged cell' ? { down: objective.children.length + below } : {};
  return values.map((value) => ({ value, ...down }));
}

export const nameCells = (
  project: Node,
  ownCode: boolean,
  separator: string,
  claims: readonly Claim[],
  duplicate: { readonly of: Node; readonly mistake: Mistake } | null,
): (Put | null)[] =>
  ownCode
    ? [
        { value: duplicate?.of.code ?? project.code, mistake: duplicate?.mistake ?? null },
        { value: project.title, claims },
      ]
    : [{ value: coded(project.code, project.title, separator), claims }];

export function projectMistake(site: Site): { readonly part: string; readonly mistake: Mistake } | null {
  const kinds = [
    ['actual', 'amount a hundredfold'],
    ['updated', 'a word for an amount'],
    ['actual', 'amount blanked'],
    ['actual', 'an amount in a date format'],
    ['use', 'wrong use'],
  ] as const;
  const [part, kind] = site.draw.pick(kinds);
  if (kind === 'wrong use' && !site.table.tags.get('rates')?.includes('use')) return null;
  // A number is needed for a format to hide it.
  if (kind === 'an amount in a date format' && /text/.test(site.table.tags.get('amounts') ?? '')) return null;
  const mistake = site.plant(kind, 0.05);
  return mistake && { part, mistake };
}
