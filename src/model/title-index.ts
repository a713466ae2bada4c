import { fold, similarity, words } from '../domain/text';

/**
 * Titles to be found again in other words. Only titles that share a telling word are compared, so that a workbook
 * of thousands is not compared with itself pair by pair.
 */
export interface TitleIndex<Item> {
  add(title: string, item: Item): void;
  /** The item whose title is nearest, at `threshold` or above; equal titles win. */
  find(title: string, threshold: number, fits?: (item: Item) => boolean): Item | null;
}

interface Entry<Item> {
  readonly title: string;
  readonly folded: string;
  readonly item: Item;
}

/** Candidates looked at for one title: the rarest words come first, so the right one is early. */
const MAX_COMPARED = 40;

export function titleIndex<Item>(): TitleIndex<Item> {
  const equal = new Map<string, Entry<Item>[]>();
  const byWord = new Map<string, Entry<Item>[]>();
  const put = (index: Map<string, Entry<Item>[]>, key: string, entry: Entry<Item>): void => {
    const held = index.get(key);
    if (held) held.push(entry);
    else index.set(key, [entry]);
  };
  return {
    add(title, item) {
      const entry = { title, folded: fold(title), item };
      put(equal, entry.folded, entry);
      for (const word of new Set(words(title))) put(byWord, word, entry);
    },
    find(title, threshold, fits = () => true) {
      const same = equal.get(fold(title))?.find(({ item }) => fits(item));
      if (same) return same.item;
      let best: { item: Item; score: number } | null = null;
      for (const { title: other, item } of candidates(byWord, title)) {
        if (!fits(item)) continue;
        const score = similarity(title, other);
        if (score >= threshold && score > (best?.score ?? 0)) best = { item, score };
      }
      return best?.item ?? null;
    },
  };
}

/** Titles that share a word with `title`, those of its rarest words first. */
function candidates<Item>(
  byWord: ReadonlyMap<string, readonly Entry<Item>[]>,
  title: string,
): ReadonlySet<Entry<Item>> {
  const lists = [...new Set(words(title))]
    .map((word) => byWord.get(word) ?? [])
    .sort((first, second) => first.length - second.length);
  const found = new Set<Entry<Item>>();
  for (const list of lists) {
    for (const entry of list) {
      if (found.size >= MAX_COMPARED) return found;
      found.add(entry);
    }
  }
  return found;
}
