import { rememberedText } from '../domain/remembered';
import { formatDecimal } from './decimals';
import type { Lang } from '.';

/** Values for the holes of a message: words as they are, numbers as decimal text. */
export type MessageArgs = Readonly<Record<string, string | number>>;

const DECIMAL = /^-?\d+(\.\d+)?$/;
/** {name} · {name:number} · {name:money} · {name|one|many} */
const HOLE = /\{(\w+)(?::(number|money)|\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills the holes of a message: `{sheet}` as given, `{value:number}` a decimal in the language's digits,
 * `{value:money}` the same with two decimals, `{count|foglio|fogli}` one of two words. A hole without a value
 * stays as written, so that a missing argument is seen and not guessed.
 */
export function interpolate(template: string, args: MessageArgs, lang: Lang): string {
  let text = '';
  for (const { before, hole, name, look, one, many } of piecesOf(template)) {
    text += before;
    if (!Object.hasOwn(args, name)) text += hole;
    else {
      const value = String(args[name]);
      if (one !== undefined && many !== undefined) text += value === '1' ? one : many;
      else if (look === undefined || !DECIMAL.test(value)) text += value;
      else text += formatDecimal(value, lang, look === 'money' ? 2 : undefined);
    }
  }
  return text;
}

/** A hole, and the words between it and the one before. */
interface Piece {
  readonly before: string;
  /** As written; nothing behind the last words. */
  readonly hole: string;
  readonly name: string;
  readonly look: string | undefined;
  readonly one: string | undefined;
  readonly many: string | undefined;
}

/** The same few templates are filled hundreds of times. */
const piecesOf = rememberedText((template: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: hole, 1: name = '', 2: look, 3: one, 4: many, index } of template.matchAll(HOLE)) {
    pieces.push({ before: template.slice(at, index), hole, name, look, one, many });
    at = index + hole.length;
  }
  const rest = template.slice(at);
  return [...pieces, { before: rest, hole: '', name: '', look: undefined, one: undefined, many: undefined }];
});
