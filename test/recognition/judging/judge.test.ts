import type { Feature } from '../../../src/recognition/features/feature';
import { ACCEPTED, tried, weighed } from '../../../src/recognition/judging/judge';
import type { TableKind } from '../../../src/recognition/judging/kind';
import { indicatorTable } from '../../../src/recognition/kinds/indicator-table';
import { individualObjectives } from '../../../src/recognition/kinds/individual-objectives';
import { NO_CONTEXT } from '../../../src/recognition/layout/context';
import { region } from '../sheets';

const TABLE = region([
  ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
  ['Sportello', 'Utenti', 100, 90],
  ['Corsi', 'Ore', 40, 40],
]);

/** A kind that shows so much of every sign, able or not. */
const showing = (kind: TableKind, value: number, able = true): TableKind => ({
  ...kind,
  needs: [() => able],
  tells: Object.fromEntries(Object.keys(kind.tells).map((sign): [string, Feature] => [sign, () => value])),
});

const judged = (...kinds: readonly TableKind[]) =>
  weighed(kinds.map((kind) => tried(kind, TABLE, NO_CONTEXT))).map(({ kind, fit }) => ({
    kind: kind.kind,
    ...fit,
  }));

describe('the judge', () => {
  it('takes a table that shows every sign of a kind for it', () => {
    const [only] = judged(showing(indicatorTable, 1));
    expect(only?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('is never beyond doubt', () => {
    const [only] = judged(showing(individualObjectives, 1));
    expect(only?.confidence).toBeLessThan(1);
  });

  it('takes none for a kind that lacks what it cannot do without, whatever its signs', () => {
    const [only] = judged(showing(indicatorTable, 1, false));
    expect(only?.confidence).toBeLessThan(ACCEPTED);
  });

  it('is less sure of a kind where another may be read as well: together they make no more than one', () => {
    const alone = judged(showing(indicatorTable, 0.8))[0]!.confidence;
    const both = judged(showing(indicatorTable, 0.8), showing(individualObjectives, 0.5));
    expect(both.every(({ confidence }) => confidence < alone)).toBe(true);
    expect(both.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1);
  });

  it('says what a table lacks of a kind', () => {
    const [only] = judged(showing(indicatorTable, 0));
    expect(only?.missing).toEqual(Object.keys(indicatorTable.tells));
  });
});
