import type { DecimalText } from '../domain/decimal';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';

/** A setting as rows of the sheet say it: their values, and the settings that one value makes; `null`: no such value. */
interface SettingFormat {
  readonly write: (settings: Settings) => readonly string[];
  readonly read: (settings: Settings, value: string) => Settings | null;
}

const NO_CAP = 'nessuno';
const LINEAR = 'lineare';
const TARGET_OVER_ACTUAL = 'atteso su risultato';
const PROPORTIONAL = 'in proporzione';
const FULL_FROM = 'intero da ';

/** By the name that the rows give it. Every setting is here; the round trip is tested on all of them. */
const FORMATS: Readonly<Record<string, SettingFormat>> = {
  'tetto del raggiungimento': {
    write: ({ cap }) => [cap ?? NO_CAP],
    read: (settings, value) => {
      if (value === NO_CAP) return { ...settings, cap: null };
      return isPoints(value) ? { ...settings, cap: value } : null;
    },
  },
  'meglio se basso, mancato': {
    write: ({ lowerRule }) => [lowerRule === 'linear' ? LINEAR : TARGET_OVER_ACTUAL],
    read: (settings, value) => {
      if (value === LINEAR) return { ...settings, lowerRule: 'linear' };
      return value === TARGET_OVER_ACTUAL ? { ...settings, lowerRule: 'target-over-actual' } : null;
    },
  },
  'pagamento dei progetti': {
    write: ({ payment }) => [payment.rule === 'proportional' ? PROPORTIONAL : FULL_FROM + payment.threshold],
    read: (settings, value) => {
      if (value === PROPORTIONAL) return { ...settings, payment: { rule: 'proportional' } };
      const threshold = value.startsWith(FULL_FROM) ? value.slice(FULL_FROM.length) : '';
      return isPoints(threshold) ? { ...settings, payment: { rule: 'full-from', threshold } } : null;
    },
  },
  'codice da non unire': {
    write: ({ undoneJoinings }) => undoneJoinings,
    read: (settings, value) => ({ ...settings, undoneJoinings: [...settings.undoneJoinings, value] }),
  },
  'in linea da': {
    write: ({ thresholds }) => [thresholds.good],
    read: (settings, value) =>
      isPoints(value) ? { ...settings, thresholds: { ...settings.thresholds, good: value } } : null,
  },
  'da seguire da': {
    write: ({ thresholds }) => [thresholds.fair],
    read: (settings, value) =>
      isPoints(value) ? { ...settings, thresholds: { ...settings.thresholds, fair: value } } : null,
  },
};

const isPoints = (value: string): value is DecimalText => /^\d{1,9}(\.\d{1,9})?$/.test(value);

export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

/** The settings that differ from those of a workbook without notes, a row each. */
export const settingRows = (settings: Settings): readonly SettingRow[] =>
  Object.entries(FORMATS).flatMap(([name, { write }]) => {
    const values = write(settings);
    return sameTexts(values, write(DEFAULT_SETTINGS)) ? [] : values.map((value) => ({ name, value }));
  });

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** The settings with what a row says; `null` when no setting is called so or can have the value. */
export const withSetting = (settings: Settings, { name, value }: SettingRow): Settings | null =>
  Object.hasOwn(FORMATS, name) ? (FORMATS[name]?.read(settings, value) ?? null) : null;
