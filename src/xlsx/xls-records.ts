import { refuse } from './refusal';

/** The records of an old workbook's stream that somebody here asks for (MS-XLS 2.3). */
export const RECORD = {
  endOfStream: 0x0a,
  formula: 0x06,
  calculationMode: 0x0d,
  filePass: 0x2f,
  font: 0x31,
  boundSheet: 0x85,
  multipleNumbers: 0xbd,
  multipleBlanks: 0xbe,
  richText: 0xd6,
  format: 0xe0,
  sharedText: 0xfd,
  number: 0x203,
  label: 0x204,
  truthOrError: 0x205,
  formulaOf3: 0x206,
  shortNumber: 0x27e,
  formulaOf4: 0x406,
  beginning: 0x809,
} as const;

export interface XlsRecord {
  readonly type: number;
  /** Where its data begin in the stream. */
  readonly start: number;
  readonly data: Uint8Array;
  readonly view: DataView;
}

/** One record after the other; refuses a stream that ends inside one. */
export function* recordsOf(stream: Uint8Array): Generator<XlsRecord> {
  const whole = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const type = whole.getUint16(at, true);
    const length = whole.getUint16(at + 2, true);
    const start = at + 4;
    at = start + length;
    if (at > stream.length) refuse({ type: 'Truncated', part: 'Workbook' });
    const data = stream.subarray(start, at);
    yield { type, start, data, view: new DataView(data.buffer, data.byteOffset, length) };
  }
}
