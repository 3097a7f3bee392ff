import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { circles } from './scripts/circles.js';
import { layers } from './scripts/layers.js';
import { spread } from './scripts/spread.js';
import svelteConfig from './svelte.config.js';

/** Their results differ between JavaScript engines, so that a run would not be the same everywhere. */
const inexact = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp', 'expm1'],
  ...['hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
];
const random = {
  object: 'Math',
  property: 'random',
  message: 'Draw from src/model/basics/random.ts instead.',
};

/** Files of tests share their modules, so that the next one gets what was put in a module's place. */
const mockOfModule = (property) => ({
  object: 'vi',
  property,
  message: 'It stays for the files after this one; pass a stand-in, or stub the global that the module uses.',
});

/** What differs between two runs, two machines or two places where the model runs. */
const surroundings = [
  ...['Date', 'performance', 'crypto', 'Intl', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['window', 'document', 'self', 'globalThis', 'global', 'navigator', 'location', 'process'],
  ...['postMessage', 'fetch', 'localStorage', 'sessionStorage'],
];

/** How long a function may be, without its empty lines and comments: those shall not be left out for it to pass. */
const functionLength = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** What is loaded later may be missing: one wrapper says so, and has it asked for again. */
const bareImport = {
  selector: ':not(CallExpression[callee.name="later"] > ArrowFunctionExpression) > ImportExpression',
  message: "Write later(() => import('./part.ts')), so that a part that cannot be loaded is noticed.",
};

/**
 * Files with a loop that runs for every person or telling of a day: a call within it costs more than the loop's work, so
 * that its functions may be longer.
 */
const HOT_LOOPS = ['src/kernel/{held,measures}.ts', 'src/model/measures/held-versions.ts'];

/** What was found in a file is kept (`--cache`) until the file, this configuration or one of these rules changes. */
const ownRules = ['scripts/circles.js', 'scripts/layers.js', 'scripts/spread.js']
  .reduce((hash, file) => hash.update(readFileSync(new URL(file, import.meta.url))), createHash('sha256'))
  .digest('hex');

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': ['error', random],
      'no-undef': 'off',
      eqeqeq: 'error',
      // An index runs through typed arrays faster than their iterator does.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  { files: ['src/**', 'workers/**'], rules: { 'no-restricted-syntax': ['error', bareImport] } },
  // What a queue needs may not be installed, and that is said in words of the command line.
  { files: ['src/cli/queue/queue-packages.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'no-restricted-syntax': [
        'error',
        bareImport,
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'A style attribute breaks the content security policy; use a class or a style: directive.',
        },
      ],
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    plugins: {
      'tell-ten': { meta: { name: 'tell-ten', version: ownRules }, rules: { circles, layers, spread } },
    },
    rules: {
      'tell-ten/layers': 'error',
      'tell-ten/circles': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': functionLength(40),
      'max-params': ['error', 5],
    },
  },
  { files: ['src/**', 'workers/**', 'scripts/**'], rules: { 'tell-ten/spread': 'error' } },
  { files: HOT_LOOPS, rules: { 'max-lines-per-function': functionLength(70) } },
  // There, a function is a chapter of examples.
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': ['error', random, ...['mock', 'doMock'].map(mockOfModule)],
    },
  },
  {
    files: ['src/model/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        random,
        ...inexact.map((property) => ({
          object: 'Math',
          property,
          message: 'Its result differs between engines; use src/model/basics/arithmetic.ts.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        bareImport,
        { selector: "BinaryExpression[operator='**']", message: 'Inexact between engines; multiply.' },
        // By another name, what is restricted would pass.
        {
          selector:
            ':not(MemberExpression) > Identifier[name="Math"], MemberExpression[computed=true][object.name="Math"]',
          message: 'Write Math.name, so that it is seen which function is used.',
        },
      ],
      'no-restricted-globals': ['error', ...surroundings],
    },
  },
  {
    // Both compilers read the second kind; to AssemblyScript a whole number is no fraction unless it is called one.
    files: ['src/kernel/**', 'src/model/basics/exact.ts', 'src/model/run/shared/scalar-rules.ts'],
    rules: {
      '@typescript-eslint/no-inferrable-types': 'off',
      // Lists and parameters are set from outside.
      'prefer-const': 'off',
    },
  },
  {
    files: ['src/model/layout/**'],
    // Positions are only looked at: they enter no journal.
    rules: { 'no-restricted-properties': ['error', random] },
  },
  {
    files: ['src/model/basics/arithmetic.ts'],
    // Its constants are written with the digits they were published with.
    rules: { 'no-loss-of-precision': 'off' },
  },
);
