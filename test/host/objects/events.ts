import { WORKBOOK_TARGET, type EventName } from '../protocol';
import type { Session } from '../session';

/** How the client names the events it registers for. */
const REGISTERED: Readonly<Record<string, EventName>> = {
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  CalculatedEvent: 'calculated',
  DataChangedEvent: 'changed',
  FormatChangedEvent: 'formatChanged',
  RowHiddenChangedEvent: 'rowHiddenChanged',
  SelectionChangedEvent: 'selectionChanged',
  ProtectionChangedEvent: 'protectionChanged',
  EventNameChanged: 'nameChanged',
  EventVisibilityChanged: 'visibilityChanged',
  EventMoved: 'moved',
};

type Methods<Self> = Record<string, (self: Self, args: readonly unknown[], session: Session) => unknown>;

/** Registering and unregistering of the events of one target. */
export function sheetEventMethods<Self>(targetOf: (self: Self) => string): Methods<Self> {
  const methods: Methods<Self> = {};
  for (const [wire, name] of Object.entries(REGISTERED)) {
    methods[`_Register${wire}`] = (self, _, { events }) => events.register(name, targetOf(self));
    methods[`_Unregister${wire}`] = (self, _, { events }) => events.unregister(name, targetOf(self));
  }
  return methods;
}

/** The same for all sheets of the workbook. */
export const workbookEventMethods = (): Methods<null> => sheetEventMethods(() => WORKBOOK_TARGET);
