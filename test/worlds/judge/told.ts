import { parseCellName, parseRangeName } from '../../../src/workbook/address';
import type { Place } from '../book';
import type { Claim, TableTruth } from '../claims';
import type { JudgedDocument } from './document';
import { holds, normal } from './match';

/** Where the document says that it does not know, the nearest first. */
export type Telling =
  | 'at the cell'
  | 'unread'
  | 'question'
  | 'at the head'
  | 'to assess'
  | 'at the table'
  | 'sheet unknown'
  | 'question on the table'
  | 'by what it is made of';

interface Index {
  readonly cells: ReadonlySet<string>;
  /** Sheets with a finding that names no cell. */
  readonly sheets: ReadonlySet<string>;
  readonly unread: readonly { readonly sheet: string; readonly range: string }[];
  readonly questions: readonly {
    readonly sheet: string | null;
    readonly range: string;
    readonly words: string;
  }[];
  readonly unknown: readonly { readonly sheet: string; readonly range: string | null }[];
}

/** What these say leaves the figure at their cell undoubted. */
const OF_OTHER_THINGS = new Set<string>([
  ...['orphan', 'code-alias', 'stale-year', 'over-budget', 'spend-without-budget', 'progress-falls'],
  ...['target-changed', 'weights-not-100'],
]);

const keyOf = ({ sheet, row, col }: Place): string => `${sheet}!${row},${col}`;

/** What the document says of its own doubts, by place. */
export function tellingsOf(document: JudgedDocument): Index {
  const cells = new Set<string>();
  const sheets = new Set<string>();
  for (const { rule, sheet, cell } of document.findings) {
    if (OF_OTHER_THINGS.has(rule)) continue;
    const place = cell === null ? null : parseCellName(cell);
    if (sheet !== null && place) cells.add(keyOf({ sheet, ...place }));
    else if (sheet !== null) sheets.add(sheet);
  }
  return {
    cells,
    sheets,
    unread: document.sheets.flatMap(({ sheet, coverage }) =>
      (coverage?.unread ?? []).map((range) => ({ sheet, range })),
    ),
    questions: (document.questions ?? []).map(({ about }) => {
      const [, sheet = null, range = ''] = /^'?(.*?)'?!(.*)$/.exec(about) ?? [];
      return { sheet: sheet?.replaceAll("''", "'") ?? null, range, words: normal(about) };
    }),
    unknown: document.sheets
      .filter(({ kind }) => kind === 'unknown')
      .map(({ sheet, range }) => ({ sheet, range })),
  };
}

/** How the document says that this claim's figure is doubtful or was not read; `null` when it does not. */
export function tellingOf(
  said: Claim,
  table: TableTruth,
  index: Index,
  status: string | null,
): Telling | null {
  const places = said.at;
  if (places.some((place) => index.cells.has(keyOf(place)))) return 'at the cell';
  if (places.some((place) => isUnread(place, index))) return 'unread';
  const asked = index.questions.filter(({ sheet, range }) =>
    places.some((place) => sheet === place.sheet && inRange(range, place)),
  );
  const area = (table.bottom - table.top + 1) * (table.right - table.left + 1);
  if (asked.some(({ range }) => sizeOf(range) < area / 2)) return 'question';
  const { code, title } = said.subject;
  const names = [code, title]
    .filter((name): name is string => name !== null && normal(name).length > 2)
    .map(normal);
  if (index.questions.some(({ sheet, words }) => sheet === null && names.includes(words))) return 'question';
  if (said.heads.some((head) => index.cells.has(keyOf(head)))) return 'at the head';
  if (status === 'to-assess') return 'to assess';
  if (table.titles.some((title) => index.cells.has(keyOf(title))) || index.sheets.has(table.sheet))
    return 'at the table';
  if (asked.length > 0) return 'question on the table';
  const sheets = new Set(places.length > 0 ? places.map(({ sheet }) => sheet) : [table.sheet]);
  const unknown = index.unknown.filter(({ sheet }) => sheets.has(sheet));
  if (unknown.some(({ range }) => range === null || places.some((place) => inRange(range, place))))
    return 'sheet unknown';
  return null;
}

const isUnread = (place: Place, index: Index): boolean =>
  index.unread.some(({ sheet, range }) => sheet === place.sheet && inRange(range, place));

function inRange(range: string, place: Place): boolean {
  const parsed = parseRangeName(range);
  return parsed !== null && holds(parsed, place);
}

function sizeOf(range: string): number {
  const parsed = parseRangeName(range);
  return parsed ? (parsed.bottom - parsed.top + 1) * (parsed.right - parsed.left + 1) : Infinity;
}
