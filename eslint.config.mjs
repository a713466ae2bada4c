import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The folders of the core, in the order data goes through them: each may import only those before it. */
const WAY = ['workbook', 'domain', 'facts', 'recognition', 'model', 'checks', 'notes', 'i18n', 'reports'];
/** What comes after recognition sees of it what it says (`facts`), not how it came to say so. */
const FACTS_WAY = WAY.filter((folder) => folder !== 'recognition');
/** The rooms of recognition, in the same manner; the files beside them put them together. */
const ROOMS = ['words', 'layout', 'names', 'sums', 'relations', 'features', 'grammars', 'judging', 'kinds'];
/** The faces around the core, and what each may import. */
const FACES = {
  ports: ['workbook', 'domain'],
  xlsx: ['workbook', 'domain'],
  excel: ['workbook', 'domain', 'ports'],
  cli: [...FACTS_WAY, 'pipeline', 'xlsx'],
  commands: [...FACTS_WAY, 'pipeline', 'ports', 'taskpane'],
  taskpane: [...WAY, 'pipeline', 'ports'],
};
/** Whatever a relative path can lead to from a folder of `src`: its neighbours there, and what lies outside `src`. */
const FOLDERS = [...WAY, 'pipeline', ...Object.keys(FACES), 'deploy'];
const OUTSIDE = ['src', 'test', 'assets', 'dist', 'node_modules'];

/** The packages a folder may name; Node's modules count as one. The core has none but these two. */
const NODE = 'node:.*';
const PACKAGES = {
  domain: ['decimal\\.js'],
  notes: ['zod/mini'],
  xlsx: [NODE, 'fflate', 'saxes', '@e965/xlsx'],
  cli: [NODE],
  taskpane: ['react', 'react-dom/client', 'office-ui-fabric-react', '@fluentui/.*', '@microsoft/.*'],
};

/** Where the pane is put together: the only files outside `src/excel` that know which host there is. */
const COMPOSITION_ROOTS = ['src/taskpane/main.tsx'];

/** The domain knows of workbooks only how a cell is called. */
const ADDRESS_ONLY = {
  regex: '^(\\.\\./)+workbook/(?!address$)',
  message: 'The domain knows of workbooks only how a cell is called (workbook/address).',
};
/** The pane lets people correct a table's columns: it asks recognition for them, and for nothing else. */
const MAPPING_ONLY = {
  regex: '^(\\.\\./)+recognition/(?!mapping$)',
  message: 'The pane knows recognition by what it says (facts) and by its columns (recognition/mapping).',
};
const ONLY = { domain: [ADDRESS_ONLY], taskpane: [MAPPING_ONLY] };
/** "./../model", "../domain/../model": one way to write a path, so that no other goes round the wall. */
const ROUNDABOUT = {
  regex: '^\\./\\.|[^./]/+\\.',
  message: 'Write the path without turns: ./ or ../ at the beginning, never inside.',
};

/** A row grammar stands for itself, but for how targets and results are read; else what two of them need is a feature. */
const OWN_GRAMMAR = {
  regex: '^\\.\\./(?!\\.\\./|reading$|progress/)',
  message: 'A grammar does not import another: what both need is a feature.',
};

const denied = (folders, upwards) =>
  folders.map((folder) => ({
    regex: `^${upwards}${folder}(/|$)`,
    message: `${folder} lies further along the way (design.md, "One way through the house").`,
  }));

const onlyPackages = (packages) => ({
  regex: `^(?!\\.|(${packages.join('|')})$)`,
  message: packages.length === 0 ? 'No package here.' : `Of packages only ${packages.join(', ')} here.`,
});

/** `import('…')` is no less an import; a selector's regular expression cannot hold a slash. */
const lateImports = (patterns) => [
  ...patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  })),
  { selector: "ImportExpression[source.type!='Literal']", message: 'Name what is imported.' },
];

