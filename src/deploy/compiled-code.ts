import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiler, sources } from 'webpack';
import { MARK_LENGTH, programIn } from '../cli/compiled';

/** What the program is run on, so that V8 compiles what a report takes. */
export interface CompiledCodeOptions {
  /** The bundle's file name. */
  readonly bundle: string;
  /** Name of the file to keep the compiled code in, beside it. */
  readonly kept: string;
  /** A workbook to report on. */
  readonly workbook: string;
}

/**
 * Writes the bundle in ASCII, marks it with its digest and keeps beside it the code that V8 compiles in a run of the
 * program.
 */
export class CompiledCode {
  constructor(private readonly options: CompiledCodeOptions) {}

  apply(compiler: Compiler): void {
    const { bundle, kept, workbook } = this.options;
    compiler.hooks.thisCompilation.tap('CompiledCode', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'CompiledCode', stage }, () => {
        compilation.updateAsset(bundle, (asset) => {
          const program = inAscii(asset.buffer().toString());
          return new sources.RawSource(`${markFor(program)}\n${program}`);
        });
      });
    });
    compiler.hooks.afterEmit.tap('CompiledCode', ({ outputOptions: { path = '' } }) => {
      const file = join(path, bundle);
      execFileSync(process.execPath, ['--require', 'tsx/cjs', __filename, file, join(path, kept), workbook], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    });
  }
}

/**
 * A single character beyond Latin-1 makes V8 keep, copy and look through the whole program at twice its size. What
 * follows a backslash goes with it.
 */
const inAscii = (program: string): string =>
  program.replace(/\\[^\u0080-\uffff]|\\?([\u0080-\uffff])/g, (text: string, unit?: string) =>
    unit === undefined ? text : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const markFor = (content: string): string =>
  `//${createHash('sha256')
    .update(content)
    .digest('hex')
    .slice(0, MARK_LENGTH - 2)}`;

/** Runs the program on the workbook and keeps, at the end of the run, all that was compiled. */
function keep(file: string, kept: string, workbook: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'albero-build-'));
  rmSync(kept, { force: true });
  const { compiledCode, run } = programIn(file, kept);
  process.on('exit', () => {
    writeFileSync(kept, compiledCode());
    rmSync(folder, { recursive: true, force: true });
  });
  process.argv.splice(1, process.argv.length, file, 'report', workbook, '-o', join(folder, 'report.xlsx'));
  run();
}

if (require.main === module) {
  const [, , file, kept, workbook] = process.argv;
  if (file && kept && workbook) keep(file, kept, workbook);
}
