import type { CellRange } from '../workbook/address';
import { fold } from './text';

/** What may be in doubt of a table, a column, a row or a node; each has its sentence in i18n `questions`. */
export const DOUBT_TOPICS = [
  /** What a table is about: its kind, or nothing of ours. */
  'kind',
  /** The part a column plays. */
  'role',
  /** Which of two columns of one part counts. */
  'two-columns',
  /** Whether the bare numbers of a column are points or fractions. */
  'percent-scale',
  /** Whether amounts are euro, thousands or millions. */
  'money-scale',
  /** Which direction is better, of an indicator that does not say it. */
  'direction',
  /** Whether a row speaks of the whole body or of one office. */
  'whole-body',
  /** Whether the figures of a quarter are cumulative or of the quarter alone. */
  'cumulative',
  /** Which of two figures for one cell of the truth counts. */
  'two-figures',
] as const;
export type DoubtTopic = (typeof DOUBT_TOPICS)[number];

/**
 * Two or more readings that a workbook allows and that differ in a figure (recognition.md, "Questions"). One is
 * assumed, and what is made of it is shown as to be confirmed; people may pick another.
 */
export interface Doubt {
  /** `doubtId`: the topic and what the workbook says there, never where it stands. */
  readonly id: string;
  readonly topic: DoubtTopic;
  readonly sheet: string;
  /** The cells that are read the one way or the other. */
  readonly range: CellRange;
  /** Words of the question: `name` (a head, a title), and whatever else its sentence has holes for. */
  readonly args: Readonly<Record<string, string>>;
  /** At least two, the assumed one first. */
  readonly options: readonly DoubtOption[];
}

export interface DoubtOption {
  /** Unique in its doubt; a key of i18n `questions.options` unless `says` gives the words. */
  readonly id: string;
  /** The workbook's own words for it (the head of a column). */
  readonly says?: string;
}

/** What a person answered: plain data, it travels inside the workbook. */
export interface Answer {
  /** Id of the doubt. */
  readonly question: string;
  /** Id of the option. */
  readonly option: string;
}

/** What people answered: ids of options by ids of doubts. */
export type Answers = ReadonlyMap<string, string>;

export const NO_ANSWERS: Answers = new Map();

export const answersOf = (answers: readonly Answer[]): Answers =>
  answers.length === 0 ? NO_ANSWERS : new Map(answers.map(({ question, option }) => [question, option]));

/**
 * Known again after rows were inserted, and in next year's workbook of the same shape: made of the words of heads and
 * titles, without their years and the place they stand at.
 */
export const doubtId = (topic: DoubtTopic, ...words: readonly string[]): string =>
  [topic, ...words.map((text) => fold(text).replace(YEARS, '#'))].join('|');

const YEARS = /\b(?:19|20)\d\d\b/g;

/** The option that holds: the answered one, where it is one of those asked, else the assumed one. */
export const settled = ({ id, options }: Doubt, answers: Answers): string => {
  const answer = answers.get(id);
  return answer !== undefined && options.some((option) => option.id === answer) ? answer : assumed(options);
};

/** Whether a person has settled it. */
export const isAnswered = (doubt: Doubt, answers: Answers): boolean =>
  doubt.options.some(({ id }) => id === answers.get(doubt.id));

/** The reading that goes without an answer. */
export const assumed = ([first]: readonly DoubtOption[]): string => first?.id ?? '';
