import type { Session } from '../session';
import { objectOf, type HostObject, type ObjectClass } from './object';

/** Days between Excel's two systems of dates. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;

const Functions: ObjectClass<null> = {
  name: 'Functions',
  methods: {
    Date: (_, [year, month, day], session) => {
      const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY;
      return objectOf(FunctionResult, session.workbook.date1904 ? days - DAYS_TO_1904 : days, session);
    },
  },
};

const FunctionResult: ObjectClass<number> = {
  name: 'FunctionResult',
  scalars: { Value: (value) => value, Error: () => null },
};

export const functionsObject = (session: Session): HostObject => objectOf(Functions, null, session);
