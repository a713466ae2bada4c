import { DEFAULT_SETTINGS } from '../domain/settings';
import { sameName } from '../workbook/sheet-names';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Notes } from './notes';
import { isKnownVersion, notesSheets, sheetContent } from './read-notes';

/**
 * What was said in another workbook of the same shape, as it concerns this one: its settings, corrections and answers,
 * each found again by the words of the heads. What was said of single figures stays with them: last year's judgement
 * is no judgement of this year's result. `null` where the other workbook carries no notes that can be read.
 */
export function foreignNotes(other: WorkbookSnapshot, here: WorkbookSnapshot): Notes | null {
  const [sheet] = notesSheets(other);
  const held = sheet && sheetContent(sheet, here);
  return held && isKnownVersion(held.version) ? { ...held.notes, judgements: [], acceptances: [] } : null;
}

/** The workbook's own notes, completed by those of another: what is said here goes before what is said there. */
export const completed = (own: Notes, other: Notes): Notes => ({
  ...own,
  settings: isDefault(own) ? other.settings : own.settings,
  corrections: [
    ...own.corrections,
    ...other.corrections.filter(
      ({ sheet }) => !own.corrections.some((each) => sameName(each.sheet) === sameName(sheet)),
    ),
  ],
  answers: [
    ...own.answers,
    ...other.answers.filter(({ question }) => !own.answers.some((each) => each.question === question)),
  ],
});

const isDefault = ({ settings }: Notes): boolean =>
  JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);
