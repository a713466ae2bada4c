import type { TypedCell } from './achievement-cells';
import type { DecimalText } from './decimal';
import type { Comparison } from './expression';
import type { Deadline, Unit } from './reading';
import { targetInWords } from './targets';

/** What an indicator asks for, and where it says so. Words may ask for a figure and a deadline ("almeno 3 entro giugno"). */
export interface Target {
  readonly text: string;
  /** A cell of its own that is a figure, a cell of its own in words, or the indicator's words. */
  readonly place: 'cell' | 'cell-words' | 'title';
  readonly cell: TypedCell | null;
  readonly number: NumberTarget | null;
  readonly deadline: DeadlineTarget | null;
  readonly yesNo: boolean | null;
  /** "Kpi non definito". */
  readonly notCounted: boolean;
}

export interface NumberTarget {
  readonly value: DecimalText;
  readonly unit: Unit | null;
  readonly comparison: Comparison | null;
}

export interface DeadlineTarget {
  readonly deadline: Deadline;
  readonly comparison: Comparison | null;
}

/** "almeno 10" compares in words, ">= 10" does not. */
const SIGN = /[<>=≤≥]/;

const NOTHING = { number: null, deadline: null, yesNo: null, notCounted: false };

/** The target that an indicator's own words say; `null` when they say none. */
export const targetInTitle = (title: string): Target | null => inWords(title, 'title', null);

/** The target of a cell of its own; `null` when it is empty or says none. */
export function targetInCell(cell: TypedCell): Target | null {
  const { reading, text } = cell;
  const target = { ...NOTHING, text, place: 'cell', cell } as const;
  switch (reading.kind) {
    case 'number': {
      const { value, unit, comparison } = reading;
      const place = comparison !== null && !SIGN.test(text) ? 'cell-words' : 'cell';
      return { ...target, place, number: { value, unit, comparison } };
    }
    case 'deadline':
      return { ...target, deadline: { deadline: reading.deadline, comparison: reading.comparison } };
    case 'yes-no':
      return { ...target, yesNo: reading.value };
    case 'not-counted':
      return { ...target, notCounted: true };
    case 'words':
      return inWords(text, 'cell-words', cell);
    default:
      return null;
  }
}

function inWords(words: string, place: 'cell-words' | 'title', cell: TypedCell | null): Target | null {
  const phrase = targetInWords(words);
  if (!phrase) return null;
  const { text, value, unit, comparison, deadline } = phrase;
  return {
    ...NOTHING,
    text,
    place,
    cell,
    number: value === null ? null : { value, unit, comparison },
    deadline: deadline && { deadline, comparison: value === null ? comparison : '<=' },
  };
}
