import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** At most this much script, gzipped, before the pane paints; the rest is loaded on demand. Bytes. */
export const BUDGET = 300 * 1024;

export interface ScriptSize {
  readonly file: string;
  /** Bytes as a web server sends them. */
  readonly gzipped: number;
}

/** The scripts that a page of the build loads from its own server, in their order, with their sizes. */
export function initialScripts(folder: string, page: string): readonly ScriptSize[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, source]) => source ?? '');
  return sources
    .filter((source) => !source.includes(':'))
    .map((file) => ({ file, gzipped: gzippedSize(join(folder, file)) }));
}

export const gzippedSize = (path: string): number => gzipSync(readFileSync(path)).length;

export const total = (scripts: readonly ScriptSize[]): number =>
  scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);

export const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
