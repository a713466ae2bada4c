/** "Il contesto esterno": firms registered and active, territory, sectors and legal forms. */
export interface SeriesRow {
  readonly label: string;
  /** 2014, 2015, 2016. */
  readonly values: readonly [number, number, number];
}

export const FIRMS: readonly SeriesRow[] = [
  { label: 'Imprese registrate', values: [43221, 43294, 43155] },
  { label: 'Imprese attive', values: [37108, 36949, 36697] },
];

export const CRAFT_FIRMS: SeriesRow = { label: 'Imprese attive artigiane', values: [12149, 11908, 11664] };

/** Active firms at the end of 2016 with the year's change, in firms and percent, and the share of all. */
export interface ChangeRow {
  readonly label: string;
  readonly active: number;
  readonly change: number | null;
  readonly percent: number | null;
  readonly share: number | null;
}

const row = (
  label: string,
  active: number,
  change: number | null,
  percent: number | null,
  share: number | null = null,
): ChangeRow => ({ label, active, change, percent, share });

export const TERRITORIES: readonly ChangeRow[] = [
  row('Piana di Lucca', 15422, -117, -0.8),
  row('Versilia', 16693, -110, -0.7),
  row('Valle del Serchio', 4582, -25, -0.5),
];

export const SECTORS: readonly ChangeRow[] = [
  row('Agricoltura, silvicoltura e pesca', 2476, -56, -2.2, 6.7),
  row('Manifatturiero', 4305, -57, -1.3),
  row('Costruzioni', 6513, -184, -2.7, 17.7),
  row('Servizi', 23198, 47, 0.2, 63.2),
  row('di cui: Commercio', 9717, -36, -0.4, 26.5),
  row('di cui: Alloggio e ristorazione', 3466, 23, 0.7),
  row('di cui: Attività immobiliari', 2262, -31, -1.4),
  row('di cui: Trasporto e magazzinaggio', 902, -21, -2.3),
  row('di cui: Noleggio, agenzie di viaggio, supporto', 1379, 55, 4.2),
  row('di cui: Attività artistiche e sportive', 931, 25, 2.8),
  row('di cui: Attività professionali e tecniche', 977, 21, 2.2),
  row('di cui: Attività finanziarie e assicurative', 870, 12, 1.4),
];

export const LEGAL_FORMS: readonly ChangeRow[] = [
  row('Ditte individuali', 21060, -216, -1, 57.4),
  row('Società di capitale', 7536, null, 2.1, 20.5),
  row('Società di persone', 7223, null, -2.3, 19.7),
  row('Altre forme giuridiche', 878, null, -2.4, 2.4),
];

export const ALL_ACTIVE = 36697;
