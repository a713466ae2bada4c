import manifest from '../../package.json';
import { type Lang, messagesOf } from '../i18n';
import { type Request, parseWords } from './args';
import { check } from './check';
import { type Ended, type Progress, done, refused } from './ended';
import { fault } from './fault';
import { codeOf } from './input';
import { inspect } from './inspect';
import { report } from './report';

async function main(words: readonly string[]): Promise<void> {
  const { lang, request } = parseWords(words);
  const progress = progressOn(process.stderr);
  const ended = request.ok ? await run(request.value, lang, progress) : refused(request.error, lang);
  progress('');
  process.exitCode = ended.status;
  process.stderr.write(ended.stderr);
  process.stdout.write(ended.stdout);
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
    const file = 'file' in request ? request.file : 'files' in request ? request.files.join(', ') : '';
    return refused(fault(2, 'internal', { file, reason: codeOf(thrown) }), lang);
  }
}

/** One line that each text overwrites; nothing where stderr is no terminal. */
const progressOn =
  (stream: NodeJS.WriteStream): Progress =>
  (text) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text}`);
  };

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2));
