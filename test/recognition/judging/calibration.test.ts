import type { RecognisedTable } from '../../../src/facts/recognised';
import { recognise } from '../../../src/recognition/recognise';
import { layouts } from '../../layouts/index';
import { type Labelled, ofLayout, ofWorld } from '../../weights/corpus';

/** Seeds of which the weights have learnt nothing. */
const UNSEEN = Array.from({ length: 120 }, (_, index) => 10_001 + index);

interface Called {
  readonly name: string;
  readonly table: RecognisedTable;
  readonly isRight: boolean;
}

/** The tables that were recognised, where it is known what they are. */
const called = ({ from, snapshot, kindsAt }: Labelled): readonly Called[] =>
  recognise(snapshot).flatMap((table): readonly Called[] => {
    const kinds = table.kind === 'unknown' || table.range === null ? null : kindsAt(table.sheet, table.range);
    return kinds ? [{ name: `${from} · ${table.kind}`, table, isRight: kinds.includes(table.kind) }] : [];
  });

describe('confidence', () => {
  const worlds = UNSEEN.flatMap((seed) => called(ofWorld(seed)));
  const cases = layouts.flatMap((layout) => called(ofLayout(layout)));

  it('says how often a table is what it is called: of those called 0.9 and more, 98 in a hundred', () => {
    const sure = [...worlds, ...cases].filter(({ table }) => table.confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(300);
    expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThanOrEqual(0.98);
  });

  it('is high where there is no doubt: few tables of the cases are asked about', () => {
    const asked = cases.filter(({ table }) => table.status === 'probable');
    expect(asked.length / cases.length).toBeLessThan(0.15);
  });
});
