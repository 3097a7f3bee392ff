import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { textsOutside } from './template-texts.ts';

const root = resolve(import.meta.dirname, '../../src');
const components = ['ui', 'charts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svelte'))
    .map((path) => join(root, folder, path)),
);

const textsIn = (template: string) => textsOutside(parse(template, { modern: true }).fragment);

/** The name of the page, and a unit in a column of its own. */
const IN_EVERY_LANGUAGE = new Set(['Tell Ten', '%']);

describe('templates', () => {
  it('hold no text of their own: all of it stands in src/words', () => {
    expect(components.length).toBeGreaterThan(40);
    const texts = components.flatMap((path) =>
      textsIn(readFileSync(path, 'utf8'))
        .filter((text) => !IN_EVERY_LANGUAGE.has(text))
        .map((text) => `${path.slice(root.length + 1)}: ${text}`),
    );
    expect(texts).toEqual([]);
  });

  it.each([
    ['<p>{label}: {value}</p>', ':'],
    ['<p>Hello</p>', 'Hello'],
    ['<p>{isOpen ? "Open" : ""}</p>', 'Open'],
    ['<p>{`${day} days`}</p>', 'days'],
    ['<p>{sum + " people"}</p>', 'people'],
    ['<p>{name || "nobody"}</p>', 'nobody'],
    ['<button aria-label="Close"></button>', 'Close'],
    ['<button title="Day {day}"></button>', 'Day'],
    ['<input placeholder={isOne ? "one" : given} />', 'one'],
    ['{#if a}<b>yes</b>{:else}{#each c as d}<i>no</i>{/each}{/if}', 'yes', 'no'],
    ['<Field label="Name" />', 'Name'],
  ])('are searched everywhere: %s', (template, ...texts) => {
    expect(textsIn(template)).toEqual(texts);
  });

  it.each([
    '<p class="quiet">{words.shell.close} · 12</p>',
    '{#if kind === "tree"}<a href="#stage">{text}</a>{/if}',
    '<p>{count(sum)}{names["label"]}</p>',
    '<style>p { content: "Hi"; }</style>',
  ])('may hold what nobody reads: %s', (template) => {
    expect(textsIn(template)).toEqual([]);
  });
});
