import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { MEDIA_TYPES } from './media-types';

const ROOT = resolve(__dirname, '../..');
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What is published under which path. */
const FOLDERS: Readonly<Record<string, string>> = {
  pane: join(ROOT, 'dist/web'),
  office: join(ROOT, 'node_modules/@microsoft/office-js/dist'),
  sample: join(ROOT, 'assets/sample'),
  '': join(ROOT, 'dist/workbench'),
};

/** The pane finds its host in the page around it. */
const BRIDGE = `window.webkit = { messageHandlers: { Agave: { postMessage: window.parent.alberoHost(window) } } };\n`;

/**
 * Serves the workbench on 127.0.0.1. The pane is the production bundle as it was built; its page alone is changed: the
 * bridge to the host comes first, and Office.js comes from the installed package instead of Microsoft's network.
 */
export function startServer(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) refuse(response, 400, 'Indirizzo non valido.');
    else void answer(path, response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      done({ server, url: `http://127.0.0.1:${bound}/` });
    });
  });
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path === '/bridge.js') return send(response, MEDIA_TYPES['.js']!, Buffer.from(BRIDGE));
  const file = fileOf(path === '/' ? '/workbench.html' : path);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    refuse(response, 404, 'Non trovato.');
    return;
  }
  const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
  const isPane = path.startsWith('/pane/') && extname(file) === '.html';
  send(response, type, isPane ? Buffer.from(withBridge(body.toString('utf8'))) : body);
}

/** The path that is asked for, as it is spelt; `null` where it is none: "//", "%E0". */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: 400 | 404, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function fileOf(path: string): string | null {
  const name = path.split('/')[1] ?? '';
  const published = name !== '' && Object.hasOwn(FOLDERS, name);
  const folder = FOLDERS[published ? name : '']!;
  const file = normalize(join(folder, published ? path.slice(name.length + 1) : path));
  return file.startsWith(folder + sep) ? file : null;
}

const withBridge = (page: string): string =>
  page.replace('<script', '<script src="/bridge.js"></script><script').replaceAll(OFFICE_CDN, '/office/');

function send(response: ServerResponse, type: string, body: Buffer): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}
