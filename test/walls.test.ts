import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A line of code, where it stands, and the lint rule that must refuse it (`null`: it is allowed). */
type Probe = readonly [file: string, line: string, rule: string | null];

const importing = (path: string): string => `export { x } from '${path}';`;

const PROBES: readonly Probe[] = [
  // Data goes one way: a folder imports only from those before it (design.md, "One way through the house").
  ['src/domain/probe.ts', importing('../workbook/address'), null],
  ['src/domain/probe.ts', importing('../workbook/snapshot'), 'no-restricted-imports'],
  ['src/domain/probe.ts', importing('../facts/facts'), 'no-restricted-imports'],
  ['src/recognition/kinds/probe.ts', importing('../../domain/decimal'), null],
  ['src/recognition/kinds/probe.ts', importing('../../model/model'), 'no-restricted-imports'],
  ['src/model/probe.ts', importing('../facts/facts'), null],
  // What comes after recognition sees what it says; the pane asks for a table's columns too.
  ['src/model/probe.ts', importing('../recognition/recognise'), 'no-restricted-imports'],
  ['src/cli/probe.ts', importing('../recognition/recognise'), 'no-restricted-imports'],
  ['src/pipeline.ts', importing('./recognition/recognise'), null],
  ['src/taskpane/places/probe.tsx', importing('../../recognition/mapping'), null],
  ['src/taskpane/places/probe.tsx', importing('../../recognition/words/heads'), 'no-restricted-imports'],
  // Nor does a room of recognition import a later one, another grammar, or what puts the rooms together.
  ['src/recognition/kinds/probe.ts', importing('../features/roles'), null],
  ['src/recognition/words/probe.ts', importing('../layout/table'), 'no-restricted-imports'],
  ['src/recognition/features/probe.ts', importing('../grammars/tree/rows'), 'no-restricted-imports'],
  ['src/recognition/grammars/tree/probe.ts', importing('../../features/roles'), null],
  ['src/recognition/grammars/tree/probe.ts', importing('../reading'), null],
  ['src/recognition/grammars/tree/probe.ts', importing('../progress/roles'), null],
  ['src/recognition/grammars/tree/probe.ts', importing('../statement/table'), 'no-restricted-imports'],
  ['src/recognition/grammars/tree/probe.ts', importing('../../judging/score'), 'no-restricted-imports'],
  ['src/recognition/grammars/tree/probe.ts', importing('../../registry'), 'no-restricted-imports'],
  ['src/recognition/kinds/probe.ts', importing('../registry'), 'no-restricted-imports'],
  ['src/recognition/words/probe.ts', importing('../../recognition/registry'), 'no-restricted-imports'],
  ['src/recognition/words/probe.ts', importing('../../model/model'), 'no-restricted-imports'],
  ['src/model/probe.ts', importing('../checks/finding'), 'no-restricted-imports'],
  ['src/checks/probe.ts', importing('../model/measures'), null],
  ['src/checks/probe.ts', importing('../i18n'), 'no-restricted-imports'],
  ['src/reports/probe.ts', importing('../i18n'), null],
  ['src/reports/probe.ts', importing('../pipeline'), 'no-restricted-imports'],
  ['src/reports/probe.ts', importing('../cli/json'), 'no-restricted-imports'],
  ['src/pipeline.ts', importing('./xlsx/read'), 'no-restricted-imports'],
  ['src/xlsx/probe.ts', importing('../facts/facts'), 'no-restricted-imports'],
  ['src/cli/probe.ts', importing('../pipeline'), null],
  ['src/notes/probe.ts', importing('../checks/finding'), null],
  ['src/notes/probe.ts', importing('../reports/report'), 'no-restricted-imports'],
  // The pane knows the core and a port; only where it is put together is it known that Excel answers.
  ['src/ports/probe.ts', importing('../workbook/snapshot'), null],
  ['src/ports/probe.ts', importing('../excel/open-workbook'), 'no-restricted-imports'],
  ['src/excel/probe.ts', importing('../ports/open-workbook'), null],
  ['src/excel/probe.ts', importing('../pipeline'), 'no-restricted-imports'],
  ['src/excel/probe.ts', importing('../taskpane/store'), 'no-restricted-imports'],
  ['src/excel/probe.ts', importing('@e965/xlsx'), 'no-restricted-imports'],
  ['src/taskpane/places/probe.tsx', importing('../../ports/open-workbook'), null],
  ['src/taskpane/places/probe.tsx', importing('../../excel/open-workbook'), 'no-restricted-imports'],
  ['src/taskpane/places/probe.tsx', importing('../../xlsx/read'), 'no-restricted-imports'],
  ['src/taskpane/places/probe.tsx', importing('../../commands/ribbon'), 'no-restricted-imports'],
  ['src/taskpane/probe.ts', importing('../excel/open-workbook'), 'no-restricted-imports'],
  ['src/taskpane/main.tsx', importing('../excel/open-workbook'), null],
  ['src/commands/probe.ts', importing('../taskpane/store'), null],
  ['src/commands/probe.ts', importing('../excel/open-workbook'), 'no-restricted-imports'],
  ['src/pipeline.ts', importing('./taskpane/store'), 'no-restricted-imports'],
  // No way round: a path with turns, a late import, what lies outside `src` or beside the way.
  ['src/domain/probe.ts', importing('./../model/model'), 'no-restricted-imports'],
  ['src/domain/probe.ts', importing('../domain/../model/model'), 'no-restricted-imports'],
  ['src/recognition/kinds/probe.ts', importing('../../../src/model/model'), 'no-restricted-imports'],
  ['src/cli/probe.ts', importing('../../assets/sample/build'), 'no-restricted-imports'],
  ['src/domain/probe.ts', importing('../../test/layouts/run'), 'no-restricted-imports'],
  ['src/cli/probe.ts', importing('../deploy/csp'), 'no-restricted-imports'],
  ['src/model/probe.ts', "export const late = () => import('./model');", 'no-restricted-syntax'],
  ['src/taskpane/probe.ts', "export const late = () => import('./store');", null],
  ['src/taskpane/probe.ts', "export const late = () => import('../excel/live');", 'no-restricted-syntax'],
  ['src/cli/probe.ts', 'export const late = (path: string) => import(path);', 'no-restricted-syntax'],
  // Words of the language are data.
  ['src/recognition/features/probe.ts', 'export const said = /\\bobiettiv\\w*/;', 'no-restricted-syntax'],
  ['src/recognition/features/probe.ts', 'export const figure = /^\\d{1,4}%$/;', null],
  // A folder names only the packages it has.
  ['src/domain/probe.ts', importing('decimal.js'), null],
  ['src/model/probe.ts', importing('decimal.js'), 'no-restricted-imports'],
  ['src/notes/probe.ts', importing('zod/mini'), null],
  ['src/reports/probe.ts', importing('react'), 'no-restricted-imports'],
  ['src/excel/probe.ts', importing('react'), 'no-restricted-imports'],
  // One folder knows the file format.
  ['src/xlsx/probe.ts', importing('fflate'), null],
  ['src/cli/probe.ts', importing('fflate'), 'no-restricted-imports'],
  ['src/reports/probe.ts', importing('@e965/xlsx'), 'no-restricted-imports'],
  // The core runs in the pane: no Node, no clock, no chance, no host.
  ['src/cli/probe.ts', importing('node:fs'), null],
  ['src/model/probe.ts', importing('node:fs'), 'no-restricted-imports'],
  ['src/model/probe.ts', importing('fs'), 'no-restricted-imports'],
  ['src/model/probe.ts', 'export const now = Date();', 'no-restricted-syntax'],
  ['src/model/probe.ts', 'export const now = performance.now();', 'no-restricted-globals'],
  ['src/model/probe.ts', 'export const host = globalThis.process;', 'no-restricted-globals'],
  ['src/model/probe.ts', 'export async function wait() { return 1; }', 'no-restricted-syntax'],
  ['src/model/probe.ts', 'export const soon = Promise.resolve(1);', 'no-restricted-globals'],
  ['src/i18n/probe.ts', 'export const said = (n: number) => n.toLocaleString();', 'no-restricted-syntax'],
  ['src/model/probe.ts', 'export const now = Date.now();', 'no-restricted-properties'],
  ['src/model/probe.ts', 'export const now = new Date();', 'no-restricted-syntax'],
  ['src/checks/probe.ts', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['src/reports/probe.ts', 'console.log(1);', 'no-restricted-globals'],
  ['src/domain/probe.ts', "export const half = parseFloat('0.5');", 'no-restricted-globals'],
  ['src/domain/probe.ts', 'export const host = Excel;', 'no-restricted-globals'],
  ['src/cli/probe.ts', 'export const host = Office;', 'no-restricted-globals'],
  ['src/excel/probe.ts', 'export const host = Excel;', null],
  ['src/taskpane/probe.tsx', 'export const host = Office;', 'no-restricted-globals'],
  ['src/taskpane/main.tsx', 'export const host = Office;', 'no-restricted-globals'],
  ['src/commands/probe.ts', 'export const host = Office;', 'no-restricted-globals'],
  ['src/taskpane/probe.tsx', 'export const host = window.Office;', 'no-restricted-globals'],
  // One sync for all: in no loop, on no variable, in no callback.
  ['src/excel/probe.ts', 'export const f = async (c: Syncs) => { await c.sync(); };', null],
  [
    'src/excel/probe.ts',
    'export const f = async (c: Syncs) => { for (const x of [1, 2]) await c.sync(x); };',
    'no-restricted-syntax',
  ],
  [
    'src/excel/probe.tsx',
    'export const f = (c: Syncs) => [1, 2].map(async (x) => { await c.sync(x); });',
    'no-restricted-syntax',
  ],
  [
    'src/excel/probe.tsx',
    'export const f = (s: Sheet) => { const range = s.getRangeOrNullObject(); if (!range) s.clear(); };',
    'office-addins/test-for-null-using-isNullObject',
  ],
  // The pane's components.
  [
    'src/taskpane/probe.tsx',
    'export function A({ b }: Flag) { if (b) useEffect(() => undefined); return null; }',
    'react-hooks/rules-of-hooks',
  ],
  ['src/taskpane/probe.tsx', 'export const A = () => <img src="a.png" />;', 'jsx-a11y/alt-text'],
];

describe('the walls', () => {
  const input = JSON.stringify(PROBES.map(([file, line]) => ({ file, text: `${line}\n` })));
  const output = execFileSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    input,
    encoding: 'utf8',
  });
  const broken: readonly (readonly string[])[] = JSON.parse(output);

  test.each(PROBES.map((probe, index) => [...probe, broken[index] ?? []] as const))(
    '%s: %s → %s',
    (_file, _line, rule, rules) => {
      expect([...new Set(rules)]).toEqual(rule === null ? [] : [rule]);
    },
  );
});
