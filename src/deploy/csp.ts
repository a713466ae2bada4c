/** Where Microsoft serves the Office.js client from; the only host beside the pane's own. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The digest of nothing at all. Fluent's style engine makes an empty `<style>` and fills it through the CSSOM, which no
 * policy restricts; with this digest the empty element may stand and no written style can be injected.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the pane's page may load: itself, Office.js, and nothing more. Directive → sources. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", OFFICE_CDN],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The policy as the page's `<meta>` and a server's header write it. */
export const contentSecurityPolicy = (): string =>
  Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
