import { type Doubt, doubtId } from '../domain/doubt';
import type { SheetKind } from '../facts/recognised';
import type { Table } from './layout/table';

/** What leaves a table out: none of what people keep here. */
export const NO_KIND = 'none';

/**
 * Whether a probable table is what it was taken for: the question names it by its nearest title or its first heads,
 * and offers the next kind, another one, where it came near. `null` for a table that says nothing it could be known again by.
 */
export function kindDoubt(table: Table, kind: SheetKind, next: SheetKind | null): Doubt | null {
  const heads = table.columns.map(({ header }) => header).filter((header) => header !== '');
  const title = table.title[table.title.length - 1]?.text ?? heads.slice(0, NAMED_HEADS).join(' · ');
  if (heads.length === 0) return null;
  const others = next === null ? [] : [{ id: next }];
  return {
    id: doubtId('kind', ...heads),
    topic: 'kind',
    sheet: table.grid.sheet.name,
    range: table.range,
    args: { name: title, kind },
    options: [{ id: kind }, ...others, { id: NO_KIND }],
  };
}

/** Heads that name a table without a title. */
const NAMED_HEADS = 3;
