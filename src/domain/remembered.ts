/**
 * A pure function of an object that never changes, worked out once for each object and kept no longer than the
 * object itself. For tables, sheets and sums, not for each of a hundred thousand cells: every collection of garbage
 * walks all that is kept this way.
 */
export function remembered<Key extends object, Value extends NonNullable<unknown> | null>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Texts kept for each function: more than a workbook's heads and labels, less than a long day's in the pane. */
const MOST_TEXTS = 20_000;

/** The same of a text; when many are kept they are all let go. */
export function rememberedText<Text extends string, Value extends NonNullable<unknown> | null>(
  work: (text: Text) => Value,
): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}
