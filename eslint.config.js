import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import layerPlugin, { LAYERS } from './scripts/layers.js';
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

/** What differs between two runs, two machines or two places where the model runs. */
const surroundings = [
  ...['Date', 'performance', 'crypto', 'Intl', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['window', 'document', 'self', 'globalThis', 'global', 'navigator', 'location', 'process'],
  ...['postMessage', 'fetch', 'localStorage', 'sessionStorage'],
];

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
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'no-restricted-syntax': [
        'error',
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
    files: Object.keys(LAYERS).map((layer) => `${layer}/**`),
    plugins: { 'tell-ten': layerPlugin },
    rules: { 'tell-ten/layers': 'error' },
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
    files: ['src/kernel/**'],
    rules: {
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
