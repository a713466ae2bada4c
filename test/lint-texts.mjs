import { ESLint } from 'eslint';

/**
 * Lints texts as if they stood in files, with the project's own configuration. Reads from stdin
 * `[{ "file": "src/domain/probe.ts", "text": "…" }]`, prints the broken rules of each: `[["no-restricted-imports"]]`.
 * A process of its own, because Jest's module loader cannot load an ES-module configuration.
 */
const probes = JSON.parse(await new Response(process.stdin).text());
const eslint = new ESLint();
const broken = [];
for (const { file, text } of probes) {
  const [result] = await eslint.lintText(text, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
