import { buildWhenStale } from '../e2e/build';
import { startServer } from './server';

const PORT = 4316;

/** `npm run workbench`: builds what is missing and serves the workbench until it is stopped. */
async function serve(): Promise<void> {
  buildWhenStale();
  const { url } = await startServer(PORT).catch(() => startServer(0));
  process.stdout.write(`\nIl banco di prova è pronto: ${url}\nPer fermarlo: Ctrl+C\n`);
}

void serve();
