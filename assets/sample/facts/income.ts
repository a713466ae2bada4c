/** Current revenues and costs 2016/2015 with their composition, as printed: four lines each and no total. */
export interface StatementRow {
  readonly label: string;
  readonly amount2016: number;
  readonly amount2015: number;
  readonly share2016: number;
  readonly share2015: number;
}

const row = (
  label: string,
  amount2016: number,
  amount2015: number,
  share2016: number,
  share2015: number,
): StatementRow => ({ label, amount2016, amount2015, share2016, share2015 });

/** The fifth line of a chamber's revenues, "variazione delle rimanenze", is missing from the report's table. */
export const REVENUES: readonly StatementRow[] = [
  row('Diritto annuale', 5951442.78, 5457267.63, 68.5, 68.1),
  row('Diritti di segreteria', 1813790.71, 1792318.57, 20.9, 22.4),
  row('Contributi, trasferimenti e altre entrate', 736004.89, 562851.62, 8.5, 7),
  row('Proventi da gestione beni e servizi', 192930.53, 204383.17, 2.2, 2.5),
];

export const COSTS: readonly StatementRow[] = [
  row('Personale', 3427201.5, 3446720.87, 42.1, 40.7),
  row('Funzionamento', 1588317.37, 1796089.37, 19.5, 21.2),
  row('Interventi economici', 1151576.03, 1058361.35, 14.2, 12.5),
  row('Ammortamenti e accantonamenti', 1964094.72, 2166573.61, 24.2, 25.6),
];
