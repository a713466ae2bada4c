import { fold } from '../../domain/text';
import type { Table } from '../layout/table';
import { foldedSays, says } from '../words/phrases';
import { PRIVATE_TITLES, TRADE_HEADS, TRADE_TITLES } from '../words/trade';

/** Words that only a body's own planning uses: they outweigh a head or a title of another matter. */
const PUBLIC =
  /\b(performance|obiettiv\w* (strategic\w*|operativ\w*|gestional\w*|individual\w*|di ente)|aree? strategic\w*|piano (degli )?obiettivi|peg|pdo|indicator[ei])\b/;
/** One sign may be chance. */
const ENOUGH_SIGNS = 2;

const cache = new WeakMap<Table, boolean>();

/** Whether a table's heads and title speak of trade, stocks, pay or leisure, whose targets and budgets are no performance. */
export function speaksOfTrade(table: Table): boolean {
  const known = cache.get(table);
  if (known !== undefined) return known;
  const heads = table.columns.map(({ header }) => fold(header));
  const lines = [table.grid.sheet.name, ...[...table.sheetTitle, ...table.title].map(({ text }) => text)];
  const isPublic = [...heads, ...lines.map(fold)].some((text) => PUBLIC.test(text));
  const signs =
    heads.filter((head) => foldedSays(head, TRADE_HEADS)).length +
    (lines.some((line) => says(line, TRADE_TITLES)) ? 1 : 0);
  const isPrivate = lines.some((line) => says(line, PRIVATE_TITLES));
  const answer = (isPrivate || signs >= ENOUGH_SIGNS) && !isPublic;
  cache.set(table, answer);
  return answer;
}
