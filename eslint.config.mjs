import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The folders of the core, in the order data goes through them: each may import only those before it. */
const WAY = ['workbook', 'domain', 'recognition', 'model', 'checks', 'notes', 'i18n', 'reports'];
/** The faces around the core, and what each may import. */
const FACES = {
  ports: ['workbook', 'domain'],
  xlsx: ['workbook', 'domain'],
  excel: ['workbook', 'domain', 'ports'],
  cli: [...WAY, 'xlsx'],
  commands: [...WAY, 'pipeline', 'ports', 'taskpane'],
  taskpane: [...WAY, 'pipeline', 'ports'],
};
const FOLDERS = [...WAY, 'pipeline', ...Object.keys(FACES)];

/** Where the pane is put together: the only files outside `src/excel` that know which host there is. */
const COMPOSITION_ROOTS = ['src/taskpane/main.tsx'];

const FILE_FORMAT = ['fflate', 'saxes', '@e965/xlsx', 'exceljs', 'excelize-wasm'];

/** The domain knows of workbooks only how a cell is called. */
const ADDRESS_ONLY = {
  regex: '^(\\.\\./)+workbook/(?!address$)',
  message: 'The domain knows of workbooks only how a cell is called (workbook/address).',
};

const denied = (folders) =>
  folders.map((folder) => ({
    regex: `^(\\.\\./)+${folder}(/|$)`,
    message: `${folder} lies further along the way (design.md, "One way through the house").`,
  }));

/** What a file of `folder` may not import: the folders not in `allowed`, the file format, Node. */
function wall(folder, allowed, { node = false, fileFormat = false } = {}) {
  return {
    name: `wall of ${folder}`,
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: [...COMPOSITION_ROOTS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: fileFormat
            ? []
            : FILE_FORMAT.map((name) => ({ name, message: 'Only src/xlsx knows the file format.' })),
          patterns: [
            ...(folder === 'domain' ? [ADDRESS_ONLY] : []),
            ...denied(FOLDERS.filter((other) => other !== folder && !allowed.includes(other))),
            ...(node ? [] : [{ regex: '^node:', message: 'The core runs in the pane too: no Node there.' }]),
          ],
        },
      ],
    },
  };
}

/** What makes a result depend on more than its input, and what only one host has. */
const IMPURE = [
  ...['process', 'console', 'Buffer', 'require', 'window', 'document', 'fetch', 'setTimeout', 'setInterval'],
  ...['Excel', 'Office', 'OfficeExtension'],
];
/** The plugin's own rules of its recommended set, which also brings a parser and a formatter that the house has. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.keys(rules))
    .filter((rule) => rule.startsWith('office-addins/'))
    .map((rule) => [rule, 'error']),
);

/** The plugin sees a sync in a loop only on a variable called `context`, and no loop that is a callback. */
const SYNC_IN_A_LOOP = [
  ':matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement)',
  'CallExpression[callee.property.name=/^(map|flatMap|forEach|reduce|filter|every|some)$/] > :function',
].map((loop) => ({
  selector: `${loop} CallExpression[callee.property.name='sync']`,
  message: 'One sync for all: queue in the loop, sync after it.',
}));

const CORE = [...WAY.map((folder) => `src/${folder}/**/*.ts`), 'src/pipeline.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    name: 'house',
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    languageOptions: { globals: globals.node },
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // noUncheckedIndexedAccess asks for `!` where an index was just checked; elsewhere the compiler is enough.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'words are data: a thesaurus is as long as the language',
    files: ['src/recognition/thesaurus/**/*.ts', 'src/i18n/{it,en}/**/*.ts', 'assets/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  { name: 'configuration', files: ['*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...WAY.map((folder, index) => wall(folder, WAY.slice(0, index))),
  wall('xlsx', FACES.xlsx, { node: true, fileFormat: true }),
  wall('ports', FACES.ports),
  wall('excel', FACES.excel),
  wall('taskpane', FACES.taskpane),
  wall('commands', FACES.commands),
  wall('cli', [...FACES.cli, 'pipeline'], { node: true }),
  {
    name: 'wall of the pipeline',
    files: ['src/pipeline.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: FILE_FORMAT,
          patterns: [{ regex: '^(node:|\\./(ports|xlsx|cli|excel|taskpane|commands)/)' }],
        },
      ],
    },
  },
  {
    name: 'the core is pure',
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE.map((name) => ({ name, message: 'The core is pure.' })),
        { name: 'parseFloat', message: 'Figures are decimals (src/domain/decimal.ts).' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core does not look at the clock.' },
        {
          object: 'Number',
          property: 'parseFloat',
          message: 'Figures are decimals (src/domain/decimal.ts).',
        },
        { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core does not look at the clock.',
        },
        { selector: 'AwaitExpression', message: 'The core is synchronous.' },
      ],
    },
  },
  {
    name: 'one folder names Excel',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', ...CORE],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
    },
  },
  {
    name: 'few round trips to Excel',
    files: ['src/excel/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...OFFICE_RULES, 'no-restricted-syntax': ['error', ...SYNC_IN_A_LOOP] },
  },
  {
    name: 'hooks, keyboard and screen readers',
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, ...jsxA11y.flatConfigs.recommended.plugins },
    languageOptions: { globals: globals.browser },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  prettier,
);
