import { type Lang, type Messages, interpolate, messagesOf, wordFor } from '../i18n';
import type { FileLook, WriteRefusal } from '../xlsx/refusal';

/** Why the program stops: with 2 the input or the arguments were refused, with 3 the output could not be written. */
export interface Fault {
  readonly status: 2 | 3;
  readonly key: keyof Messages['cli']['faults'];
  readonly args: Readonly<Record<string, string>>;
}

export const fault = (status: Fault['status'], key: Fault['key'], args: Fault['args'] = {}): Fault => ({
  status,
  key,
  args,
});

/** The one line of stderr: what, where, what to do. */
export function faultLine({ key, args }: Fault, lang: Lang): string {
  const { faults, limits, looks, obstacles, part } = messagesOf(lang).cli;
  const words = {
    ...args,
    part: args.part ? interpolate(part, { part: args.part }, lang) : '',
    look: wordFor(looks, args.look ?? ''),
    limit: args.limit ? interpolate(wordFor(limits, args.limit), args, lang) : '',
    obstacle: wordFor(obstacles, args.obstacle ?? ''),
  };
  return `albero: ${interpolate(faults[key], words, lang).replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks))}\n`;
}

/** What Excel opens though it is no workbook file: programs export such text and pages as ".xls". */
const EXCEL_OPENS: ReadonlySet<FileLook> = new Set(['html', 'xml', 'text', 'binary-workbook']);

/** A refusal of the reader or the writer, as it concerns a file. */
export function faultOfRefusal(refusal: WriteRefusal, file: string): Fault {
  const part = 'part' in refusal ? (refusal.part ?? '') : '';
  switch (refusal.type) {
    case 'EmptyFile':
      return fault(2, 'emptyFile', { file });
    case 'Truncated':
      return fault(2, 'truncated', { file, part });
    case 'Damaged':
      return fault(2, 'damaged', { file, part });
    case 'NotAWorkbook':
      return fault(2, EXCEL_OPENS.has(refusal.looksLike) ? 'otherFormat' : 'notAWorkbook', {
        file,
        look: refusal.looksLike,
      });
    case 'Encrypted':
      return fault(2, 'encrypted', { file });
    case 'UnsafeArchive':
      return fault(2, 'unsafeArchive', { file, part });
    case 'Dtd':
      return fault(2, 'dtd', { file, part });
    case 'MalformedXml':
      return fault(2, 'malformedXml', {
        file,
        part,
        line: String(refusal.line),
        column: String(refusal.column),
      });
    case 'TooLarge':
      return fault(2, 'tooLarge', { file, part, limit: refusal.limit, max: shownLimit(refusal) });
    case 'StructureProtected':
      return fault(2, 'structureProtected', { file });
    case 'BadPlan':
      return fault(2, 'badPlan', {
        file,
        part: refusal.cell ?? '',
        sheet: refusal.sheet,
        reason: refusal.reason,
      });
  }
}

const MEBI = 1024 * 1024;

/** What is limited in bytes is said in megabytes. */
const shownLimit = ({ limit, max }: Extract<WriteRefusal, { type: 'TooLarge' }>): string =>
  String(limit.endsWith('-bytes') ? max / MEBI : max);

/** The system's name of a failure ("ENOENT"), or its message. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? ('code' in thrown ? String(thrown.code) : thrown.message) : String(thrown);
