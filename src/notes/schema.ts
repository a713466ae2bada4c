import * as z from 'zod/mini';
import type { Acceptance } from '../checks/acceptance';
import type { Judgement } from '../model/judgements';
import type { TableCorrection } from '../recognition/corrections';
import { SHEET_KINDS } from '../recognition/recognised';
import { type ColumnRole, HEAD_WORDS } from '../recognition/thesaurus/heads';

// Compiling validators asks for `eval`, which the pane's content security policy refuses.
z.config({ jitless: true });

const ROWS = 1_048_576;
const COLS = 16_384;
/** Rows of the tallest head that a person may point at. */
const MAX_HEAD = 20;

const row = z.int().check(z.minimum(0), z.maximum(ROWS - 1));
const col = z.int().check(z.minimum(0), z.maximum(COLS - 1));
const role = z.enum(Object.keys(HEAD_WORDS) as ColumnRole[]);

/** What rows of the sheet may say; anything else is kept out of the notes. */
const table = z.object({
  kind: z.enum(SHEET_KINDS),
  head: z
    .object({ top: row, bottom: row })
    .check(z.refine(({ top, bottom }) => top <= bottom && bottom - top < MAX_HEAD)),
  columns: z.partialRecord(role, col),
});

const judgement = z.object({
  type: z.enum(['confirmed', 'override']),
  node: z.string(),
  value: z.string(),
  note: z.string(),
});

const acceptance = z.object({ key: z.string(), note: z.string() });

const reader =
  <Value>(schema: z.ZodMiniType<Value>) =>
  (found: unknown): Value | null => {
    const read = schema.safeParse(found);
    return read.success ? read.data : null;
  };

export const readTable: (found: unknown) => TableCorrection | null = reader(table);
export const readJudgement: (found: unknown) => Judgement | null = reader(judgement);
export const readAcceptance: (found: unknown) => Acceptance | null = reader(acceptance);
