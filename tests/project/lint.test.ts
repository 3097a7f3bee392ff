import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What lint says of a text, if it stood in this file. */
async function said(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ message }) => message);
}

describe('lint', () => {
  it.each([
    [
      'src/model/probe.ts',
      "import { keys } from '../ui/shortcuts.ts';\nkeys();",
      'src/model may not import from src/ui.',
    ],
    ['src/model/probe.ts', "await import('../ui/shortcuts.ts');", 'src/model may not import from src/ui.'],
    [
      'src/model/probe.ts',
      'await import(`./../words/index.ts`);',
      'src/model may not import from src/words.',
    ],
    [
      'src/model/network/import/probe.ts',
      "export * from '../../../state/reach.ts';",
      'src/model may not import from src/state.',
    ],
    [
      'src/model/probe.ts',
      "export type T = import('../scene/colour.ts').Colour;",
      'src/model may not import from src/scene.',
    ],
    [
      'src/model/probe.ts',
      "new URL('../main.ts', import.meta.url);",
      'src/model may not import from src/main.ts.',
    ],
    ['src/model/probe.ts', "await import('node:fs');", 'src/model also runs in browsers.'],
    ['src/scene/probe.ts', "import fs from 'fs';\nfs.readdirSync('.');", 'src/scene also runs in browsers.'],
    ['src/scene/probe.ts', "await import('svelte/store');", 'src/scene may not use svelte/store.'],
    [
      'src/charts/probe.svelte',
      '{#await import(\'../ui/Icon.svelte\') then { default: Icon }}<Icon name="close" />{/await}',
      'src/charts may not import from src/ui.',
    ],
    ['workers/probe.ts', "await import('../src/words/index.ts');", 'workers may not import from src/words.'],
    ['src/ui/probe.ts', "await import('../cli/main.ts');", 'src/ui may not import from src/cli.'],
    [
      'src/ui/probe.ts',
      "await import('../../tests/setup.ts');",
      'src/ui may not import from tests/setup.ts.',
    ],
    ['src/ui/probe.ts', "await import('.' + '/x.ts');", 'Name what is imported.'],
  ])(
    'refuses imports that run up between layers, however they are written: %s, %s',
    async (file, text, message) => {
      expect(await said(file, text)).toEqual([message]);
    },
  );

  it.each([
    ['src/ui/probe.ts', "await import('../model/random.ts');"],
    ['src/ui/probe.ts', "await import('./Icon.svelte');"],
    ['src/client/probe.ts', "new URL('../../workers/index.ts', import.meta.url);"],
    ['src/cli/probe.ts', "await import('node:fs');"],
  ])('lets those pass that run down: %s, %s', async (file, text) => {
    expect(await said(file, text)).toEqual([]);
  });

  it.each([
    ['Math.random();'],
    ["Math['random']();"],
    ['const name = "random" as const;\nMath[name]();'],
    ['const m = Math;\nm.random();'],
    ['const { sin } = Math;\nsin(1);'],
    ['[Math].map(String);'],
    ['Math.sin(1);'],
    ['globalThis.Math.random();'],
    ['Date.now();'],
    ['new Date();'],
    ['performance.now();'],
    ['crypto.getRandomValues(new Uint8Array(1));'],
    ['new Intl.NumberFormat();'],
    ['process.hrtime();'],
  ])('lets the model use nothing that differs from run to run or between engines: %s', async (text) => {
    expect(await said('src/model/probe.ts', text)).not.toEqual([]);
  });

  it('lets the model compute', async () => {
    expect(await said('src/model/probe.ts', 'Math.sqrt(Math.floor(Math.max(2, Math.PI)));')).toEqual([]);
  });
});
