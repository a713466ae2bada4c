import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Node compiles a function when it is first called and forgets it at the end of the run. A command line lives for one
 * run: a sixth of the sample's report went into compiling. So the build keeps what V8 made of the program
 * in a run of its own (`src/deploy/compiled-code.ts`) in a file beside it. The file is an advantage and nothing else: where
 * it is missing, made by another Node or for another build, the program is compiled as ever.
 */
export interface Program {
  /** What V8 has compiled so far, to be kept. */
  readonly compiledCode: () => Buffer;
  /** Runs the program, which looks for its other files where it lies. */
  readonly run: () => void;
}

/** The CommonJS module in `file`, with the compiled code kept in `kept`. */
export function programIn(file: string, kept: string): Program {
  tuneForOneRun();
  const source = readFileSync(file, 'utf8');
  const script = new Script(`(function(require,module,exports,__filename,__dirname){${source}\n})`, {
    filename: file,
    cachedData: codeFor(source, kept),
  });
  return {
    compiledCode: () => Buffer.concat([Buffer.from(markOf(source), 'latin1'), script.createCachedData()]),
    run() {
      const wrapper = script.runInThisContext() as (...args: readonly unknown[]) => void;
      const module = { exports: {} };
      wrapper(createRequire(file), module, module.exports, file, dirname(file));
    },
  };
}

/**
 * V8 prepares for a long life what a report of half a second uses a few times. It optimises a function after so many
 * bytes of code run, by default so soon that most of what it optimises here is not run again; and it compiles a regular
 * expression first to bytecode and, on its second use, once more to machine code. Late optimisation (434 ms of CPU for
 * the sample instead of 626; a workbook 46 times as large 8.6 s instead of 9.2) and compiling expressions once (25 ms
 * less) are V8's own affair, so its flags are set for the engine they were measured on (Node 20) and no other, and
 * before the code is compiled, for kept code holds under the same flags alone.
 */
export function tuneForOneRun(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-tier-up');
}

/** V8 itself looks no further than the length of the source: the build's own mark tells two builds apart. */
function codeFor(source: string, kept: string): Buffer | undefined {
  const bytes = bytesOf(kept);
  return bytes?.toString('latin1', 0, MARK_LENGTH) === markOf(source)
    ? bytes.subarray(MARK_LENGTH)
    : undefined;
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** `//` and the digest that the build writes on the first line of the bundle. */
export const MARK_LENGTH = 34;
const markOf = (source: string): string => source.slice(0, MARK_LENGTH);
