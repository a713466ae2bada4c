import { convertOds, isOdf } from './ods';
import { convertXls, isOle } from './xls';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { FileLook } from './refusal';

export interface OoxmlFile {
  readonly bytes: Uint8Array;
  /** The file was .xls or .ods; these are not its bytes but those of a new .xlsx with its sheets. */
  readonly converted: boolean;
}

const ZIP = [0x50, 0x4b];

/** How the files that people hand over by mistake begin. */
const LOOKS: readonly { readonly look: FileLook; readonly starts: readonly string[] }[] = [
  { look: 'pdf', starts: ['%PDF'] },
  { look: 'image', starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'] },
  { look: 'archive', starts: ['Rar!', '7z\xbc\xaf', '\x1f\x8b'] },
  { look: 'html', starts: ['<!doctype html', '<html', '<head', '<table', '<meta'] },
  { look: 'xml', starts: ['<'] },
  { look: 'document', starts: ['{\\rtf'] },
];

/**
 * The file as a package that the reader and the writer work on: an .xlsx or .xlsm as it is, an .xls or .ods
 * converted. What it is, its first bytes say. Refuses what is no workbook.
 */
export function toOoxml(bytes: Uint8Array): OoxmlFile {
  if (bytes.length === 0) refuse({ type: 'EmptyFile' });
  if (bytes.length > LIMITS['file-bytes'])
    refuse({ type: 'TooLarge', limit: 'file-bytes', max: LIMITS['file-bytes'] });
  if (isOle(bytes)) return { bytes: convertXls(bytes), converted: true };
  if (!ZIP.every((byte, index) => bytes[index] === byte))
    refuse({ type: 'NotAWorkbook', looksLike: lookOf(bytes) });
  return isOdf(bytes) ? { bytes: convertOds(bytes), converted: true } : { bytes, converted: false };
}

function lookOf(bytes: Uint8Array): FileLook {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  const plain = start.replace(/^(?:\xef\xbb\xbf|\s)+/, '').toLowerCase();
  const known = LOOKS.find(({ starts }) =>
    starts.some((sign) => start.startsWith(sign) || plain.startsWith(sign.toLowerCase())),
  );
  if (known) return known.look;
  return /[^\P{Cc}\t\n\r]/u.test(start) ? 'unknown' : 'text';
}
