import { notImplemented } from '../refuse';
import type { Session } from '../session';
import { objectOf, type HostObject, type ObjectClass } from './object';

const Application: ObjectClass<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: (_, { workbook }) => (workbook.manualCalculation ? 'Manual' : 'Automatic'),
    CalculationState: () => 'Done',
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '.',
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (_, mode) => {
      if (mode !== 'Automatic') throw notImplemented('Application', `calculationMode = ${String(mode)}`);
    },
  },
  properties: {
    CultureInfo: (_, session) => objectOf(CultureInfo, null, session),
  },
  methods: {
    Calculate: (_, [kind], { editor, workbook }) =>
      editor.recalculate(kind !== 'Recalculate' || workbook.manualCalculation),
    SuspendApiCalculationUntilNextSync: (_, __, session) => {
      session.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const CultureInfo: ObjectClass<null> = {
  name: 'CultureInfo',
  scalars: { Name: () => 'it-IT' },
  properties: { NumberFormat: (_, session) => objectOf(NumberFormatInfo, null, session) },
};

const NumberFormatInfo: ObjectClass<null> = {
  name: 'NumberFormatInfo',
  scalars: { NumberDecimalSeparator: () => ',', NumberGroupSeparator: () => '.' },
};

export const applicationObject = (session: Session): HostObject => objectOf(Application, null, session);
