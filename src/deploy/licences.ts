import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources, type Compilation, type Compiler, type Module, NormalModule } from 'webpack';

const NAME = 'Licences';

/** Puts beside the bundle a file with the licence of every package that went into it. */
export class Licences {
  constructor(private readonly filename: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const text = [...packageFolders(compilation)].sort().map(licenceOf).join(RULE);
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** Folders of the packages that modules of the compilation come from. */
function packageFolders(compilation: Compilation): Set<string> {
  const files = [...compilation.modules].flatMap(filesOf);
  return new Set(files.flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
}

/** The innermost package of a path: `…/node_modules/name` or `…/node_modules/@scope/name`. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

function filesOf(module: Module): string[] {
  if (module instanceof NormalModule) return [module.resource];
  return 'modules' in module && Array.isArray(module.modules) ? module.modules.flatMap(filesOf) : [];
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function licenceOf(folder: string): string {
  const facts: PackageFacts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${facts.name} ${facts.version} (${facts.license})\n\n${text}\n`;
}
