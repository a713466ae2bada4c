import { query } from './query';
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type WireAction,
  type WireAnswer,
  type WireError,
  type WirePath,
  type WireRequest,
} from './protocol';
import { ExcelError, notImplemented } from './refuse';
import { isHostObject, NULL_OBJECT, type HostObject } from './objects/object';
import { keptObject } from './objects/references';
import { rootObject, serviceObject } from './objects/roots';
import type { Session } from './session';

/** Called before each action; it may throw the error that was ordered. */
export type BeforeAction = (name: string) => void;

/**
 * Carries out the actions of a request in order. The first that fails ends the batch: what was done before it stays
 * done, as in Excel, and the answer tells of the action at fault.
 */
export function dispatch(request: WireRequest, session: Session, before: BeforeAction): WireAnswer {
  const paths = new Paths(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) {
        // As a result too: a handler is registered in the client when its trace comes back.
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      before(callName(action, paths));
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, session) });
    } catch (thrown) {
      if (!(thrown instanceof ExcelError)) throw thrown;
      const error = errorOf(thrown, action, index, paths);
      return { Results: results, TraceIds: traceIds, Error: error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function carryOut(action: WireAction, paths: Paths, session: Session): unknown {
  const object = paths.at(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === NULL_OBJECT ? null : object.identity();
    case ACTION.query:
      if (!session.calculationSuspended) session.editor.recalculate();
      return object === NULL_OBJECT ? null : query(object, action.QueryInfo ?? {});
    case ACTION.setProperty:
      object.write(action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case ACTION.method: {
      const value = object.call(action.Name, paths.args(action.ArgumentInfo));
      return isHostObject(value) ? null : (value ?? null);
    }
    default:
      throw notImplemented('ClientRequest', `action type ${action.ActionType}`);
  }
}

/** What an action is called in the log and in errors: "Range.values=", "Worksheet.getRange()", "Range.load(values)". */
function callName(action: WireAction, paths: Paths): string {
  const className = paths.classOf(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.query:
      return `${className}.load(${(action.QueryInfo?.Select ?? []).join(',')})`;
    case ACTION.setProperty:
      return `${className}.${lowerFirst(action.Name)}=`;
    case ACTION.method:
      return `${className}.${lowerFirst(action.Name)}()`;
    default:
      return paths.nameOf(action.ObjectPathId);
  }
}

function errorOf({ code, message }: ExcelError, action: WireAction, index: number, paths: Paths): WireError {
  const location =
    action.Name === ''
      ? paths.nameOf(action.ObjectPathId)
      : `${paths.classOf(action.ObjectPathId)}.${lowerFirst(action.Name)}`;
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The objects of a request, each found once, when it is first needed. */
class Paths {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly request: WireRequest,
    private readonly session: Session,
  ) {}

  at(id: number): HostObject {
    const before = this.found.get(id);
    if (before) return before;
    const object = this.resolve(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects they stand for in their place. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const stand = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = stand[index];
      return typeof id === 'number' && id !== 0 ? this.at(id) : argument;
    });
  }

  /** "Worksheet.getRange()": how an object was reached. */
  nameOf(id: number): string {
    const path = this.path(id);
    const parent = path.ParentObjectPathId === undefined ? '' : `${this.classOf(path.ParentObjectPathId)}.`;
    const called = path.ObjectPathType === PATH.method ? '()' : '';
    const name = path.ObjectPathType === PATH.indexer ? 'getItem()' : lowerFirst(path.Name) + called;
    return `${parent}${name}`;
  }

  /** The class of an object; of one that a method still has to make, the method's name: naming must do nothing. */
  classOf(id: number): string {
    const found = this.found.get(id);
    if (found) return found.className;
    const path = this.path(id);
    if (path.ObjectPathType === PATH.method) return lowerFirst(path.Name);
    try {
      return this.at(id).className;
    } catch (thrown) {
      if (thrown instanceof ExcelError) return lowerFirst(path.Name);
      throw thrown;
    }
  }

  private path(id: number): WirePath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidObjectPath', `The request has no object path ${id}.`);
    return path;
  }

  private resolve(path: WirePath): HostObject {
    const parent = (): HostObject => this.at(path.ParentObjectPathId!);
    switch (path.ObjectPathType) {
      case PATH.root:
        return rootObject(this.session);
      case PATH.newObject:
        return serviceObject(path.Name, this.session);
      case PATH.property:
        return parent().property(path.Name);
      case PATH.indexer:
        return parent().item(this.args(path.ArgumentInfo));
      case PATH.reference:
        return keptObject(path.Name, this.session);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.method: {
        const object = parent().call(path.Name, this.args(path.ArgumentInfo));
        if (!isHostObject(object)) throw notImplemented(parent().className, `${path.Name} as an object`);
        return object;
      }
      default:
        throw notImplemented('ClientRequest', `object path type ${path.ObjectPathType}`);
    }
  }
}
