import knownBreaks from '../laws/known-breaks.json';
import type { RecognisedTable } from '../../src/facts/recognised';
import { type ReadTable, readingSigns } from '../../src/recognition/judging/reading-signs';
import { readTables } from '../../src/recognition/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { layouts } from '../layouts/index';
import { documentOf, snapshotOf } from '../worlds/judge/document';
import { judge } from '../worlds/judge/judge';
import { holds } from '../worlds/judge/match';
import { worldOf } from '../worlds/world';
import { underLaws } from './corpus';
import type { Shown } from './learn-readings';

/** A reading of the corpus, the workbook it is from, and how likely the judge thought its kind. */
export interface Reading extends Shown {
  readonly from: string;
  readonly kindConfidence: number;
}

/** The tables of a layout case under all the laws count as so many tables of worlds: cases were mended until all is right. */
const OF_A_CASE = 0.25;

/**
 * Every table that is read of the worlds of the seeds from 1 on and of the layout cases under every law, with what its
 * reading shows. Right is a reading none of whose figures is lost or wrong; of a case, one that reads as it stands.
 */
export const readingsOf = (worlds: number): readonly Reading[] => [
  ...Array.from({ length: worlds }, (_, at) => ofWorld(at + 1)).flat(),
  ...layouts.flatMap((layout) => {
    const variants = underLaws(layout);
    return variants.flatMap(({ from, snapshot }) =>
      shown(snapshot, from, OF_A_CASE / variants.length, () => !BROKEN.has(from)),
    );
  }),
];

const BROKEN: ReadonlySet<string> = new Set(knownBreaks);

function ofWorld(seed: number): readonly Reading[] {
  const world = worldOf(seed);
  const { judgements } = judge(world, documentOf(world));
  return shown(snapshotOf(world), `world ${seed}`, 1, ({ sheet, range }) => {
    const own = judgements.filter(({ claim }) =>
      claim.at.some((place) => range && place.sheet === sheet && holds(range, place)),
    );
    if (own.length === 0) return null;
    return own.every(({ outcome }) => outcome === 'right' || outcome === 'told');
  });
}

function shown(
  snapshot: WorkbookSnapshot,
  from: string,
  weight: number,
  isRight: (table: RecognisedTable) => boolean | null,
): readonly Reading[] {
  const all = readTables(snapshot);
  const others = (read: ReadTable): number =>
    all.filter(({ table }) => table.sheet === read.table.sheet).length - 1;
  return all.flatMap((read): readonly Reading[] => {
    const right = read.table.kind === 'unknown' ? null : isRight(read.table);
    if (right === null) return [];
    const { confidence } = read.table;
    return [
      { from, weight, isRight: right, kindConfidence: confidence, signs: readingSigns(read, others(read)) },
    ];
  });
}
