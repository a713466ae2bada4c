import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result';
import { LANGS, type Lang } from '../i18n';
import { type Fault, fault } from './fault';

/** What every command takes. */
interface Common {
  readonly json: boolean;
  /** A workbook of the same shape: what was said there holds here too. */
  readonly notes: string | null;
}

/** What the user asked for, checked. */
export type Request =
  | ({ readonly command: 'inspect'; readonly files: readonly string[] } & Common)
  | ({ readonly command: 'check'; readonly file: string } & Common)
  | ({
      readonly command: 'report';
      readonly file: string;
      /** `null`: the name is made from the input's. */
      readonly out: string | null;
      readonly inPlace: boolean;
    } & Common)
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export interface Parsed {
  readonly lang: Lang;
  readonly request: Result<Request, Fault>;
}

const COMMANDS = ['inspect', 'report', 'check'] as const;

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  notes: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const TYPE_OF: ReadonlyMap<string, 'boolean' | 'string'> = new Map(
  Object.entries(OPTIONS).map(([name, { type }]) => [name, type]),
);

/** Options that only `report` takes; the others are for all. */
const REPORT_ONLY = ['out', 'in-place'] as const;

/** Reads the words after the program's name. The language is known even when they are refused. */
export function parseWords(words: readonly string[]): Parsed {
  const given = split(words);
  const lang = LANGS.find((known) => known === given.values.lang) ?? 'it';
  const bad = faultOfOptions(given, lang);
  return { lang, request: bad ? err(bad) : requestOf(given) };
}

type Given = ReturnType<typeof split>;

const split = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });

function faultOfOptions({ values, tokens }: Given, lang: Lang): Fault | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const type = TYPE_OF.get(token.name);
    if (!type) return fault(2, 'unknownOption', { option });
    if (type === 'boolean' && token.value !== undefined) return fault(2, 'optionTakesNoValue', { option });
    const swallowed = token.inlineValue === false && token.value?.startsWith('-');
    if (type === 'string' && (!token.value || swallowed)) return fault(2, 'optionNeedsValue', { option });
  }
  const wrongLang = values.lang !== undefined && values.lang !== lang;
  return wrongLang ? fault(2, 'unknownLang', { value: String(values.lang) }) : null;
}

function requestOf({ values, positionals }: Given): Result<Request, Fault> {
  if (values.help) return ok({ command: 'help' });
  if (values.version) return ok({ command: 'version' });
  const [word, file, ...more] = positionals;
  if (word === undefined) return err(fault(2, 'noCommand'));
  const command = COMMANDS.find((name) => name === word);
  if (!command) return err(fault(2, 'unknownCommand', { command: word }));
  const stray = command === 'report' ? undefined : REPORT_ONLY.find((option) => option in values);
  if (stray) return err(fault(2, 'notOfCommand', { option: `--${stray}`, command }));
  if (!file || more.includes('')) return err(fault(2, 'noFile', { command }));
  const common: Common = {
    json: values.json === true,
    notes: typeof values.notes === 'string' ? values.notes : null,
  };
  if (command === 'inspect') return ok({ command, files: [file, ...more], ...common });
  if (more.length > 0) return err(fault(2, 'oneFile', { command }));
  if (command === 'check') return ok({ command, file, ...common });
  const inPlace = values['in-place'] === true;
  const out = typeof values.out === 'string' ? values.out : null;
  if (inPlace && out !== null) return err(fault(2, 'outAndInPlace'));
  return ok({ command, file, out, inPlace, ...common });
}
