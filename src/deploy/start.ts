/**
 * `npm start`: serves the pane over https and, where there is an Excel, opens it there. `npm stop` takes it away from
 * Excel and stops the server.
 */
import { spawn } from 'node:child_process';
import { getPackageJsonScript, logErrorMessage } from 'office-addin-cli';
import { excelIsHere } from './excel-here';
import { DEVELOPMENT_BASE } from './manifest';

const PORT = new URL(DEVELOPMENT_BASE).port;
/** Through npx only: its dependencies are none of the program's, and `npm ci` on a bare machine does not need them. */
const DEBUGGING = 'office-addin-debugging@7.0.0';

const NO_EXCEL = `
Su questo computer non c’è un Excel in cui aprire il pannello. Si può:

  · provare tutto nel browser, accanto a una vera cartella, senza Excel:   npm run workbench
  · usare Excel sul web: lascia aperto questo comando, apri una cartella su https://excel.cloud.microsoft, poi
    Home › Componenti aggiuntivi › Altri componenti › Carica il mio componente aggiuntivo, e scegli manifest.xml

Il pannello è servito da ${DEVELOPMENT_BASE}/taskpane.html (Ctrl+C per chiudere).
`;

async function start(): Promise<void> {
  const devServer = await getPackageJsonScript('dev-server');
  if (devServer === undefined) throw new Error('Avvia con: npm start');
  if (!excelIsHere()) {
    console.log(NO_EXCEL);
    return follow('npm', ['run', '--silent', 'dev-server']);
  }
  return follow('npx', [
    ...['--yes', DEBUGGING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'],
    ...['--dev-server', 'npm run dev-server', '--dev-server-port', PORT],
  ]);
}

async function stop(): Promise<void> {
  if (excelIsHere()) await follow('npx', ['--yes', DEBUGGING, 'stop', 'manifest.xml']);
}

/** Runs a command to its end in this terminal and ends as it does. */
function follow(command: string, args: readonly string[]): Promise<void> {
  // On Windows npm and npx are scripts of the shell, which takes the arguments as one line.
  const shell = process.platform === 'win32';
  const words = shell ? args.map((word) => (word.includes(' ') ? `"${word}"` : word)) : [...args];
  const child = spawn(command, words, { stdio: 'inherit', shell });
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => {
      process.exitCode = code ?? 1;
      done();
    });
  });
}

(process.argv.includes('--stop') ? stop() : start()).catch((reason: unknown) => {
  logErrorMessage(reason);
  process.exitCode = 1;
});
