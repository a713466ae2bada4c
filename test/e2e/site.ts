import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { MEDIA_TYPES } from '../workbench/media-types';

/** Where the pane's pages are, for the browser; answered from the build's folder, never from a network. */
export const SITE = 'https://albero.test/';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const BUILD = resolve(__dirname, '../../dist/web');
const OFFICE = resolve(require.resolve('@microsoft/office-js/package.json'), '../dist');

/** Answers the site from the build and Office.js from its package; every other request is refused and reported. */
export async function serveSite(context: BrowserContext, refused: (url: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(SITE)) return fromFolder(route, BUILD, new URL(url).pathname, refused);
    if (url.startsWith(OFFICE_CDN))
      return fromFolder(route, OFFICE, new URL(url).pathname.slice('/lib/1/hosted'.length), refused);
    refused(url);
    return route.abort('blockedbyclient');
  });
}

async function fromFolder(
  route: Route,
  folder: string,
  path: string,
  refused: (url: string) => void,
): Promise<void> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
  if (body === null) {
    refused(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  }
  return route.fulfill({
    body,
    contentType: MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
}
