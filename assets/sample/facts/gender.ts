/** "Profilo di genere": councillors, and employment by sex in thousands. */
export const COUNCILLORS = [
  { year: 2016, men: 17, women: 9 },
  { year: 2015, men: 18, women: 8 },
] as const;

export interface EmploymentRow {
  readonly place: string;
  /** Women and men in 2014, 2015 and 2016; the printed totals follow. */
  readonly years: readonly (readonly [women: number, men: number, all: number])[];
}

export const EMPLOYMENT_YEARS = [2014, 2015, 2016] as const;

export const EMPLOYMENT: readonly EmploymentRow[] = [
  {
    place: 'Lucca',
    years: [
      [61, 84, 145],
      [68, 87, 155],
      [73, 88, 161],
    ],
  },
  {
    place: 'Toscana',
    years: [
      [686, 849, 1535],
      [704, 853, 1557],
      [699, 867, 1566],
    ],
  },
  {
    place: 'Italia',
    years: [
      [9334, 12945, 22279],
      [9380, 13085, 22465],
      [9525, 13233, 22758],
    ],
  },
];
