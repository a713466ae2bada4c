/** Annex 2: the seventeen projects of art. 15 c. 5, with results, planned and paid resources, and indicator rows. */
export interface ImprovementIndicator {
  readonly text: string;
  readonly achieved: number | string;
  readonly comment?: string;
}

export interface ImprovementProject {
  readonly number: number;
  readonly title: string;
  readonly achieved: number;
  readonly planned: number;
  readonly paid: number;
  /** A bare string is a heading among the indicators. */
  readonly rows: readonly (ImprovementIndicator | string)[];
}

export const row = (
  text: string,
  achieved: number | string = 100,
  comment?: string,
): ImprovementIndicator => ({
  text,
  achieved,
  ...(comment === undefined ? {} : { comment }),
});

/** A project with its result and, in euro, what was planned and paid. */
export const improvement = (
  number: number,
  title: string,
  [achieved, planned, paid]: readonly [number, number, number],
  rows: readonly (ImprovementIndicator | string)[],
): ImprovementProject => ({ number, title, achieved, planned, paid, rows });

/** The printed bottom lines: rounded to thousands here, to the cent in the title, and neither the sum of the rows. */
export const IMPROVEMENT_TOTALS = {
  resourcesLabel: 'TOTALE RISORSE DERIVANTI DAI PROGETTI EX ART. 15 (€ 152.614,09)',
  overallLabel: 'PERCENTUALE COMPLESSIVA DI REALIZZAZIONE ANNO 2016',
  pointsSum: 1684,
  overall: 99.08,
  planned: 152000,
  paid: 150602,
};
