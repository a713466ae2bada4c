import { notImplemented } from '../refuse';
import type { Session } from '../session';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { workbookObject } from './workbook';

export const rootObject = (session: Session): HostObject => workbookObject(session);

const AddinInternalService: ObjectClass<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

const TelemetryService: ObjectClass<null> = {
  name: 'TelemetryService',
  methods: { SendTelemetryEvent: () => null, SendCustomerContent: () => null },
};

const SERVICES: Readonly<Record<string, ObjectClass<null>>> = {
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.Telemetry.TelemetryService': TelemetryService,
};

/** Objects that the library makes by name for its own housekeeping. */
export function serviceObject(name: string, session: Session): HostObject {
  const service = SERVICES[name];
  if (!service) throw notImplemented('ClientRequest', name);
  return objectOf(service, null, session);
}

/** Whether a request is the library's own and none of the add-in's. */
export const isService = (name: string): boolean => name in SERVICES;