/** What a file of `folder` may not import: folders not in `allowed`, packages not its own; `syntax` is refused too. */
function wall(folder, allowed, { files = `src/${folder}/**/*.{ts,tsx}`, syntax = [], inner = [] } = {}) {
  const others = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    ROUNDABOUT,
    ...(ONLY[folder] ?? []),
    ...inner,
    ...denied([...others, ...OUTSIDE], files.includes('*') ? '(\\.\\./)+' : '\\.\\.?/'),
    onlyPackages(PACKAGES[folder] ?? []),
  ];
  return {
    name: `wall of ${files}`,
    files: [files],
    ignores: [...COMPOSITION_ROOTS],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...lateImports(patterns), ...syntax],
    },
  };
}

/** Recognition holds no expression with words of a language but in the room that is made of them. */
const WORDS_ARE_DATA = {
  selector: 'Literal[regex.pattern=/[A-Za-z\\u00C0-\\u00FF]{4,}/]',
  message: 'Words of the language are data: write them in src/recognition/words.',
};

/** What a file in a room of recognition may not import beside: later rooms, the files that put the rooms together. */
function roomWalls(room, index) {
  const later = denied(ROOMS.slice(index + 1), '(\\.\\./)+');
  return [
    { files: `src/recognition/${room}/*.ts`, beside: '^\\.\\./[^./]+$' },
    { files: `src/recognition/${room}/*/*.ts`, beside: '^\\.\\./\\.\\./[^./]+$' },
  ].map(({ files, beside }) =>
    wall('recognition', WAY.slice(0, WAY.indexOf('recognition')), {
      files,
      syntax: [...IMPURE_SYNTAX, ...(room === 'words' ? [] : [WORDS_ARE_DATA])],
      inner: [
        ...later,
        { regex: beside, message: 'The rooms do not know who puts them together.' },
        { regex: '^(\\.\\./)+recognition(/|$)', message: 'Not out of the house and in again.' },
        ...(room === 'grammars' && files.endsWith('*/*.ts') ? [OWN_GRAMMAR] : []),
      ],
    }),
  );
}

/** What makes a result depend on more than its input: all that a host adds to the language, and what waits or translates. */
const OF_A_HOST = [
  ...Object.keys({ ...globals.node, ...globals.browser }).filter((name) => !(name in globals.builtin)),
  ...['Excel', 'Office', 'OfficeExtension', 'globalThis', 'Promise', 'Intl'],
];
/** How code would look at the clock, wait, or write as the machine's language does. */
const IMPURE_SYNTAX = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'The core does not look at the clock.'],
  ["CallExpression[callee.name='Date']", 'The core does not look at the clock.'],
  [':function[async=true]', 'The core is synchronous.'],
  ['AwaitExpression', 'The core is synchronous.'],
  ['ImportExpression', 'The core is synchronous.'],
  ['MemberExpression[property.name=/^(toLocale|localeCompare)/]', 'The same input gives the same bytes.'],
].map(([selector, message]) => ({ selector, message }));
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
    name: 'words are data: a list is as long as the language',
    files: ['src/{domain,recognition}/words/**/*.ts', 'src/i18n/{it,en}/**/*.ts', 'assets/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  { name: 'configuration', files: ['*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...WAY.map((folder, index) =>
    wall(
      folder,
      WAY.slice(0, index).filter((before) => before !== 'recognition'),
      { syntax: [...IMPURE_SYNTAX, ...(folder === 'recognition' ? [WORDS_ARE_DATA] : [])] },
    ),
  ),
  ...ROOMS.flatMap(roomWalls),
  wall('pipeline', WAY, { files: 'src/pipeline.ts', syntax: IMPURE_SYNTAX }),
  wall('excel', FACES.excel, { syntax: SYNC_IN_A_LOOP }),
  ...['ports', 'xlsx', 'cli', 'taskpane', 'commands'].map((face) => wall(face, FACES[face])),
  {
    name: 'the core is pure',
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...OF_A_HOST.map((name) => ({ name, message: 'The core is pure.' })),
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
    },
  },
  {
    name: 'one folder names Excel',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', ...CORE],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: ['Excel', 'Office', 'OfficeExtension'],
          checkGlobalObject: true,
          globalObjects: ['window', 'self'],
        },
      ],
    },
  },
  {
    name: 'few round trips to Excel',
    files: ['src/excel/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
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
