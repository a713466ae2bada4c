import { getHttpsServerOptions } from 'office-addin-dev-certs';
import type { Configuration } from 'webpack-dev-server';
import { DEVELOPMENT_BASE } from './manifest';

/** Excel loads a pane over https only, so the development server shows a certificate that this machine trusts. */
export async function devServer(): Promise<Configuration> {
  return {
    host: 'localhost',
    port: Number(new URL(DEVELOPMENT_BASE).port),
    server: await trustedCertificate(),
    hot: false,
    client: { overlay: false },
    static: false,
  };
}

/** Where no certificate can be made trusted, one that the browser asks about. */
async function trustedCertificate(): Promise<Configuration['server']> {
  try {
    const { ca, cert, key } = await getHttpsServerOptions();
    return { type: 'https', options: { ca, cert, key } };
  } catch (reason) {
    const why = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason);
    console.warn(
      `Il certificato di sviluppo non è fra quelli fidati (${why}).\n` +
        `Apri ${DEVELOPMENT_BASE}/taskpane.html nel browser e accetta l’avviso, poi carica il manifest.`,
    );
    return 'https';
  }
}
