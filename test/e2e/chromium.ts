import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What of the machine decides which browser is used. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Flags for every Chromium started here: nothing on the side goes to the network, and root may run it in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser's program: the variable CHROMIUM, else an installed Edge, Chrome or Chromium, else the one that comes
 * whole in a development dependency (Linux x64 only).
 */
export async function chromiumPath(machine: Machine = THIS_MACHINE): Promise<string> {
  return machine.env.CHROMIUM ?? installedChromium(machine) ?? (await packedChromium());
}

/** An installed browser of the family, or `null`. */
export function installedChromium({ platform, env, exists }: Machine): string | null {
  return candidates(platform, env).find(exists) ?? null;
}

/** Unpacks the Chromium of the development dependency into the temporary folder, once; nothing is downloaded. */
export async function packedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

const UNIX_NAMES = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder === undefined
        ? []
        : ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'].map((name) =>
            join(folder, name),
          ),
    );
  }
  if (platform === 'darwin')
    return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  const path = (env.PATH ?? '').split(delimiter);
  return UNIX_NAMES.flatMap((name) => path.map((folder) => join(folder, name)));
}
