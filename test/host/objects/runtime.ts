import { invalidArgument } from '../refuse';
import type { Session } from '../session';
import { objectOf, type HostObject, type ObjectClass } from './object';

const Runtime: ObjectClass<null> = {
  name: 'Runtime',
  scalars: { EnableEvents: (_, { events }) => events.enabled },
  setters: {
    EnableEvents: (_, value, { events }) => {
      if (typeof value !== 'boolean') throw invalidArgument('enableEvents is true or false');
      events.enabled = value;
    },
  },
};

export const runtimeObject = (session: Session): HostObject => objectOf(Runtime, null, session);
