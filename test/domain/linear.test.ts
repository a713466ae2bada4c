import { deadlineIn, numberIn } from '../../src/domain/achievement-cells';
import { targetInCell, targetInTitle } from '../../src/domain/achievement-target';
import { leadingCode } from '../../src/domain/codes';
import { comparisonAfter, comparisonBefore } from '../../src/domain/comparators';
import { plainTimes } from '../../src/domain/compound-times';
import { leadingDate, wholeDate } from '../../src/domain/dates';
import { directionOf, isChange } from '../../src/domain/direction';
import { datesIn, withoutDistractors } from '../../src/domain/distractors';
import { numberFormat } from '../../src/domain/formats';
import { intervalIn } from '../../src/domain/intervals';
import { readNumeral } from '../../src/domain/numbers';
import { yearIn, yearsIn } from '../../src/domain/periods';
import { quantitiesIn } from '../../src/domain/quantities';
import { quarterIn } from '../../src/domain/quarters';
import { readText } from '../../src/domain/read';
import { isAgainstPast } from '../../src/domain/reference-years';
import { remarkedNumber } from '../../src/domain/remarked';
import { numberInWords } from '../../src/domain/results';
import { deadlinesIn } from '../../src/domain/said-deadlines';
import { shareIn } from '../../src/domain/shares';
import { fold, similarity, tidy } from '../../src/domain/text';
import { typed } from '../../src/domain/typed';
import { readTypedNumber } from '../../src/domain/typed-number';
import { isYearly, partOfYear } from '../../src/domain/yearly-values';

const ref = { sheet: 'S', row: 0, col: 0 };
const words = (text: string) => ({ ref, text, reading: { kind: 'words' as const, text }, raw: null });

/** Everything that reads a text somebody typed. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  comparisonAfter,
  comparisonBefore,
  datesIn,
  deadlineIn: (text) => deadlineIn(words(text)),
  deadlinesIn,
  directionOf: (text) => directionOf(text, 'days'),
  fold,
  intervalIn,
  isAgainstPast,
  isChange,
  isYearly,
  leadingCode,
  leadingDate,
  numberFormat: (text) => numberFormat(text, 1),
  numberIn: (text) => numberIn(words(text), 'hours'),
  numberInWords,
  partOfYear: (text) => partOfYear(text, 2016),
  plainTimes,
  quantitiesIn,
  quarterIn,
  readNumeral,
  readText,
  readTypedNumber,
  remarkedNumber,
  shareIn,
  similarity: (text) => similarity(text, `${text} x`),
  targetInCell: (text) => targetInCell({ ...words(text), reading: readText(text) }, 2016),
  targetInTitle,
  tidy,
  typed,
  wholeDate,
  withoutDistractors,
  yearIn,
  yearsIn,
};

/** What is repeated, and how the text ends: near misses of what the readers look for. */
const REPEATED = [
  '0ca. ',
  'ca. ',
  'circa ',
  '1.',
  '1,',
  '1 ',
  "1'",
  '1/',
  '1-',
  '1:',
  '1h ',
  '1 ora e ',
  '(',
  '(a',
  ')',
  '- ',
  '+ ',
  '± ',
  '% ',
  '1% ',
  'a ',
  'al ',
  'del ',
  'entro ',
  'entro il ',
  'non ',
  'non deve ',
  'non deve essere ',
  'superiore ',
  'superiore a ',
  'minimo di ',
  'tra ',
  'su ',
  '1 su ',
  '1 a su ',
  'scala da ',
  'scala ',
  'n. ',
  'n° ',
  'euro ',
  '€',
  '2016 ',
  '2016: ',
  '2016-',
  '2016/',
  'anno 2016 ',
  'rispetto al ',
  'rispetto al valore del ',
  'mantenimento ',
  'gennaio ',
  '1 gennaio ',
  'gen-',
  'fine ',
  'fine del ',
  'I trim ',
  'art. ',
  'art. 1 ',
  'legge ',
  'decreto 1',
  'riduzione ',
  'riduzione del ',
  'pratiche ',
  'pratiche evase ',
  'tempo medio ',
  'di cui ',
  ',;( ',
  'risultato atteso ',
  ' ',
  '\u00A0',
  '\n',
  '.',
  ',',
  '*',
  '°',
  '1°',
  '1a)',
  '1D',
  '1D01',
  '"',
  '[h]',
  '0#',
  ';',
  '_',
  '\\',
] as const;
const ENDS = ['', '/0', '!x', '1%', '(', ' 2016'] as const;

/** As long as a figure may be, and longer than any cell that is no prose. */
const LENGTHS = [100, 2500] as const;
/** Far more than it should take on a slow machine. */
const WITHIN_MS = 1000;

describe('whatever is typed, every reader is done at once', () => {
  test.each(Object.entries(READERS))('%s', (_name, read) => {
    const texts = LENGTHS.flatMap((length) =>
      REPEATED.flatMap((repeated) =>
        ENDS.map((end) => repeated.repeat(Math.ceil(length / repeated.length)) + end),
      ),
    );
    for (const text of texts) {
      const start = performance.now();
      read(text);
      const taken = performance.now() - start;
      if (taken > WITHIN_MS) throw new Error(`${JSON.stringify(text.slice(0, 40))}: ${taken} ms`);
    }
  });
});
