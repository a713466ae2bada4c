import fc from 'fast-check';
import type { Acceptance } from '../../src/checks/acceptance';
import type { Answer } from '../../src/domain/doubt';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Judgement } from '../../src/model/judgements';
import type { Notes } from '../../src/notes/notes';
import type { SheetCorrection, TableCorrection } from '../../src/facts/corrections';
import { SHEET_KINDS } from '../../src/facts/recognised';
import { COLUMN_ROLES } from '../../src/facts/column-roles';

/** Texts that break careless stores: formulas, control characters, lone surrogates, escapes, very long ones. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '=1+1',
    '+39 0583',
    '-',
    "'testo",
    '@nome',
    '"',
    '""',
    '\\u0000',
    '_x000D_',
    '  ',
    '1E0101',
    '1/2',
  ),
  fc.integer({ min: 32_000, max: 70_000 }).map((length) => '=à\u0007"\\\ud83d\ude00'.repeat(length / 7)),
);

const anyReason = anyText.filter((text) => text.trim() !== '');

const points = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.option(fc.integer({ min: 0, max: 999 }), { nil: null }))
  .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole}.${decimals}`));

const anySettings: fc.Arbitrary<Settings> = fc.oneof(
  fc.constant(DEFAULT_SETTINGS),
  fc.record({
    cap: fc.constantFrom(null, '100', '120', '150.5'),
    lowerRule: fc.constantFrom('target-over-actual' as const, 'linear' as const),
    payment: fc.oneof(
      fc.constant({ rule: 'proportional' as const }),
      points.map((threshold) => ({ rule: 'full-from' as const, threshold })),
    ),
    undoneJoinings: fc.array(anyText, { maxLength: 3 }),
    thresholds: fc.record({ good: points, fair: points }),
  }),
);

const anyTable: fc.Arbitrary<TableCorrection> = fc.record({
  kind: fc.constantFrom(...SHEET_KINDS),
  head: fc
    .tuple(fc.integer({ min: 0, max: 1_048_000 }), fc.integer({ min: 0, max: 5 }))
    .map(([top, more]) => ({ top, bottom: top + more })),
  columns: fc.dictionary(fc.constantFrom(...COLUMN_ROLES), fc.integer({ min: 0, max: 16_383 }), {
    noNullPrototype: true,
  }),
});

const anyCorrection: fc.Arbitrary<SheetCorrection> = fc.record({
  sheet: anyText,
  ignored: fc.boolean(),
  tables: fc.array(anyTable, { maxLength: 3 }),
});

const anyJudgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.record({ type: fc.constant('confirmed' as const), node: anyText, value: points, note: anyText }),
  fc.record({ type: fc.constant('override' as const), node: anyText, value: points, note: anyReason }),
);

const anyAcceptance: fc.Arbitrary<Acceptance> = fc.record({ key: anyText, note: anyText });

const anyAnswer: fc.Arbitrary<Answer> = fc.record({ question: anyText, option: anyText });

/** Notes as people can make them: one word on each sheet, node, difference and question. */
export const anyNotes: fc.Arbitrary<Notes> = fc.record({
  settings: anySettings,
  corrections: fc.uniqueArray(anyCorrection, { selector: ({ sheet }) => sheet.toLowerCase(), maxLength: 4 }),
  judgements: fc.uniqueArray(anyJudgement, { selector: ({ node }) => node, maxLength: 4 }),
  acceptances: fc.uniqueArray(anyAcceptance, { selector: ({ key }) => key, maxLength: 4 }),
  answers: fc.uniqueArray(anyAnswer, { selector: ({ question }) => question, maxLength: 4 }),
});
