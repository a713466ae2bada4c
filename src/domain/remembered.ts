/**
 * A pure function of an object that never changes, worked out once for each object and kept no longer than the
 * object itself.
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
