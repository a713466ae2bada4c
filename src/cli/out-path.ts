import { basename, dirname, extname, join } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Fault, fault } from './fault';

/** The formats that are written; any other input comes out as the first, a template with macros as the second. */
const WRITTEN = ['.xlsx', '.xlsm'] as const;
const MACRO_TEMPLATE = '.xltm';
const SUFFIX = '-relazione';

export interface OutChoice {
  readonly file: string;
  readonly out: string | null;
  readonly inPlace: boolean;
}

/** Where `report` writes: `OUT`, the file itself, or `<name>-relazione` beside it, in a format that is written. */
export function outPath({ file, out, inPlace }: OutChoice): Result<string, Fault> {
  const own = extname(file).toLowerCase();
  const same = WRITTEN.find((known) => known === own);
  if (inPlace) return same ? ok(file) : err(fault(2, 'cannotInPlace', { file }));
  const extension = same ?? (own === MACRO_TEMPLATE ? WRITTEN[1] : WRITTEN[0]);
  if (out === null) return ok(join(dirname(file), basename(file, extname(file)) + SUFFIX + extension));
  if (extname(out).toLowerCase() === extension) return ok(out);
  return err(fault(2, 'wrongExtension', { out, extension }));
}
