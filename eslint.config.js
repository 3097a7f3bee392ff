import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Which folders each layer may import from; whatever is not named is refused. */
const layers = {
  'src/model': [],
  workers: ['src/model'],
  'src/client': ['workers', 'src/model'],
  'src/words': ['src/model', 'src/charts'],
  'src/scene': ['src/model'],
  'src/charts': ['src/model'],
  'src/state': ['src/client', 'src/model', 'src/words'],
  'src/ui': ['src/state', 'src/client', 'src/scene', 'src/charts', 'src/words', 'src/model'],
  'src/cli': ['src/model', 'src/words'],
};

/** Packages that only some layers may use. */
const packages = {
  'pixi.js': ['src/scene'],
  comlink: ['workers', 'src/client'],
  kdbush: ['src/model', 'src/scene'],
  seedrandom: ['src/model'],
  svelte: ['src/state', 'src/charts', 'src/ui'],
};

const folderName = (layer) => layer.split('/').at(-1);

/** One rule set for each layer: a relative import that leaves the folder has to name an allowed layer. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...Object.keys(layers)
            .filter((other) => other !== layer && !allowed.includes(other))
            .map((other) => ({
              regex: `^(\\.\\./)+(src/)?${folderName(other)}/`,
              message: `${layer} may not import from ${other}.`,
            })),
          ...Object.entries(packages)
            .filter(([, users]) => !users.includes(layer))
            .map(([name]) => ({
              regex: `^${name.replace('.', '\\.')}(/|$)`,
              message: `${layer} may not use ${name}.`,
            })),
          ...(layer === 'src/cli' ? [] : [{ regex: '^node:', message: `${layer} also runs in browsers.` }]),
        ],
      },
    ],
  },
}));

/** Their results differ between JavaScript engines, so that a run would not be the same everywhere. */
const inexact = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp', 'expm1'],
  ...['hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
];
const random = { object: 'Math', property: 'random', message: 'Draw from src/model/random.ts instead.' };

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
  ...layerRules,
  {
    files: ['src/model/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        random,
        ...inexact.map((property) => ({
          object: 'Math',
          property,
          message: 'Its result differs between engines; use src/model/arithmetic.ts.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**']", message: 'Inexact between engines; multiply.' },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'self', 'postMessage', 'process'],
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
    files: ['src/model/layouts/**'],
    // Positions are only looked at: they enter no journal.
    rules: { 'no-restricted-properties': ['error', random] },
  },
  {
    files: ['src/model/arithmetic.ts'],
    // Its constants are written with the digits they were published with.
    rules: { 'no-loss-of-precision': 'off' },
  },
);
