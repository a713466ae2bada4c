import manifest from '../../package.json';
import { type Lang, messagesOf } from '../i18n';
import { type Request, parseWords } from './args';
import { check } from './check';
import { type Ended, type Progress, done, refused } from './ended';
import { fault, reasonOf } from './fault';
import { inspect } from './inspect';
import { report } from './report';
import { shown } from './shown';

async function main(words: readonly string[]): Promise<void> {
  const { lang, request } = parseWords(words);
  const progress = progressOn(process.stderr);
  const ended = request.ok ? await run(request.value, lang, progress) : refused(request.error, lang);
  progress('');
  process.exitCode = ended.status;
  process.stderr.write(shown(ended.stderr));
  const code = await failureOf(process.stdout, shown(ended.stdout));
  // A reader that has seen enough (`| head`) is no failure.
  if (code === null || code === 'EPIPE') return;
  const lost = unanswered(request, ended, code, lang);
  process.exitCode = lost.status;
  process.stderr.write(shown(lost.stderr));
}

/** Writes a text and says how that failed, in the system's word. */
const failureOf = (stream: NodeJS.WriteStream, text: string): Promise<string | null> =>
  new Promise((done) => {
    if (text === '') return done(null);
    stream.on('error', (error) => done(reasonOf(error)));
    stream.write(text, (error) => done(error ? reasonOf(error) : null));
  });

/** The command was carried out, and nobody hears of it: that is 3, and true of what was written. */
function unanswered(
  request: ReturnType<typeof parseWords>['request'],
  { wrote }: Ended,
  code: string,
  lang: Lang,
) {
  const file = request.ok ? filesOf(request.value) : '';
  return refused(
    wrote === undefined
      ? fault(3, 'noAnswer', { file, code })
      : fault(3, 'noAnswerWrote', { file, code, out: wrote }),
    lang,
  );
}

async function run(request: Request, lang: Lang, progress: Progress): Promise<Ended> {
  try {
    switch (request.command) {
      case 'inspect':
        return await inspect(request, lang, progress);
      case 'report':
        return await report(request, lang, progress);
      case 'check':
        return await check(request, lang, progress);
      case 'help':
        return done(messagesOf(lang).cli.help);
      case 'version':
        return done(`${manifest.version}\n`);
    }
  } catch (thrown) {
    return refused(fault(2, 'internal', { file: filesOf(request), reason: reasonOf(thrown) }), lang);
  }
}

/** One line that each text overwrites; nothing where stderr is no terminal. */
const progressOn =
  (stream: NodeJS.WriteStream): Progress =>
  (text) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${shown(text)}`);
  };

const filesOf = (request: Request): string =>
  'file' in request ? request.file : 'files' in request ? request.files.join(', ') : 'albero';

/** Where nobody can be told, there is nothing to tell. */
process.stderr.on('error', () => undefined);

void main(process.argv.slice(2));
