import type { Result } from '../domain/result';
import type { Cipher } from './cipher';
import type { Codec } from './codec';
import { decryptPackage, isEncryptedPackage } from './decrypt-package';
import { LIMITS } from './limits';
import type { PlainWorkbook } from './new-workbook';
import { isOdf, readOds } from './ods';
import { isOle, readOle } from './ole';
import { openPackage } from './opc';
import type { Package } from './opc';
import { attempt, refuse } from './refusal';
import type { FileLook, WorkbookRefusal } from './refusal';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart } from './workbook-part';
import { readXls } from './xls';
import type { XlsReader } from './xls';

/** What a file holds: a package to read and to write into, or the sheets of a format that is read only. */
export type OpenFile =
  | {
      readonly kind: 'package';
      readonly archive: Package;
      readonly workbook: WorkbookPart;
      /** It was encrypted with the password that Excel tries by itself. */
      readonly defaultPassword?: true;
    }
  | { readonly kind: 'sheets'; readonly workbook: PlainWorkbook; readonly codec: Codec };

/** What opening a file leaves to whoever asks for it, to suit the machine. */
export interface FileTools {
  readonly codec: Codec;
  /** Reads an .xls; `null` where none is expected, which then is refused. */
  readonly readXls: XlsReader | null;
  /** Opens what Excel's default password opens; without it that is refused like any other password. */
  readonly cipher?: Cipher | null;
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
 * Opens a workbook file: an .xlsx or .xlsm as a package, an .xls or .ods as its sheets. Which it is, its content
 * says. Refuses what is no workbook before anything of it is parsed. What is open can be read (`readOpen`) and
 * written into (`writeInto`), so that a command that does both opens, and converts, once.
 */
export const openWorkbook = (bytes: Uint8Array, tools: FileTools): Result<OpenFile, WorkbookRefusal> =>
  attempt(() => openFile(bytes, tools));

function openFile(bytes: Uint8Array, { codec, readXls: read, cipher = null }: FileTools): OpenFile {
  if (bytes.length === 0) refuse({ type: 'EmptyFile' });
  if (bytes.length > LIMITS['file-bytes'])
    refuse({ type: 'TooLarge', limit: 'file-bytes', max: LIMITS['file-bytes'] });
  if (isOle(bytes)) {
    const file = readOle(bytes);
    if (!isEncryptedPackage(file)) return { kind: 'sheets', workbook: readXls(file, read, cipher), codec };
    if (!cipher) return refuse({ type: 'Encrypted' });
    const opened = openArchive(decryptPackage(file, cipher), codec);
    return opened.kind === 'package' ? { ...opened, defaultPassword: true } : opened;
  }
  return openArchive(bytes, codec);
}

function openArchive(bytes: Uint8Array, codec: Codec): OpenFile {
  if (!ZIP.every((byte, index) => bytes[index] === byte))
    refuse({ type: 'NotAWorkbook', looksLike: lookOf(bytes) });
  const archive = openPackage(bytes, codec);
  return isOdf(archive)
    ? { kind: 'sheets', workbook: readOds(archive), codec }
    : { kind: 'package', archive, workbook: readWorkbookPart(archive) };
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
