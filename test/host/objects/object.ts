import { notImplemented } from '../refuse';
import type { Session } from '../session';

/** An object of the model as the dispatcher sees it, whatever its class. */
export interface HostObject {
  readonly className: string;
  /** What `instantiate` answers: ids by which the client finds the object again. */
  identity(): Readonly<Record<string, unknown>>;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  property(name: string): HostObject;
  /** Whether a name is a navigation property. */
  hasProperty(name: string): boolean;
  call(name: string, args: readonly unknown[]): unknown;
  /** The members of a collection; `null` when it is none. */
  items(): readonly HostObject[] | null;
  item(args: readonly unknown[]): HostObject;
  /** What it is about, for objects that take it as an argument. */
  readonly self: unknown;
}

/**
 * A class of the model over what it is about (`Self`). Names are those of the wire, in PascalCase. What is not listed
 * is refused.
 */
export interface ObjectClass<Self> {
  readonly name: string;
  readonly identity?: (self: Self, session: Session) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, (self: Self, session: Session) => unknown>>;
  readonly setters?: Readonly<Record<string, (self: Self, value: unknown, session: Session) => void>>;
  readonly properties?: Readonly<Record<string, (self: Self, session: Session) => HostObject>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly unknown[], session: Session) => unknown>
  >;
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  readonly item?: (self: Self, args: readonly unknown[], session: Session) => HostObject;
}

/** Gives an object of a class its behaviour. */
export function objectOf<Self>(cls: ObjectClass<Self>, self: Self, session: Session): HostObject {
  const refused = (member: string): never => {
    throw notImplemented(cls.name, member);
  };
  return {
    className: cls.name,
    self,
    identity: () => cls.identity?.(self, session) ?? {},
    read: (name) => (cls.scalars?.[name] ?? refused(name))(self, session),
    write: (name, value) => (cls.setters?.[name] ?? refused(`${name}=`))(self, value, session),
    property: (name) => (cls.properties?.[name] ?? refused(name))(self, session),
    hasProperty: (name) => cls.properties?.[name] !== undefined,
    call: (name, args) => (cls.methods?.[name] ?? refused(`${name}()`))(self, args, session),
    items: () => cls.items?.(self, session) ?? null,
    item: (args) => (cls.item ?? refused('getItem()'))(self, args, session),
  };
}

/** The object that is not there: `null` on the wire, and everything asked of it is `null` too. */
export const NULL_OBJECT: HostObject = {
  className: 'NullObject',
  self: null,
  identity: () => ({}),
  read: () => null,
  write: () => undefined,
  property: () => NULL_OBJECT,
  hasProperty: () => false,
  call: () => NULL_OBJECT,
  items: () => null,
  item: () => NULL_OBJECT,
};

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
