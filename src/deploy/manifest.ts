/** The base URL that `manifest.xml` at the top is written for: the development server. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

/**
 * The manifest for a pane served from `base`. `manifest.xml` is the one source; only its URLs change.
 * Throws, and so ends the build, when no Office client would load a pane from `base`.
 */
export function manifestFor(base: string | undefined, manifest: string): string {
  return manifest.replaceAll(DEVELOPMENT_BASE, escapeXml(normalised(base ?? DEVELOPMENT_BASE)));
}

/** `https://host/path`, without a final slash. */
function normalised(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(
      `ALBERO_URL is "${base}": it must be the https address of the folder the pane is served from, ` +
        'such as https://intranet.example.org/albero',
    );
  return `${url.origin}${url.pathname}`.replace(/(?<!\/)\/+$/, '');
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
