/** The shape of annex 1, "Report direzionale": one form per strategic objective, results as the offices type them. */

/** Points shown as an Excel percentage, words as typed, a bare count in a column of percentages, or a day. */
export type Result =
  | { readonly kind: 'percent'; readonly points: number }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'count'; readonly value: number }
  /** Day and month typed without a year, which Excel turned into a date. */
  | { readonly kind: 'day'; readonly serial: number };

export interface ReportIndicator {
  readonly text: string;
  readonly result: Result;
}

export interface ReportProject {
  readonly code: string;
  readonly title: string;
  readonly revenues: number;
  readonly costs: number;
  readonly investments: number;
  readonly indicators: readonly ReportIndicator[];
}

export interface ReportObjective {
  readonly mission: string;
  readonly programme: string;
  readonly code: string;
  /** `2E (quota parte)` where the objective is spread over missions. */
  readonly partial?: boolean;
  readonly title: string;
  readonly strategic: readonly ReportIndicator[];
  readonly projects: readonly ReportProject[];
  /** Said under an objective without projects. */
  readonly note?: string;
}

export const percent = (points: number): Result => ({ kind: 'percent', points });
export const typed = (text: string): Result => ({ kind: 'typed', text });
export const count = (value: number): Result => ({ kind: 'count', value });
export const FULL = percent(100);

/** An indicator met in full unless another result is given. */
export const indicator = (text: string, result: Result = FULL): ReportIndicator => ({ text, result });

/** A project with what it took in, spent and invested, in euro. */
export const project = (
  code: string,
  title: string,
  [revenues, costs, investments]: readonly [number, number, number],
  indicators: readonly ReportIndicator[],
): ReportProject => ({ code, title, revenues, costs, investments, indicators });

export const NO_MONEY = [0, 0, 0] as const;

export const COMPETITIVENESS = {
  mission: 'MISSIONE 011:\nCompetitività e sviluppo delle imprese',
  programme:
    'PROGRAMMA 005:\nRegolamentazione, incentivazione dei settori, innovazione, lotta alla contraffazione',
};

export const MARKET_REGULATION = {
  mission: 'MISSIONE 012:\nRegolazione dei mercati',
  programme: 'PROGRAMMA 004:\nVigilanza sui mercati, promozione della concorrenza e tutela dei consumatori',
};

export const FOREIGN_TRADE = {
  mission: 'MISSIONE 016:\nCommercio internazionale e internazionalizzazione',
  programme:
    "PROGRAMMA 005:\nSostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
};

export const POLITICAL_DIRECTION = {
  mission: 'MISSIONE 032:\nServizi istituzionali e generali delle amministrazioni pubbliche',
  programme: 'PROGRAMMA 002:\nIndirizzo politico',
};

export const GENERAL_SERVICES = {
  mission: 'MISSIONE 032:\nServizi istituzionali e generali delle amministrazioni pubbliche',
  programme: 'PROGRAMMA 004:\nServizi generali, formativi ed approvvigionamenti',
};
