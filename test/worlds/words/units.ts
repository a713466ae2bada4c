/** Units as a column "U.M." names them. */
export const UNIT_NAMES = {
  count: 'n.',
  percent: '%',
  days: 'giorni',
  euro: 'euro',
  score: 'punteggio',
  hours: 'ore',
  minutes: 'minuti',
  date: 'data',
  'yes-no': 'SI/NO',
} as const;
