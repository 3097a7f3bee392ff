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
    ['src/ui/probe.ts', "await import('./Icon.svelte');"],
    ['src/ui/probe.ts', "await sooner(() => import('./Icon.svelte'));"],
    ['src/ui/probe.ts', "await later(async () => (await import('./Icon.svelte')).default);"],
    ['src/ui/probe.ts', "void import('./Icon.svelte').catch(() => null);"],
    ['src/state/probe.svelte.ts', "await import('./storage.ts');"],
    ['src/ui/probe.svelte', "{#await import('./Icon.svelte') then { default: Icon }}<Icon />{/await}"],
    ['src/model/probe.ts', "await import('./simulate.ts');"],
    ['workers/probe.ts', "await import('./inquiry.ts');"],
  ])('has everything that is loaded later go through one wrapper: %s, %s', async (file, text) => {
    expect(await said(file, text)).toEqual([
      "Write later(() => import('./part.ts')), so that a part that cannot be loaded is noticed.",
    ]);
  });

  it.each([
    ['src/ui/probe.ts', "await later(() => import('./Icon.svelte'));"],
    [
      'src/ui/probe.svelte',
      "{#await later(() => import('./Icon.svelte')) then { default: Icon }}<Icon />{/await}",
    ],
    ['scripts/probe.ts', "await import('./table.ts');"],
  ])('lets that wrapper import: %s, %s', async (file, text) => {
    expect(await said(file, text)).toEqual([]);
  });

  it.each([
    [
      'src/model/probe.ts',
      "import { keys } from '../ui/shortcuts.ts';\nkeys();",
      'src/model may not import from src/ui.',
    ],
    [
      'src/model/probe.ts',
      "await later(() => import('../ui/shortcuts.ts'));",
      'src/model may not import from src/ui.',
    ],
    [
      'src/model/probe.ts',
      'await later(() => import(`./../words/index.ts`));',
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
    ['src/model/probe.ts', "await later(() => import('node:fs'));", 'src/model also runs in browsers.'],
    ['src/scene/probe.ts', "import fs from 'fs';\nfs.readdirSync('.');", 'src/scene also runs in browsers.'],
    [
      'src/scene/probe.ts',
      "await later(() => import('svelte/store'));",
      'src/scene may not use svelte/store.',
    ],
    [
      'src/charts/probe.svelte',
      '{#await later(() => import(\'../ui/Icon.svelte\')) then { default: Icon }}<Icon name="close" />{/await}',
      'src/charts may not import from src/ui.',
    ],
    [
      'workers/probe.ts',
      "await later(() => import('../src/words/index.ts'));",
      'workers may not import from src/words.',
    ],
    [
      'src/ui/probe.ts',
      "await later(() => import('../cli/main.ts'));",
      'src/ui may not import from src/cli.',
    ],
    [
      'src/ui/probe.ts',
      "await later(() => import('../../tests/setup.ts'));",
      'src/ui may not import from tests/setup.ts.',
    ],
    ['src/ui/probe.ts', "await later(() => import('.' + '/x.ts'));", 'Name what is imported.'],
    [
      'src/ui/kit/probe.svelte',
      '<script lang="ts">\nimport type { T } from \'../values/quantity.ts\';\nlet { t }: { t: T } = $props();\n</script>{t}',
      'src/ui/kit may not import from src/ui.',
    ],
    [
      'src/ui/kit/probe.ts',
      "await later(() => import('../../words/index.ts'));",
      'src/ui/kit may not import from src/words.',
    ],
  ])(
    'refuses imports that run up between layers, however they are written: %s, %s',
    async (file, text, message) => {
      expect(await said(file, text)).toEqual([message]);
    },
  );

  it.each([
    ['src/ui/probe.ts', "await later(() => import('../model/random.ts'));"],
    ['src/ui/probe.ts', "await later(() => import('./Icon.svelte'));"],
    ['src/client/probe.ts', "new URL('../../workers/index.ts', import.meta.url);"],
    ['src/cli/probe.ts', "await later(() => import('node:fs'));"],
  ])('lets those pass that run down: %s, %s', async (file, text) => {
    expect(await said(file, text)).toEqual([]);
  });

  it.each([
    ['basics', 'story'],
    ['basics', 'scenario'],
    ['scenario', 'network'],
    ['network', 'journal'],
    ['journal', 'network'],
    ['network', 'run'],
    ['layout', 'run'],
    ['run', 'measures'],
    ['measures', 'inquiry'],
    ['inquiry', 'study'],
  ])(
    'refuses imports that run up or across between the folders of the model: from %s to %s',
    async (own, other) => {
      const text = `export type { T } from '../${other}/probe.ts';`;
      expect(await said(`src/model/${own}/probe.ts`, text)).toEqual([`${own} may not import from ${other}.`]);
    },
  );

  it('refuses imports of the model’s front doors from its folders, and of folders without a place in their order', async () => {
    expect(await said('src/model/inquiry/probe.ts', "await later(() => import('../simulate.ts'));")).toEqual([
      'inquiry may not import from src/model.',
    ]);
    expect(await said('src/model/probe.ts', "await later(() => import('./elsewhere/probe.ts'));")).toEqual([
      'src/model may not import from elsewhere.',
    ]);
    expect(await said('src/model/probe.ts', "await later(() => import('./study/cells.ts'));")).toEqual([
      'src/model may not import from study.',
    ]);
  });

  it.each([
    ['src/model/probe.ts', './inquiry/why.ts'],
    ['src/model/study/probe.ts', '../simulate.ts'],
    ['src/model/inquiry/probe.ts', '../run/reference/run.ts'],
    ['src/model/measures/probe.ts', '../run/shared/rules.ts'],
    ['src/model/run/shared/probe.ts', '../../story/stages.ts'],
    ['src/model/network/import/probe.ts', '../ties.ts'],
  ])('lets imports pass that run down in the model: from %s to %s', async (file, name) => {
    expect(await said(file, `await later(() => import('${name}'));`)).toEqual([]);
  });

  it.each([
    ["import type { Viewpoint } from './viewpoint.ts';\nexport type V = Viewpoint;"],
    ["export type { Viewpoint } from './viewpoint.ts';"],
    ["await later(() => import('./viewpoint.ts'));"],
    ["export type V = import('./viewpoint.ts').Viewpoint;"],
  ])('refuses circles, also for a type or for later: %s', async (text) => {
    expect(await said('src/scene/view/camera.ts', text)).toEqual([
      'Imports run in a circle: src/scene/view/camera.ts → src/scene/view/viewpoint.ts → src/scene/view/camera.ts',
    ]);
  });

  it('refuses circles by way of several files, templates among them', async () => {
    const file = 'src/ui/kit/blur-after-pointer.ts';
    const way = ['src/ui/stage/StageBar.svelte', 'src/ui/kit/OptionSelect.svelte'];
    expect(await said(file, "await later(() => import('../stage/StageBar.svelte'));")).toContain(
      `Imports run in a circle: ${[file, ...way, file].join(' → ')}`,
    );
  });

  it('refuses a file that imports itself', async () => {
    expect(await said('src/scene/picture.ts', "await later(() => import('./picture.ts'));")).toHaveLength(1);
  });

  it.each([
    ['src/scene/probe.ts', 300, []],
    ['src/scene/probe.ts', 301, ['File has too many lines (301). Maximum allowed is 300.']],
    ['tests/scene/probe.test.ts', 301, ['File has too many lines (301). Maximum allowed is 300.']],
  ])('lets a file have 300 lines, comments and all: %s with %d', async (file, lines, messages) => {
    expect(await said(file, Array.from({ length: lines }, () => '// A line.').join('\n'))).toEqual(messages);
  });

  it.each([
    ['src/scene/probe.ts', 'export const probe = (list: number[]) => Math.max(...list);'],
    ['src/scene/probe.ts', 'export const probe = (list: number[], all: number[]) => all.push(...list);'],
    ['src/scene/probe.ts', 'export const probe = (list: number[]) => Math.max(0, ...list.map(Number));'],
    ['src/scene/probe.ts', 'export const probe = (list: number[]) => Math.max(...[0, ...list]);'],
    ['src/scene/probe.ts', 'const list = [0].concat(1);\nexport const probe = new Set(new Array(...list));'],
    ['src/cli/probe.ts', 'let list = [0];\nlist = list.concat(list);\nMath.max(...list);'],
    ['scripts/probe.ts', 'export const probe = (list: number[]) => list.unshift(...list);'],
    [
      'src/ui/probe.svelte',
      '<script lang="ts">\nlet { list }: { list: number[] } = $props();\n</script>{Math.max(...list)}',
    ],
  ])('refuses to spread a list of any length into a call: %s, %s', async (file, text) => {
    expect(await said(file, text)).toEqual([
      'A long list breaks a call that it is spread into; use a loop or reduce.',
    ]);
  });

  it.each([
    ['export const probe = (...list: number[]) => Math.max(...list);'],
    ['export const probe = (...list: number[]) => list.map(() => Math.max(0, ...list));'],
    ['const LIST = [1, 2];\nMath.max(...LIST);'],
    ['const LIST = [1, 2] as const;\nMath.max(...LIST);'],
    ['export const probe = (is: boolean) => Math.max(...(is ? [1] : [1, 2]));'],
    ['export const probe = (list: number[]) => [...list, ...list];'],
    ['export const probe = (list: object) => Object.assign({}, { ...list });'],
  ])('lets lists be spread that are written out, and the arguments of a function: %s', async (text) => {
    expect(await said('src/scene/probe.ts', text)).toEqual([]);
  });

  /** A function of so many lines, with a comment and an empty line besides. */
  const functionOf = (lines: number) =>
    [
      'export function probe(): void {',
      '  // Why.',
      '',
      ...Array.from({ length: lines - 2 }, () => '  probe();'),
      '}',
    ].join('\n');
  const tooLong = (lines: number, most: number) => [
    `Function 'probe' has too many lines (${lines}). Maximum allowed is ${most}.`,
  ];

  it.each([
    ['src/scene/probe.ts', 40, []],
    ['src/scene/probe.ts', 41, tooLong(41, 40)],
    ['scripts/probe.ts', 41, tooLong(41, 40)],
    ['src/model/measures/held-versions.ts', 70, []],
    ['src/model/measures/held-versions.ts', 71, tooLong(71, 70)],
    ['tests/scene/probe.test.ts', 71, []],
  ])('lets a function have 40 lines, and a hot loop 70: %s with %d', async (file, lines, messages) => {
    expect(await said(file, functionOf(lines))).toEqual(messages);
  });

  it('lets a function have five parameters', async () => {
    const functionWith = (parameters: string) => `export function probe(${parameters}): void {}`;
    const numbers = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}: number`);
    const messages = async (count: number) =>
      (await said('src/scene/probe.ts', functionWith(numbers.slice(0, count).join(', ')))).filter((message) =>
        message.includes('parameters'),
      );
    expect(await messages(5)).toEqual([]);
    expect(await messages(6)).toEqual([
      "Function 'probe' has too many parameters (6). Maximum allowed is 5.",
    ]);
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
