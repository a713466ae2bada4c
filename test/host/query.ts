import type { HostObject } from './objects/object';
import { NULL_OBJECT } from './objects/object';
import type { WireQuery } from './protocol';
import { notImplemented } from './refuse';

/** What was asked of an object: scalars, and below them the same for its properties. */
interface Wanted {
  readonly scalars: string[];
  readonly below: Map<string, Wanted>;
}

/** The answer to a `load`: what was selected, in PascalCase, collections as `_Items`, a missing object as `null`. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: WireQuery): unknown {
  if ((Expand?.length ?? 0) > 0) throw notImplemented(object.className, 'load with expand');
  const wanted = emptyWanted();
  for (const path of Select ?? [])
    want(
      wanted,
      path.split('/').filter((step) => step !== ''),
    );
  return read(object, wanted, { Top, Skip });
}

const emptyWanted = (): Wanted => ({ scalars: [], below: new Map() });

function want(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const name = upperFirst(first);
  if (rest.length === 0) {
    wanted.scalars.push(name);
    return;
  }
  let below = wanted.below.get(name);
  if (!below) wanted.below.set(name, (below = emptyWanted()));
  want(below, rest);
}

function read(
  object: HostObject,
  wanted: Wanted,
  { Top, Skip }: Pick<WireQuery, 'Top' | 'Skip'> = {},
): unknown {
  if (object === NULL_OBJECT) return null;
  const items = object.items();
  if (items) {
    const from = Skip ?? 0;
    const part = items.slice(from, Top === undefined ? undefined : from + Top);
    const each = ofItems(wanted);
    return { ...object.identity(), _Items: part.map((item) => read(item, each)) };
  }
  const answer: Record<string, unknown> = { ...object.identity() };
  if (wanted.scalars.length + wanted.below.size === 0)
    throw notImplemented(object.className, 'load of everything');
  for (const name of wanted.scalars) {
    if (object.hasProperty(name)) throw notImplemented(object.className, `load of all of ${name}`);
    answer[name] = object.read(name);
  }
  for (const [name, below] of wanted.below) answer[name] = read(object.property(name), below);
  return answer;
}

/** Of a collection both "items/name" and "name" mean the items' name. */
function ofItems(wanted: Wanted): Wanted {
  const items = wanted.below.get('Items');
  const below = new Map(wanted.below);
  below.delete('Items');
  const scalars = wanted.scalars.filter((name) => name !== 'Items');
  if (!items) return { scalars, below };
  for (const [name, each] of items.below) below.set(name, each);
  return { scalars: [...scalars, ...items.scalars], below };
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
